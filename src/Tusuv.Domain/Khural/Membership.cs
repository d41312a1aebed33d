using Tusuv.Domain.Offices;

namespace Tusuv.Domain.Khural;

internal static class Membership
{
    public static bool Deliberates(this Body body) => body.Kind is BodyKind.Khural or BodyKind.Presidium;

    /// <summary>Who is due on that day: each person once, though a chair may be appointed as a member besides.</summary>
    public static IReadOnlyList<AppointmentId> Members(this Body body, DateOnly day) =>
        [
            .. body
                .Terms.Where(term =>
                    term.Office is Office.Member or Office.PresidiumMember or Office.Chair && term.Holds(day)
                )
                .OrderBy(term => term.Office is Office.Chair)
                .DistinctBy(term => term.Person?.Value ?? term.Id.Value)
                .Select(term => term.Id),
        ];
}
