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
    /// <param name="options">Tie-break and minimum support.</param>
    public static AllocationOutcome Allocate(Election election, AllocationOptions options)
    {
        ArgumentNullException.ThrowIfNull(election);
        return Allocate(election.Budget, election.Count(), options);
    }

    /// <summary>Allocates by totals counted elsewhere.</summary>
    /// <param name="budget">0 or more, in the unit of the costs.</param>
    /// <param name="projects">In any order; ids differ.</param>
    /// <param name="options">Tie-break and minimum support.</param>
    /// <exception cref="ArgumentException">Negative budget or cost, or two projects with one id.</exception>
    public static AllocationOutcome Allocate(
        long budget,
        IReadOnlyList<CountedProject> projects,
        AllocationOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(options);
        Require.MoneyAndIds(budget, projects.Select(project => (project.Id, project.Cost)));
        var ranked = projects
            .OrderByDescending(project => project.Score)
            .ThenBy(project => project, Comparer<CountedProject>.Create(options.TieBreak.Compare))
            .ToArray();

        var left = budget;
        var steps = new AllocationStep[ranked.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            var project = ranked[i];
            var verdict =
                project.Votes < options.MinSupport ? AllocationVerdict.TooLittleSupport
                : project.Cost > left ? AllocationVerdict.DoesNotFit
                : AllocationVerdict.Selected;
            var tie =
                i + 1 < ranked.Length && ranked[i + 1].Score == project.Score
                    ? options.TieBreak.DecidingKey(project, ranked[i + 1])
                    : null;
            steps[i] = new(i + 1, project.Id, project.Votes, project.Score, project.Cost, verdict, left, tie);
            if (verdict is AllocationVerdict.Selected)
                left -= project.Cost;
        }

        var selected = steps.Where(step => step.Verdict is AllocationVerdict.Selected).Select(step => step.ProjectId);
        return new(Key, budget, [.. selected], budget - left, steps);
    }
}
