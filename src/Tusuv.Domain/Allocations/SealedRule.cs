using Tusuv.Allocation;
using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Allocations;

/// <summary>The one way in which sealed rules become an outcome: for the decision, for pages, and for those who check.</summary>
public static class SealedRule
{
    /// <param name="election">The counted ballots; projects by their number on the sealed list.</param>
    public static AllocationOutcome Apply(BallotRules rules, Election election) =>
        Apply(rules, rules.RuleKey, election);

    /// <summary>Another rule in place of the sealed one, everything else being the same.</summary>
    public static AllocationOutcome Apply(BallotRules rules, Code ruleKey, Election election) =>
        AllocationRules
            .Find(ruleKey.Value)!
            .Allocate(
                election,
                new() { TieBreak = TieBreak.Of(rules.TieBreak.Select(key => key.Value)), MinSupport = rules.MinSupport }
            );

    /// <summary>What the record keeps of an outcome.</summary>
    public static IReadOnlyList<AllocationStep> StepsOf(
        BallotRules rules,
        IReadOnlyList<BallotProject> list,
        AllocationOutcome outcome
    )
    {
        var projects = list.ToDictionary(p => p.Number.Value, p => p.ProposalId, StringComparer.Ordinal);
        var currency = rules.Budget.Currency;
        return
        [
            .. outcome.Steps.Select(step => new AllocationStep(
                step.Rank,
                projects[step.ProjectId],
                (int)step.Votes,
                new(step.Cost, currency),
                Enum.Parse<AllocationVerdict>(step.Verdict.ToString()),
                new(step.LeftBefore, currency),
                step.TiedWithNext,
                step.Because is { } because && projects.TryGetValue(because, out var other) ? other : null,
                step.Figure
            )),
        ];
    }
}
