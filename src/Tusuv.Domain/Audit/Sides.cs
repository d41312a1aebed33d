using Tusuv.Domain.Offices;
using static Tusuv.Domain.Audit.EngagementRefusals;

namespace Tusuv.Domain.Audit;

/// <summary>The two bodies of an audit: who looks, and who is looked at.</summary>
public sealed record Sides(Body? Office, Body? Audited)
{
    /// <summary>Only auditors of the office, and none who holds or held an office where they look.</summary>
    public Refusal? AuditorFault(Stamp stamp)
    {
        if (Office?.Term(stamp.By) is not { Office: Offices.Office.Auditor } term || !term.Holds(DayOf(stamp)))
            return NotItsAuditor;
        return term.Person is { } person && Audited?.Terms.Any(held => held.Person == person) is true
            ? OwnOffice
            : null;
    }

    public Refusal? AnswererFault(Stamp stamp) =>
        Audited?.Term(stamp.By) is { } term && term.Holds(DayOf(stamp)) ? null : FindingRefusals.NotOfAudited;

    private static DateOnly DayOf(Stamp stamp) => DateOnly.FromDateTime(stamp.At.UtcDateTime);
}

internal static class BodyTerms
{
    public static Term? Term(this Body body, ActorId actor) => body.Term(new AppointmentId(actor.Value));
}
