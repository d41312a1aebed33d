using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

public sealed record CloseStage(RoundId RoundId, Stage Stage)
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
            return [];
        if (stage.Status is StageStatus.Planned)
            return StageNotOpen;
        // The clock knocks at the planned hour; if that hour was moved, it knocks again.
        if (stamp.By == Actors.Clock && (stage.ClosesAt is not { } due || stamp.At < due))
            return NotYetDue;

        return [new StageClosed(Stage, stamp.At)];
    }
}
