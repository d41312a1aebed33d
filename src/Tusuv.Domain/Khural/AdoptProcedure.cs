using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record AdoptProcedure(BodyId BodyId, ProcedureRules Rules, PublicText Citation)
{
    public ProcedureId ProcedureId => ProcedureId.Of(BodyId);

    public Decision<ProcedureEvent> Decide(Procedure? procedure, Body? body, Stamp stamp, Seal seal)
    {
        if (body is null)
            return BodyUnknown;
        if (!stamp.Reaches(body.Locality))
            return CommonRefusals.OutOfReach;
        if (!body.Deliberates())
            return BodyDoesNotDecide;
        if (Citation.Fault(BasisMissing) is { } citationFault)
            return citationFault;
        if (!IsSound())
            return RulesOutOfRange;
        var adopted = new ProcedureAdopted(BodyId, body.Locality, Rules, Citation, stamp.At);
        if (
            procedure is not null
            && seal(procedure.Adopted) == seal(adopted with { AdoptedAt = procedure.Adopted.AdoptedAt })
        )
            return [];

        return [adopted];
    }

    /// <summary>Whether a sitting could be held by these rules: opened, and every item decided in some way.</summary>
    private bool IsSound() =>
        Rules.Seats is > 0 and <= 1000
        && Rules.Tellers is >= 1 and <= 10
        && Rules.Quorum is { IsValid: true, Of: CountedBase.Seats or CountedBase.Members }
        && Rules.RuleOf(ProcedureRules.Procedural) is not null
        && Rules.Items.All(rule => rule.Type.IsValid && rule.Majority.IsValid && rule.Ways.Count > 0)
        && Rules.Items.DistinctBy(rule => rule.Type).Count() == Rules.Items.Count
        && Rules.Opening.Distinct().Count() == Rules.Opening.Count;
}
