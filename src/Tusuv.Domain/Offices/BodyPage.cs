namespace Tusuv.Domain.Offices;

public sealed record BodyPage(
    BodyId Id,
    LocalityId LocalityId,
    BodyKind Kind,
    PublicText Name,
    IReadOnlyList<Appointment> Appointments
) : IPage<BodyPage>
{
    public static BodyPage? Fold(BodyPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, BodyFormed f) => new(f.BodyId, f.Locality, f.Kind, f.Name, []),
            ({ } p, OfficeGranted g) => p with
            {
                Appointments =
                [
                    .. p.Appointments,
                    new(g.AppointmentId, p.Id, g.Office, g.Person, g.Holder, g.From, g.Until, g.Resolution),
                ],
            },
            ({ } p, OfficeEnded o) => p with
            {
                Appointments =
                [
                    .. p.Appointments.Select(a =>
                        a.Id == o.AppointmentId ? a with { Until = o.On, EndedBy = o.Resolution } : a
                    ),
                ],
            },
            _ => page,
        };
}

public sealed record Appointment(
    AppointmentId Id,
    BodyId BodyId,
    Office Office,
    PersonId? Person,
    Committed Holder,
    DateOnly From,
    DateOnly? Until,
    Code? GrantedBy = null,
    Code? EndedBy = null
)
{
    public bool Holds(DateOnly day) => From <= day && (Until is not { } until || day < until);
}
