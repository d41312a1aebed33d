using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Graph;

[Name("Body")]
internal sealed class BodyNode(BodyPage page, Pages pages)
{
    public BodyId Id => page.Id;

    public BodyKind Kind => page.Kind;

    public PublicText Name => page.Name;

    public IDataLoaderResult<LocalityNode> Locality() => pages.Locality(page.LocalityId);

    public IEnumerable<AppointmentNode> Appointments => page.Appointments.Select(a => new AppointmentNode(a, pages));

    /// <summary>The rules by which its sittings are held; none of a body that decides nothing.</summary>
    public IDataLoaderResult<ProcedureNode?> Procedure([FromServices] TimeProvider clock) =>
        pages
            .Load<ProcedurePage>(ProcedureId.Of(page.Id).Value)
            .Then(adopted => ProcedureNode.Of(page, adopted, clock.GetUtcNow()));
}

[Name("Appointment")]
internal sealed class AppointmentNode(Appointment appointment, Pages pages)
{
    public AppointmentId Id => appointment.Id;

    public Office Office => appointment.Office;

    /// <summary>One person may hold several offices; an appointment that names nobody is a person of its own.</summary>
    public PersonId Person => appointment.Person ?? new(appointment.Id.Value);

    public WrittenNode Holder => new(appointment.Holder);

    public DateOnly From => appointment.From;

    /// <summary>The first day without the office.</summary>
    public DateOnly? Until => appointment.Until;

    /// <summary>The number of the resolution that granted it.</summary>
    public Code? GrantedBy => appointment.GrantedBy;

    /// <summary>The number of the resolution that ended it.</summary>
    public Code? EndedBy => appointment.EndedBy;

    public IDataLoaderResult<BodyNode> Body() => pages.Body(appointment.BodyId);
}
