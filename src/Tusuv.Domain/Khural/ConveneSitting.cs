using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record ConveneSitting(
    SittingId SittingId,
    BodyId BodyId,
    SittingKind Kind,
    DateTimeOffset OpensAt,
    PublicText Place,
    IReadOnlyList<AgendaItem> Agenda
)
{
    public ProcedureId ProcedureId => ProcedureId.Of(BodyId);

    public Decision<SittingEvent> Decide(Sitting? sitting, Body? body, Procedure? procedure, Stamp stamp)
    {
        if (sitting is not null)
            return sitting.Body == BodyId ? [] : SittingIdTaken;
        if (body is null)
            return BodyUnknown;
        if (!stamp.Reaches(body.Locality))
            return CommonRefusals.OutOfReach;
        if (!body.Deliberates())
            return BodyDoesNotDecide;
        var members = body.Members(DateOnly.FromDateTime(OpensAt.UtcDateTime));
        if (members.Count == 0)
            return NoMembers;
        var rules = procedure?.Adopted.Rules ?? ProcedureRules.DefaultFor(body.Kind, members.Count);
        if (Place.Fault(PlaceMissing) is { } placeFault)
            return placeFault;
        if (Agenda.Count == 0 || Agenda.Select((item, index) => item.Number != index + 1).Any(wrong => wrong))
            return AgendaOutOfOrder;
        foreach (var item in Agenda)
        {
            if (item.Title.Fault(TitleMissing) is { } fault)
                return fault;
            if (rules.RuleOf(item.Type) is null)
                return ItemTypeUnknown(item.Type);
        }

        return [new SittingConvened(SittingId, BodyId, body.Locality, Kind, OpensAt, Place, Agenda, rules, stamp.At)];
    }
}
