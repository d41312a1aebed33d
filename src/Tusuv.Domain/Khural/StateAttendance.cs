using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>Said once, at the opening; from then on people arrive and leave.</summary>
public sealed record StateAttendance(
    SittingId SittingId,
    IReadOnlyList<AppointmentId> Present,
    IReadOnlyList<Absence>? Absent
)
{
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

        return [new AttendanceStated(due, [.. Present.Distinct()], [.. absent.DistinctBy(a => a.Member)], stamp.At)];
    }
}
