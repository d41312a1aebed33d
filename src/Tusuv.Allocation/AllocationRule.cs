using Tusuv.Allocation.Rules;
using Tusuv.Allocation.Rules.EqualShares;

namespace Tusuv.Allocation;

/// <summary>A way to choose projects within a budget. The same election and options always give the same outcome.</summary>
/// <param name="Key">Its public, stable name, for example <c>greedy_cost</c>.</param>
/// <param name="Allocate">The rule itself.</param>
public sealed record AllocationRule(string Key, Func<Election, AllocationOptions, AllocationOutcome> Allocate);

/// <summary>The rules known here.</summary>
public static class AllocationRules
{
    /// <summary>All rules, in the order in which they are listed for people.</summary>
    public static IReadOnlyList<AllocationRule> All { get; } =
    [
        Rule(GreedyCost.Key, GreedyCost.Allocate),
        Rule(
            "greedy_card",
            (election, options) => Greedy.Run("greedy_card", Tally.Of(election, options), forTheMoney: true)
        ),
        Rule(Phragmen.Key, Phragmen.Allocate),
        .. EqualShares("mes_cost", Satisfaction.Cost),
        .. EqualShares("mes_card", Satisfaction.Cardinality),
        Rule(MaximinSupport.Key, MaximinSupport.Allocate),
    ];

    /// <summary>The rule of a key, or null.</summary>
    /// <param name="key">Compared exactly.</param>
    public static AllocationRule? Find(string key) => All.FirstOrDefault(rule => rule.Key == key);

    private static IEnumerable<AllocationRule> EqualShares(string key, Satisfaction satisfaction)
    {
        yield return With(key, Completion.None);
        yield return With(key + "_add1", Completion.WhenExhaustive);
        yield return With(key + "_add1_overspend", Completion.WhenOverspent);
        var completed = key + "_add1_greedy";
        yield return Rule(
            completed,
            (election, options) =>
                EqualSharesRule
                    .Allocate(completed, election, options, satisfaction, Completion.WhenExhaustive)
                    .Then(election, options, AllocationPhase.Completion, GreedyCost.Allocate)
        );

        AllocationRule With(string name, Completion completion) =>
            Rule(
                name,
                (election, options) => EqualSharesRule.Allocate(name, election, options, satisfaction, completion)
            );
    }

    private static AllocationRule Rule(string key, Func<Election, AllocationOptions, AllocationOutcome> allocate) =>
        new(key, (election, options) => ReservedMoney.Allocate(election, options, allocate) with { RuleKey = key });
}
