using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

internal static class ClauseRules
{
    public const int Most = 50;

    /// <summary>What every resolution must be like, adopted here or recorded from paper.</summary>
    public static Refusal? Fault(
        Code number,
        PublicText title,
        IReadOnlyList<PublicText> preamble,
        IReadOnlyList<Clause> clauses
    )
    {
        if (!number.IsValid)
            return NumberInvalid;
        if (title.Fault(TitleMissing) is { } titleFault)
            return titleFault;
        if (preamble.Count is 0 or > Most)
            return BasisMissing;
        if (preamble.Select(basis => basis.Fault(BasisMissing)).FirstOrDefault(f => f is not null) is { } basisFault)
            return basisFault;
        if (clauses.Count is 0 or > Most || clauses.Where((clause, index) => clause.Number != index + 1).Any())
            return ClausesOutOfOrder;
        foreach (var clause in clauses)
        {
            if (clause.Text.Fault(ClauseTextMissing) is { } fault)
                return fault;
            if (clause.Kind is ClauseKind.Charge && clause.Assignee is null)
                return AssigneeMissing;
        }

        return null;
    }
}
