using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record OpenRollCall(SittingId SittingId, MotionId MotionId, RollCallEntry Entry)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (sitting.Motion(MotionId) is not { } motion)
            return MotionUnknown;
        if (motion.RollCall is { } open)
            return open.Entry == Entry ? [] : RollCallOpen;
        if (sitting.Motions.Any(other => other.RollCall is not null))
            return RollCallOpen;
        if (sitting.VoteFault(motion, WayOfVoting.ByName) is { } voteFault)
            return voteFault;

        return [new RollCallOpened(MotionId, Entry, stamp.At)];
    }
}

/// <summary>Begun by mistake, or not to be finished: the motion can be voted on anew.</summary>
public sealed record AbandonRollCall(SittingId SittingId, MotionId MotionId, ReasonCode Reason)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (sitting.Motion(MotionId) is not { } motion)
            return MotionUnknown;
        if (motion.RollCall is null)
            return motion.Result is null ? [] : AlreadyVoted;
        if (!KhuralReasons.Abandonments.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new RollCallAbandoned(MotionId, Reason, stamp.At)];
    }
}
