using static Tusuv.Domain.Offices.OfficeRefusals;

namespace Tusuv.Domain.Offices;

public sealed record EndOffice(BodyId BodyId, AppointmentId AppointmentId, DateOnly On, Code? Resolution = null)
{
    public Decision<BodyEvent> Decide(Body? body, Stamp stamp)
    {
        if (body is null)
            return BodyNotFound;
        if (!stamp.Reaches(body.Locality))
            return CommonRefusals.OutOfReach;
        if (body.Term(AppointmentId) is not { } term)
            return AppointmentUnknown;
        if (term.Until == On)
            return [];
        if (On < term.From)
            return TermEmpty;

        // Ending cannot prolong: a longer term is another appointment.
        if (On > term.Until)
            return TermIsOver;
        if (Resolution is { IsValid: false })
            return ResolutionInvalid;
        if (!body.IsAdministeredWithout(AppointmentId, On > stamp.Day ? On : stamp.Day))
            return LastAdministrator;

        return [new OfficeEnded(AppointmentId, On, Resolution)];
    }
}
