using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

public sealed record OpenStage(RoundId RoundId, Stage Stage)
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
        if (stage.Status is StageStatus.Open)
            return [];
        if (stage.Status is StageStatus.Closed)
            return StageIsClosed;
        // The clock knocks at the planned hour; if that hour was moved, it knocks again.
        if (stamp.By == Actors.Clock && (stage.OpensAt is not { } due || stamp.At < due))
            return NotYetDue;
        if (stage.ClosesAt <= stamp.At)
            return DatesReversed(Stage);
        var checklist = Checklist.For(Stage, round);
        if (checklist.Any(item => !item.Done))
            return PreconditionsMissing(checklist);

        return [new StageOpened(Stage, stamp.At)];
    }
}
