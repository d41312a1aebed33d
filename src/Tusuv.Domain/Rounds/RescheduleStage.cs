using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

public sealed record RescheduleStage(
    RoundId RoundId,
    Stage Stage,
    DateTimeOffset? OpensAt,
    DateTimeOffset? ClosesAt,
    ReasonCode Reason
)
{
    public Decision<RoundEvent> Decide(Round? round, Stamp stamp)
    {
        if (round is null)
            return NotFound;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (round.Cancelled)
            return Cancelled;
        if (round.Stage(Stage) is not { } stage)
            return StageNotInRound;
        if (stage.Status is StageStatus.Closed)
            return StageIsClosed;
        if (!RoundReasons.Knows(Reason))
            return CommonRefusals.ReasonUnknown;
        if (stage.OpensAt == OpensAt && stage.ClosesAt == ClosesAt)
            return [];
        var moved = new StageRescheduled(Stage, OpensAt, ClosesAt, Reason);
        if (ClosesAt <= stamp.At)
            return DatesReversed(Stage);
        if (round.Stages.Change(Stage, s => s.Rescheduled(moved)).OutOfOrder() is { } misplaced)
            return DatesReversed(misplaced);

        return [moved];
    }
}
