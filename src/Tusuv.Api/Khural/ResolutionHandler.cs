using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.Khural;

/// <summary>Follows a signature, an amendment, a rescission: the resolution takes effect on others.</summary>
public sealed record ResolutionTookEffect(ResolutionId ResolutionId);

public static class ResolutionHandler
{
    public static async Task<Outcome> Handle(
        AdoptResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        [ReadAggregate(Required = false)] Sitting? sitting,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            resolution,
            command.Decide(resolution.Aggregate, sitting, await FactsAsync(command, data, at, cancellation), at.Stamp)
        );

    public static async Task<Outcome> Handle(
        RecordResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        [ReadAggregate(Required = false)] Body? body,
        [ReadAggregate(Required = false)] Procedure? procedure,
        Recording at,
        CancellationToken cancellation
    )
    {
        var round = command.RoundId is { } about
            ? await at.Session.Events.FetchLatest<Round>(about.Value, cancellation)
            : null;
        return at.Record(resolution, command.Decide(resolution.Aggregate, body, procedure, round, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SignResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var listed = await ProjectLists.StandingAsync(
            resolution.Aggregate?.Annex?.RoundId,
            command.ResolutionId,
            data,
            at,
            cancellation
        );
        return at.RecordAndSend(resolution, command.Decide(resolution.Aggregate, listed, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AmendResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        Recording at,
        CancellationToken cancellation
    )
    {
        var by = await FindAsync(at, command.By, cancellation);
        return at.RecordAndSend(resolution, command.Decide(resolution.Aggregate, by, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RestoreList command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        Recording at,
        CancellationToken cancellation
    )
    {
        var by = await FindAsync(at, command.By, cancellation);
        List<Resolution> amendments = [];
        foreach (var id in (resolution.Aggregate?.Lists ?? []).Select(list => list.By).Distinct())
            if (await FindAsync(at, id, cancellation) is { } amendment)
                amendments.Add(amendment);
        return at.RecordAndSend(resolution, command.Decide(resolution.Aggregate, by, amendments, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RescindResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        Recording at,
        CancellationToken cancellation
    )
    {
        var by = await FindAsync(at, command.By, cancellation);
        return at.RecordAndSend(resolution, command.Decide(resolution.Aggregate, by, at.Stamp));
    }

    private static async Task<ResolutionFacts> FactsAsync(
        AdoptResolution command,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var (round, candidates, voters) = await ProjectLists.FactsAsync(command.Annex, data, at, cancellation);
        return new(
            round,
            candidates,
            voters,
            command.Amends is { } amended ? await FindAsync(at, amended, cancellation) : null,
            command.Rescinds is { } rescinded ? await FindAsync(at, rescinded, cancellation) : null,
            await at.Session.Events.FetchLatest<Body>(command.BodyId.Value, cancellation),
            await ProjectLists.StandingAsync(command.Annex?.RoundId, command.ResolutionId, data, at, cancellation)
        );
    }

    private static async Task<Resolution?> FindAsync(Recording at, ResolutionId id, CancellationToken cancellation) =>
        await at.Session.Events.FetchLatest<Resolution>(id.Value, cancellation);
}

public static class ResolutionTookEffectHandler
{
    public static async Task Handle(
        ResolutionTookEffect message,
        IQuerySession session,
        Commands commands,
        CancellationToken cancellation
    )
    {
        var resolution = await session.Events.AggregateStreamAsync<Resolution>(
            message.ResolutionId.Value,
            token: cancellation
        );
        IEnumerable<object> reactions =
        [
            .. ResolutionReactions.To(resolution!),
            .. FundReactions.To(resolution!),
            .. PlanReactions.To(resolution!),
        ];
        foreach (var command in reactions)
            await commands.SendAsync(command, Asking.Reaction, cancellation);
    }
}
