namespace Tusuv.Domain.Offices;

public abstract record BodyEvent;

public sealed record BodyFormed(BodyId BodyId, LocalityId Locality, BodyKind Kind, PublicText Name) : BodyEvent;

public sealed record OfficeGranted(
    AppointmentId AppointmentId,
    Office Office,
    PersonId? Person,
    Committed Holder,
    DateOnly From,
    DateOnly? Until,
    Code? Resolution = null
) : BodyEvent;

/// <summary><paramref name="On"/> is the first day without the office.</summary>
public sealed record OfficeEnded(AppointmentId AppointmentId, DateOnly On, Code? Resolution = null) : BodyEvent;
