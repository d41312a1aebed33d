using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record CloseRollCall(SittingId SittingId, MotionId MotionId)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (sitting.Motion(MotionId) is not { } motion)
            return MotionUnknown;
        if (motion.Result is { Way: WayOfVoting.ByName })
            return [];
        if (motion.RollCall is not { } call)
            return RollCallNotOpen;
        if (sitting.VoteFault(motion, WayOfVoting.ByName) is { } voteFault)
            return voteFault;
        // Every name is read out; who is silent is typed as not voting, so that nobody is forgotten.
        var missing = call.Entitled.Count(member => sitting.Present.Contains(member) && call.Of(member) is null);
        if (call.Entry is RollCallEntry.ReadAloud && missing > 0)
            return VotesMissing(missing);

        return [sitting.Result(motion, WayOfVoting.ByName, call.Tally(), papers: null, stamp.At)];
    }
}
