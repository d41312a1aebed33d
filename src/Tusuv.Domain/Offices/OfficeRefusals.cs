namespace Tusuv.Domain.Offices;

public static class OfficeRefusals
{
    public static readonly Refusal BodyNotFound = new("office.body_not_found");
    public static readonly Refusal BodyIdTaken = new("office.body_id_taken");
    public static readonly Refusal BodyAlreadyThere = new("office.body_already_there");
    public static readonly Refusal LocalityUnknown = new("office.locality_unknown");
    public static readonly Refusal NameMissing = new("office.name_missing");
    public static readonly Refusal AppointmentUnknown = new("office.appointment_unknown");
    public static readonly Refusal AppointmentTaken = new("office.appointment_taken");
    public static readonly Refusal TermEmpty = new("office.term_empty");
    public static readonly Refusal TermIsOver = new("office.term_is_over");
    public static readonly Refusal ResolutionInvalid = new("office.resolution_invalid");
    public static readonly Refusal LastAdministrator = new("office.last_administrator");
    public static readonly Refusal OperatorOnly = new("office.operator_only");
}
