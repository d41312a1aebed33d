using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

public sealed record CancelRound(RoundId RoundId, ReasonCode Reason)
{
    public Decision<RoundEvent> Decide(Round? round, Stamp stamp)
    {
        if (round is null)
            return NotFound;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (round.Cancelled)
            return [];
        if (round.Stage(Stage.Voting) is { Status: not StageStatus.Planned })
            return VoteHasBegun;
        if (!RoundReasons.Knows(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new RoundCancelled(Reason, stamp.At)];
    }
}
