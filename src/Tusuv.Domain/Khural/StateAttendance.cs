using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>Said once, at the opening; from then on people arrive and leave.</summary>
/// <param name="At">When it was, if it is entered later.</param>
public sealed record StateAttendance(
    SittingId SittingId,
    IReadOnlyList<AppointmentId> Present,
    IReadOnlyList<Absence>? Absent,
    DateTimeOffset? At = null
)
{
    /// <summary>All may be there before the hour to which they were called.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromHours(2);

    public Decision<SittingEvent> Decide(Sitting? sitting, Body? body, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (body is null)
            return BodyUnknown;
        if (sitting.AttendanceStated)
            return sitting.Present.ToHashSet().SetEquals(Present) ? [] : AttendanceAlreadyStated;
        var due = body.Members(DateOnly.FromDateTime(sitting.OpensAt.UtcDateTime));
        var absent = Absent ?? [];
        if (Present.Concat(absent.Select(a => a.Member)).Any(member => !due.Contains(member)))
            return NotAMember;
        if (absent.Any(a => Present.Contains(a.Member) || !KhuralReasons.Absences.Contains(a.Reason)))
            return CommonRefusals.ReasonUnknown;
        if (At > stamp.At)
            return TimeAhead;
        if (At < sitting.OpensAt - Early)
            return LongBeforeOpening;

        return
        [
            new AttendanceStated(due, [.. Present.Distinct()], [.. absent.DistinctBy(a => a.Member)], At ?? stamp.At),
        ];
    }
}
