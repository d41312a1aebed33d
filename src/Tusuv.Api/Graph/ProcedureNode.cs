using GraphQL;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Graph;

/// <summary>Rules of procedure, and since when they hold.</summary>
/// <param name="adopted">None of the template's rules, which hold where a body has adopted none.</param>
[Name("Procedure")]
internal sealed class ProcedureNode(ProcedureRules rules, ProcedureAdopted? adopted, IEnumerable<ProcedureNode> earlier)
{
    public ProcedureRules Rules => rules;

    /// <summary>The decision by which the body gave itself these rules.</summary>
    public PublicText? Citation => adopted?.Citation;

    /// <summary>None of the template's, which hold while a body has adopted none.</summary>
    public DateTimeOffset? AdoptedAt => adopted?.AdoptedAt;

    /// <summary>Those before, the latest first. A sitting is held by those of the day on which it was convened.</summary>
    public IEnumerable<ProcedureNode> Earlier => earlier;

    internal static ProcedureNode? Of(BodyPage body, ProcedurePage? page, DateTimeOffset now) =>
        body.Kind is not (BodyKind.Khural or BodyKind.Presidium) ? null
        : page is null ? new(ProcedureRules.DefaultFor(body.Kind, body.Members(DayOf(now)).Count), null, [])
        : page.Adopted.Aggregate<ProcedureAdopted, ProcedureNode?>(null, After)!;

    private static ProcedureNode After(ProcedureNode? before, ProcedureAdopted next) =>
        new(next.Rules, next, before is null ? [] : [before, .. before.Earlier]);

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
