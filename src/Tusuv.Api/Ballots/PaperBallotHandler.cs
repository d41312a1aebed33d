using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;
using Wolverine.Marten;

namespace Tusuv.Api.Ballots;

/// <summary>What polling places sign for on paper, before the count is certified.</summary>
public static class PaperBallotHandler
{
    public static async Task<Outcome> Handle(
        VoidPaperBallot command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        Recording at,
        CancellationToken cancellation
    )
    {
        var area = await at.Session.Events.FetchLatest<Locality>(command.Area.Value, cancellation);
        return at.Record(box, command.Decide(box.Aggregate, round, area, at.Stamp));
    }

    public static Outcome Handle(
        ApproveVoiding command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        Recording at
    ) => at.Record(box, command.Decide(box.Aggregate, round, at.Stamp));

    public static async Task<Outcome> Handle(
        SignProtocol command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    )
    {
        var area = await at.Session.Events.FetchLatest<Locality>(command.Area.Value, cancellation);
        Hash[] photos = command.Photo is { } photo ? [photo] : [];
        var missing = await files.MissingAsync(photos, cancellation);
        return at.Record(box, command.Decide(box.Aggregate, round, area, at.Stamp, missing));
    }
}
