namespace Tusuv.Allocation;

/// <summary>A project that can be funded whole or not at all.</summary>
/// <param name="Id">Its name in the election, compared by code point; never a number.</param>
/// <param name="Cost">In the election's counted unit of money, 0 or more.</param>
public sealed record ElectionProject(string Id, long Cost);

/// <summary>
/// Everything an allocation rule may look at: money, projects and ballots. Equal ballots are one group; groups are
/// ordered by content, so the same ballots in another order give the same election. Made by <see cref="ElectionBuilder"/>.
/// </summary>
public sealed class Election
{
    private readonly int[] starts;
    private readonly int[] projectsOfGroups;
    private readonly int[] utilitiesOfGroups;
    private readonly int[] multiplicities;

    internal Election(
        long budget,
        IReadOnlyList<ElectionProject> projects,
        int[] starts,
        int[] projectsOfGroups,
        int[] utilitiesOfGroups,
        int[] multiplicities
    )
    {
        Budget = budget;
        Projects = projects;
        this.starts = starts;
        this.projectsOfGroups = projectsOfGroups;
        this.utilitiesOfGroups = utilitiesOfGroups;
        this.multiplicities = multiplicities;
        Ballots = multiplicities.Sum(count => (long)count);
    }

    /// <summary>The money to be allocated, in the unit of the costs.</summary>
    public long Budget { get; }

    /// <summary>The projects in ascending code point order of their ids.</summary>
    public IReadOnlyList<ElectionProject> Projects { get; }

    /// <summary>All ballots cast, empty ones included.</summary>
    public long Ballots { get; }

    /// <summary>The number of groups of equal ballots.</summary>
    public int Groups => multiplicities.Length;

    /// <summary>How many ballots a group stands for.</summary>
    /// <param name="group">0 to <see cref="Groups"/> - 1.</param>
    public int MultiplicityOf(int group) => multiplicities[group];

    /// <summary>The projects a group gives a value other than 0, as ascending indexes into <see cref="Projects"/>.</summary>
    /// <param name="group">0 to <see cref="Groups"/> - 1.</param>
    public ReadOnlySpan<int> ProjectsOf(int group) => projectsOfGroups.AsSpan(starts[group]..starts[group + 1]);

    /// <summary>What each of <see cref="ProjectsOf"/> is worth to one ballot of the group.</summary>
    /// <param name="group">0 to <see cref="Groups"/> - 1.</param>
    public ReadOnlySpan<int> UtilitiesOf(int group) => utilitiesOfGroups.AsSpan(starts[group]..starts[group + 1]);

    /// <summary>Counts supporters and scores of every project, in the order of <see cref="Projects"/>.</summary>
    public IReadOnlyList<CountedProject> Count()
    {
        var votes = new long[Projects.Count];
        var scores = new long[Projects.Count];
        for (var group = 0; group < Groups; group++)
        {
            var projects = ProjectsOf(group);
            var utilities = UtilitiesOf(group);
            for (var i = 0; i < projects.Length; i++)
            {
                scores[projects[i]] = checked(scores[projects[i]] + (long)utilities[i] * multiplicities[group]);
                if (utilities[i] > 0)
                    votes[projects[i]] += multiplicities[group];
            }
        }

        return [.. Projects.Select((project, i) => new CountedProject(project.Id, project.Cost, votes[i], scores[i]))];
    }
}
