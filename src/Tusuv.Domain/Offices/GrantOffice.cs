using static Tusuv.Domain.Offices.OfficeRefusals;

namespace Tusuv.Domain.Offices;

public sealed record GrantOffice(
    BodyId BodyId,
    AppointmentId AppointmentId,
    Office Office,
    PersonId? Person,
    Written Holder,
    DateOnly From,
    DateOnly? Until,
    Code? Resolution = null
)
{
    public Decision<BodyEvent> Decide(Body? body, Stamp stamp)
    {
        if (body is null)
            return BodyNotFound;
        if (!stamp.Reaches(body.Locality))
            return CommonRefusals.OutOfReach;
        if (body.Term(AppointmentId) is { } taken)
            return taken.Office == Office ? [] : AppointmentTaken;
        // An official who were the clock or the importer could do what only those may.
        if (Actors.IsReserved(AppointmentId.Value))
            return AppointmentTaken;
        if (Holder.Text.Length < 2)
            return NameMissing;
        if (Until <= From)
            return TermEmpty;
        if (Resolution is { IsValid: false })
            return ResolutionInvalid;

        return [new OfficeGranted(AppointmentId, Office, Person, Holder.Commitment, From, Until, Resolution)];
    }
}
