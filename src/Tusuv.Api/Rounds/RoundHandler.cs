using JasperFx.Events;
using Tusuv.Api.Ballots;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Wolverine;
using Wolverine.Marten;
using static Wolverine.Marten.ConcurrencyStyle;

namespace Tusuv.Api.Rounds;

public static class RoundHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        OpenRound command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        [ReadAggregate(Required = false)] Locality? locality,
        [ReadAggregate(nameof(OpenRound.TemplateId), Required = false)] LocalTemplate? own,
        RoundKeys keys,
        Recording at
    ) =>
        at.RecordAndSend(
            round,
            command.Decide(
                round.Aggregate,
                locality,
                // A round that stands has had its keys; those destroyed after it do not come back.
                command.HasVote && round.Aggregate is null
                    ? keys.MakeFor(command.RoundId)
                    : null,
                at.Stamp,
                own
            )
        );

    public static (Outcome, OutgoingMessages) Handle(
        SetCeiling command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Recording at
    ) => at.RecordAndSend(round, command.Decide(round.Aggregate, at.Stamp));

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SealRules command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Recording at,
        CancellationToken cancellation
    )
    {
        List<Locality> areas = [];
        foreach (var id in command.Conditions?.Areas() ?? [])
            if (await at.Session.Events.FetchLatest<Locality>(id.Value, cancellation) is { } area)
                areas.Add(area);
        return at.RecordAndSend(round, command.Decide(round.Aggregate, areas, at.Stamp, Sealing.Seal));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SealBallotList command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Recording at,
        CancellationToken cancellation
    )
    {
        List<Candidate> candidates = [];
        foreach (var id in command.Proposals.Distinct())
            if ((await at.Session.Events.FetchLatest<Proposal>(id.Value, cancellation))?.AsCandidate() is { } candidate)
                candidates.Add(candidate);
        return at.RecordAndSend(round, command.Decide(round.Aggregate, candidates, at.Stamp, Sealing.Seal));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SealRoll command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Roll roll,
        Recording at
    ) =>
        at.RecordAndSend(
            round,
            command.Decide(round.Aggregate, await roll.FactsAsync(at.Session, command.RoundId), at.Stamp)
        );

    public static (Outcome, OutgoingMessages) Handle(
        OpenStage command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Recording at
    ) => at.RecordAndSend(round, command.Decide(round.Aggregate, at.Stamp));

    public static (Outcome, OutgoingMessages) Handle(
        CloseStage command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Recording at
    ) => at.RecordAndSend(round, command.Decide(round.Aggregate, at.Stamp));

    public static (Outcome, OutgoingMessages) Handle(
        RescheduleStage command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Recording at
    ) => at.RecordAndSend(round, command.Decide(round.Aggregate, at.Stamp));

    public static (Outcome, OutgoingMessages) Handle(
        CancelRound command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Round> round,
        Recording at
    ) => at.RecordAndSend(round, command.Decide(round.Aggregate, at.Stamp));
}

/// <summary>The clock knocks; whether anything happens is decided like any command.</summary>
public static class StageDueHandler
{
    public static Task Handle(StageDue due, Commands commands, CancellationToken cancellation) =>
        due.Opens
            ? commands.SendAsync(new OpenStage(due.RoundId, due.Stage), Asking.Clock, cancellation)
            : commands.SendAsync(new CloseStage(due.RoundId, due.Stage), Asking.Clock, cancellation);
}
