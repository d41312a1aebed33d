using Tusuv.Allocation;
using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Allocations;

/// <summary>The one way in which sealed rules become an outcome: for the decision, for pages, and for those who check.</summary>
public static class SealedRule
{
    /// <param name="election">The counted ballots; projects by their number on the sealed list.</param>
    public static AllocationOutcome Apply(BallotRules rules, IReadOnlyList<BallotProject> list, Election election) =>
        AllocationRules.Find(rules.RuleKey.Value)!.Allocate(election, OptionsOf(rules, list));

    private static AllocationOptions OptionsOf(BallotRules rules, IReadOnlyList<BallotProject> list)
    {
        var options = AllocationOptions.Default with
        {
            TieBreak = TieBreak.Of(rules.TieBreak.Select(key => key.Value)),
            MinSupport = rules.MinSupport,
        };
        return rules.Conditions is not { } conditions
            ? options
            : options with
            {
                MinShare = Percent(conditions.MinShare ?? 0),
                MinSharePerCost = Percent(conditions.MinSharePerCost ?? 0),
                WhenFull = Enum.Parse<Tusuv.Allocation.WhenFull>($"{conditions.WhenFull ?? Rounds.WhenFull.Skip}"),
                TopUpShare = Percent(conditions.TopUpFrom ?? 100),
                Quotas =
                [
                    .. (conditions.Shares ?? []).Select(share => new Quota(
                        $"{share.Sector}{share.Area?.Value}",
                        [.. list.Where(share.Covers).Select(project => project.Number.Value)],
                        Part(rules.Budget.Amount, share.AtMost),
                        Part(rules.Budget.Amount, share.Reserved) ?? 0
                    )),
                ],
            };
    }

    private static Ratio Percent(int share) => new(share, 100);

    /// <summary>Rounded down to a whole unit of money.</summary>
    private static long? Part(long budget, int? share) => (long?)((Int128)budget * share / 100);

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
