using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Wolverine.Attributes;
using Wolverine.Marten;

namespace Tusuv.Api.Audit;

public static class FindingDraftHandler
{
    [Transactional]
    public static async Task<Outcome> Handle(
        SaveFindingDraft command,
        [ReadAggregate(Required = false)] Engagement? audit,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var draft = await FindingDrafts.NewestAsync(data, command.DraftId, cancellation);
        var missing = await EventNumbers.MissingAsync(data, command.Evidence, cancellation);
        var sides = await at.Session.SidesAsync(audit, cancellation);
        return at.Record(command.Decide(audit, sides, draft, missing, at.Stamp));
    }

    [Transactional]
    public static async Task<Outcome> Handle(
        DiscardFindingDraft command,
        [ReadAggregate(Required = false)] Engagement? audit,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var draft = await FindingDrafts.NewestAsync(data, command.DraftId, cancellation);
        var sides = await at.Session.SidesAsync(audit, cancellation);
        return at.Record(command.Decide(audit, sides, draft, at.Stamp));
    }
}
