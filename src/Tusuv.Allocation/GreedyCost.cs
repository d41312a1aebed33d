using Tusuv.Allocation.Rules;

namespace Tusuv.Allocation;

/// <summary>
/// The rule of most cities: projects by score, highest first; each that still fits into the money left is taken, the others
/// are skipped. Equal scores are put in order by <see cref="TieBreak"/>.
/// </summary>
public static class GreedyCost
{
    /// <summary>The rule's key.</summary>
    public const string Key = "greedy_cost";

    /// <summary>Counts the ballots and allocates.</summary>
    /// <param name="election">Money, projects and ballots.</param>
    /// <param name="options">Tie-break, minimum support, quotas, exclusions.</param>
    public static AllocationOutcome Allocate(Election election, AllocationOptions options)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(options);
        return Greedy.Run(Key, Tally.Of(election, options), forTheMoney: false);
    }

    /// <summary>Allocates by totals counted elsewhere.</summary>
    /// <param name="budget">0 or more, in the unit of the costs.</param>
    /// <param name="projects">In any order; ids differ.</param>
    /// <param name="options">As for ballots.</param>
    /// <param name="ballots">All ballots cast; needed only where support is asked for as a share of them.</param>
    /// <exception cref="ArgumentException">Negative budget or cost, or two projects with one id.</exception>
    public static AllocationOutcome Allocate(
        long budget,
        IReadOnlyList<CountedProject> projects,
        AllocationOptions options,
        long ballots = 0
    )
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(options);
        Require.MoneyAndIds(budget, projects.Select(project => (project.Id, project.Cost)));
        return Greedy.Run(Key, new(budget, projects, options, ballots), forTheMoney: false);
    }
}
