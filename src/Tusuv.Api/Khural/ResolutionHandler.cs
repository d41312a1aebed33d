using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
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

    public static Outcome Handle(
        RecordResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        [ReadAggregate(Required = false)] Body? body,
        [ReadAggregate(Required = false)] Procedure? procedure,
        Recording at
    ) => at.Record(resolution, command.Decide(resolution.Aggregate, body, procedure, at.Stamp));

    public static (Outcome, OutgoingMessages) Handle(
        SignResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        Recording at
    ) => at.RecordAndSend(resolution, command.Decide(resolution.Aggregate, at.Stamp));

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AmendResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        Recording at,
        CancellationToken cancellation
    )
    {
        var by = await at.Session.Events.FetchLatest<Resolution>(command.By.Value, cancellation);
        return at.RecordAndSend(resolution, command.Decide(resolution.Aggregate, by, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RescindResolution command,
        [WriteAggregate(Required = false)] IEventStream<Resolution> resolution,
        Recording at,
        CancellationToken cancellation
    )
    {
        var by = await at.Session.Events.FetchLatest<Resolution>(command.By.Value, cancellation);
        return at.RecordAndSend(resolution, command.Decide(resolution.Aggregate, by, at.Stamp));
    }

    private static async Task<ResolutionFacts> FactsAsync(
        AdoptResolution command,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var events = at.Session.Events;
        List<Candidate> candidates = [];
        foreach (var line in command.Annex?.Lines.DistinctBy(line => line.ProposalId) ?? [])
            if (
                (await events.FetchLatest<Proposal>(line.ProposalId.Value, cancellation))?.AsCandidate() is
                { } candidate
            )
                candidates.Add(candidate);
        var round = command.Annex?.RoundId;
        return new(
            round is { } id ? await events.FetchLatest<Round>(id.Value, cancellation) : null,
            candidates,
            round is { } voted ? await VotersAsync(voted, data, at, cancellation) : null,
            await FindAsync(command.Amends),
            await FindAsync(command.Rescinds)
        );

        async Task<Resolution?> FindAsync(ResolutionId? other) =>
            other is { } target ? await events.FetchLatest<Resolution>(target.Value, cancellation) : null;
    }

    /// <summary>What the latest run of the sealed rule selected.</summary>
    private static async Task<VotersResult?> VotersAsync(
        RoundId round,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        await using var latest = data.App.CreateCommand(
            "select stream_id from app.stream_of_round where round_id = $1 and kind = 'allocation' order by position desc limit 1"
        );
        latest.Parameters.AddWithValue(round.Value);
        if (await latest.ExecuteScalarAsync(cancellation) is not Guid run)
            return null;
        var page = await at.Session.LoadAsync<AllocationPage>(new AllocationId(run), cancellation);
        return new(
            page!.Id,
            [
                .. page
                    .Steps.Where(step => step.Verdict is AllocationVerdict.Selected or AllocationVerdict.ToppedUp)
                    .Select(step => new SelectedProject(step.ProposalId, step.Cost)),
            ]
        );
    }
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
