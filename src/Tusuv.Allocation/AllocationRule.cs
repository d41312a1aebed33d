namespace Tusuv.Allocation;

/// <summary>A way to choose projects within a budget. The same election and options always give the same outcome.</summary>
/// <param name="Key">Its public, stable name, for example <c>greedy_cost</c>.</param>
/// <param name="Allocate">The rule itself.</param>
public sealed record AllocationRule(string Key, Func<Election, AllocationOptions, AllocationOutcome> Allocate);

/// <summary>The rules known here.</summary>
public static class AllocationRules
{
    /// <summary>All rules, in the order in which they are listed for people.</summary>
    public static IReadOnlyList<AllocationRule> All { get; } = [new(GreedyCost.Key, GreedyCost.Allocate)];

    /// <summary>The rule of a key, or null.</summary>
    /// <param name="key">Compared exactly.</param>
    public static AllocationRule? Find(string key) => All.FirstOrDefault(rule => rule.Key == key);
}

/// <summary>What a round declares beside the rule itself.</summary>
public sealed record AllocationOptions
{
    /// <summary>votes, cost, id; no minimum support.</summary>
    public static AllocationOptions Default { get; } = new();

    /// <summary>How ties are decided.</summary>
    public TieBreak TieBreak { get; init; } = TieBreak.Default;

    /// <summary>
    /// Supporters that a project needs. With 0, projects that nobody chose are taken at the end if they fit; a round will usually want 1.
    /// </summary>
    public long MinSupport { get; init; }
}
