using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

/// <param name="At">When it was, if it is entered a little later.</param>
public sealed record RecordArrival(SittingId SittingId, AppointmentId Member, DateTimeOffset? At)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.ComingAndGoingFault(Member, At, stamp) is { } fault)
            return fault;
        if (sitting.Present.Contains(Member))
            return [];

        return sitting.AndQuorum(new MemberArrived(Member, At ?? stamp.At), At ?? stamp.At);
    }
}

/// <param name="At">When it was, if it is entered a little later.</param>
public sealed record RecordDeparture(SittingId SittingId, AppointmentId Member, DateTimeOffset? At)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.ComingAndGoingFault(Member, At, stamp) is { } fault)
            return fault;
        if (!sitting.Present.Contains(Member))
            return [];

        return sitting.AndQuorum(new MemberLeft(Member, At ?? stamp.At), At ?? stamp.At);
    }
}

internal static class ComingAndGoing
{
    /// <summary>What was voted on stands, so nobody comes or goes before it after the fact.</summary>
    public static Refusal? ComingAndGoingFault(
        this Sitting sitting,
        AppointmentId member,
        DateTimeOffset? at,
        Stamp stamp
    ) =>
        sitting.Fault(stamp) is { } fault ? fault
        : !sitting.AttendanceStated ? AttendanceNotStated
        : !sitting.Due.Contains(member) ? NotAMember
        : at > stamp.At ? TimeAhead
        : at < sitting.ChangedAt ? TimePassed
        : null;

    /// <summary>The event, and what it does to the quorum.</summary>
    public static Decision<SittingEvent> AndQuorum(this Sitting sitting, SittingEvent change, DateTimeOffset at) =>
        (sitting.HasQuorum, Sitting.Evolve(sitting, change)!.HasQuorum) switch
        {
            (true, false) => [change, new QuorumLost(at)],
            (false, true) => [change, new QuorumRegained(at)],
            _ => [change],
        };
}
