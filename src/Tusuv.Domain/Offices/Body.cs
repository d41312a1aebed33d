namespace Tusuv.Domain.Offices;

/// <summary><see cref="Operator"/> runs the installation itself.</summary>
public enum BodyKind
{
    Khural,
    Presidium,
    GeneralMeeting,
    GovernorsOffice,
    WorkingGroup,
    AuditOffice,
    Operator,
}

public enum Office
{
    Administrator,
    Governor,
    BagGovernor,
    HeadOfOffice,
    FinanceHead,
    Treasury,
    Procurement,
    SocialWorker,
    KhuralSecretary,
    Chair,
    Member,
    PresidiumMember,
    Teller,
    Keyer,
    Provider,
    Ngo,
    Monitor,
    Auditor,
    WorkingGroupMember,
}

public sealed record Body(BodyId Id, LocalityId Locality, BodyKind Kind, IReadOnlyList<Term> Terms)
    : IState<Body, BodyEvent>
{
    public Term? Term(AppointmentId appointment) => Terms.FirstOrDefault(term => term.Id == appointment);

    /// <summary>Somebody else keeps the installation's doors on that day; only the operator's body does so.</summary>
    public bool IsAdministeredWithout(AppointmentId appointment, DateOnly day) =>
        Kind is not BodyKind.Operator
        || Term(appointment) is not { Office: Office.Administrator } ending
        || !ending.Holds(day)
        || Terms.Any(term => term.Id != appointment && term.Office is Office.Administrator && term.Holds(day));

    public static Body? Evolve(Body? state, BodyEvent @event) =>
        (state, @event) switch
        {
            (null, BodyFormed e) => new(e.BodyId, e.Locality, e.Kind, []),
            ({ } b, OfficeGranted e) => b with
            {
                Terms = [.. b.Terms, new(e.AppointmentId, e.Office, e.From, e.Until, e.Person)],
            },
            ({ } b, OfficeEnded e) => b with
            {
                Terms = [.. b.Terms.Select(term => term.Id == e.AppointmentId ? term with { Until = e.On } : term)],
            },
            _ => state,
        };
}

/// <summary>An appointment; <paramref name="Until"/> is the first day on which it no longer holds.</summary>
public sealed record Term(AppointmentId Id, Office Office, DateOnly From, DateOnly? Until, PersonId? Person = null)
{
    public bool Holds(DateOnly day) => From <= day && (Until is not { } until || day < until);
}
