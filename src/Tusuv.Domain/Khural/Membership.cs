using Tusuv.Domain.Offices;

namespace Tusuv.Domain.Khural;

public static class Membership
{
    internal static bool Deliberates(this Body body) => body.Kind is BodyKind.Khural or BodyKind.Presidium;

    internal static IReadOnlyList<AppointmentId> Members(this Body body, DateOnly day) => Due(body.Terms, day);

    public static IReadOnlyList<AppointmentId> Members(this BodyPage body, DateOnly day) =>
        Due(body.Appointments.Select(a => new Term(a.Id, a.Office, a.From, a.Until, a.Person)), day);

    /// <summary>Who is due on that day: each person once, though a chair may be appointed as a member besides.</summary>
    private static IReadOnlyList<AppointmentId> Due(IEnumerable<Term> terms, DateOnly day) =>
        [
            .. terms
                .Where(term =>
                    term.Office is Office.Member or Office.PresidiumMember or Office.Chair && term.Holds(day)
                )
                .OrderBy(term => term.Office is Office.Chair)
                .DistinctBy(term => term.Person?.Value ?? term.Id.Value)
                .Select(term => term.Id),
        ];
}
