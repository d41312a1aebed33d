using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record VoteByHands(SittingId SittingId, MotionId MotionId, int For, int Against, int Abstained)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (sitting.Motion(MotionId) is not { } motion)
            return MotionUnknown;
        if (motion.Result is { Way: WayOfVoting.Hands } before && IsSame(before.Tally))
            return [];
        if (motion.RollCall is not null)
            return RollCallOpen;
        if (sitting.VoteFault(motion, WayOfVoting.Hands) is { } voteFault)
            return voteFault;
        var entitled = sitting.Entitled(motion).Count;
        if (!Tally.Fits(entitled, For, Against, Abstained))
            return MoreVotesThanMembers(entitled);

        var tally = new Tally(For, Against, Abstained, entitled - For - Against - Abstained);
        return [sitting.Result(motion, WayOfVoting.Hands, tally, papers: null, stamp.At)];
    }

    private bool IsSame(Tally tally) => (tally.For, tally.Against, tally.Abstained) == (For, Against, Abstained);
}
