using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>A member's own vote, on a device.</summary>
public sealed record CastVote(SittingId SittingId, MotionId MotionId, VoteChoice Choice)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        var member = new AppointmentId(stamp.By.Value);
        if (sitting.Motion(MotionId) is not { } motion)
            return MotionUnknown;
        if (sitting.CallFault(motion, member, RollCallEntry.Device) is { } callFault)
            return callFault;

        return motion.RollCall!.Vote(MotionId, member, Choice, clerk: null, stamp.At);
    }
}

/// <summary>
/// A vote that was read aloud. Whoever types the first name types them all; typing a name again corrects it when the
/// votes are read back.
/// </summary>
public sealed record TypeVote(SittingId SittingId, MotionId MotionId, AppointmentId Member, VoteChoice Choice)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (sitting.Motion(MotionId) is not { } motion)
            return MotionUnknown;
        if (sitting.CallFault(motion, Member, RollCallEntry.ReadAloud) is { } callFault)
            return callFault;
        if (motion.RollCall!.Clerk is { } clerk && clerk != stamp.By)
            return RollCallTypedByAnother;

        return motion.RollCall.Vote(MotionId, Member, Choice, stamp.By, stamp.At);
    }
}

internal static class RollCalls
{
    /// <summary>Why this member has no vote in this call now, or null.</summary>
    public static Refusal? CallFault(this Sitting sitting, Motion motion, AppointmentId member, RollCallEntry entry) =>
        motion.Result is not null ? AlreadyVoted
        : motion.RollCall is not { } call ? RollCallNotOpen
        : call.Entry != entry ? RollCallIsOtherwise
        : !sitting.Due.Contains(member) ? NotAMember
        : !sitting.Present.Contains(member) ? MemberAbsent
        : sitting.IsRecused(member, motion) ? MemberRecused
        : !call.Entitled.Contains(member) ? MemberAbsent
        : null;

    public static Decision<SittingEvent> Vote(
        this RollCall call,
        MotionId motion,
        AppointmentId member,
        VoteChoice choice,
        ActorId? clerk,
        DateTimeOffset at
    ) =>
        call.Of(member) switch
        {
            null => [new VoteGiven(motion, member, choice, clerk, at)],
            { } before when before == choice => [],
            _ => [new VoteCorrected(motion, member, choice, clerk, at)],
        };
}
