using JasperFx.Events;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.Ballots;

/// <summary>Follows the close of voting: everything acknowledged goes into the record, then the box is closed.</summary>
public sealed record DrainBox(RoundId RoundId);

/// <summary>Follows the destruction of the keys on record.</summary>
public sealed record ShredKeys(RoundId RoundId);

/// <summary>Follows the voiding of a slip: its voter gets another.</summary>
public sealed record ReissueSlip(RoundId RoundId, Token Voided);

public static class BallotBoxHandler
{
    public static async Task Handle(
        DrainBox message,
        Papers papers,
        Batcher batcher,
        Commands commands,
        CancellationToken cancellation
    )
    {
        var paper = await papers.OfAsync(message.RoundId, cancellation);
        await batcher.DrainAsync(paper!, cancellation);
        await commands.SendAsync(new CloseBox(message.RoundId), Asking.Reaction, cancellation);
    }

    public static async Task<Outcome> Handle(
        CloseBox command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        Batcher batcher,
        Recording at,
        CancellationToken cancellation
    )
    {
        var areas = await batcher.ClosedAreasAsync(command.RoundId, cancellation);
        return at.Record(box, command.Decide(box.Aggregate, round, areas, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        CountBallots command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        Counting counting,
        Recording at,
        CancellationToken cancellation
    )
    {
        var count = await counting.CountAsync(box.Aggregate, round, cancellation);
        var outcome = at.Record(box, command.Decide(box.Aggregate, round, count, at.Stamp));
        if (count is not null && box.Events.Count > 0)
            foreach (var area in command.ByArea(count))
                at.Session.Events.Append(AreaBallotsId.Of(area.RoundId, area.Area).Value, area);
        return outcome;
    }

    public static async Task<Outcome> Handle(
        CertifyTally command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        LogTables log,
        Recording at,
        CancellationToken cancellation
    )
    {
        var witnesses = await log.WitnessesOfAsync(box.Id, EventTypes.NameOf(typeof(BallotsCounted)), cancellation);
        return at.Record(box, command.Decide(box.Aggregate, round, witnesses, at.Stamp, Sealing.Seal));
    }

    public static (Outcome, OutgoingMessages) Handle(
        DestroyRoundKeys command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        Recording at
    ) => at.RecordAndSend(box, command.Decide(box.Aggregate, round, at.Stamp));

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        VoidSlip command,
        [WriteAggregate(Required = false)] IEventStream<BallotBox> box,
        [ReadAggregate(Required = false)] Round? round,
        Slips slips,
        Recording at,
        CancellationToken cancellation
    )
    {
        var known = await slips.IsGoodAsync(command.RoundId, command.Slip, cancellation);
        return at.RecordAndSend(box, command.Decide(box.Aggregate, round, known, at.Stamp));
    }

    public static Task Handle(ShredKeys message, Counting counting, CancellationToken cancellation) =>
        counting.ShredAsync(message.RoundId, cancellation);

    public static async Task Handle(ReissueSlip message, RoundKeys keys, Slips slips, CancellationToken cancellation)
    {
        if (keys.Of(message.RoundId) is not { } secrets)
            return;
        await slips.ReissueAsync(message.RoundId, message.Voided, secrets, cancellation);
    }
}
