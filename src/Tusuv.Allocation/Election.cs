namespace Tusuv.Allocation;

/// <summary>A project that can be funded whole or not at all.</summary>
/// <param name="Id">Its name in the election, compared by code point; never a number.</param>
/// <param name="Cost">In the election's counted unit of money, 0 or more.</param>
/// <param name="Withdrawn">Found inadmissible after the vote: no rule takes it, and it stops no rule.</param>
public sealed record ElectionProject(string Id, long Cost, bool Withdrawn = false);

/// <summary>Ballots that support a project.</summary>
/// <param name="Group">The group of equal ballots, 0 to <see cref="Election.Groups"/> - 1.</param>
/// <param name="Count">How many ballots the group stands for.</param>
/// <param name="Worth">What the project is worth to one of them, 1 or more.</param>
public readonly record struct Supporters(int Group, int Count, int Worth);

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
    private SupportIndex? support;

    internal Election(
        long budget,
        IReadOnlyList<ElectionProject> projects,
        int ballotUnit,
        int[] starts,
        int[] projectsOfGroups,
        int[] utilitiesOfGroups,
        int[] multiplicities
    )
    {
        Budget = budget;
        Projects = projects;
        BallotUnit = ballotUnit;
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

    /// <summary>All ballots cast, empty ones included. Where ballots are weighted: the sum of their weights.</summary>
    public long Ballots { get; }

    /// <summary>The weight of a full ballot: 1, or where ballots are weighted the common denominator of the weights.</summary>
    public int BallotUnit { get; }

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

    /// <summary>The projects that are worth more than 0 to a group, as ascending indexes into <see cref="Projects"/>.</summary>
    /// <param name="group">0 to <see cref="Groups"/> - 1.</param>
    public IEnumerable<int> ChoicesOf(int group)
    {
        for (var entry = starts[group]; entry < starts[group + 1]; entry++)
        {
            if (utilitiesOfGroups[entry] > 0)
                yield return projectsOfGroups[entry];
        }
    }

    /// <summary>The groups to which a project is worth more than 0, ascending.</summary>
    /// <param name="project">An index into <see cref="Projects"/>.</param>
    public ReadOnlySpan<Supporters> SupportersOf(int project) => (support ??= new(this)).Of(project);

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

        return
        [
            .. Projects.Select(
                (project, i) => new CountedProject(project.Id, project.Cost, votes[i], scores[i], project.Withdrawn)
            ),
        ];
    }

    /// <summary>The same election with some projects withdrawn.</summary>
    /// <param name="ids">Their ids.</param>
    public Election Withdraw(IReadOnlySet<string> ids) =>
        new(
            Budget,
            [.. Projects.Select(project => ids.Contains(project.Id) ? project with { Withdrawn = true } : project)],
            BallotUnit,
            starts,
            projectsOfGroups,
            utilitiesOfGroups,
            multiplicities
        );

    /// <summary>The same ballots with other money, or with some projects only.</summary>
    /// <param name="budget">0 or more.</param>
    /// <param name="keep">Which projects stay; null for all.</param>
    /// <param name="emptyBallots">Whether ballots on which nothing is left still count as ballots.</param>
    public Election With(long budget, Func<ElectionProject, bool>? keep = null, bool emptyBallots = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget);
        var places = Projects.Select((project, i) => keep?.Invoke(project) is false ? -1 : i).ToArray();
        var kept = places.Where(place => place >= 0).ToArray();
        for (var i = 0; i < kept.Length; i++)
            places[kept[i]] = i;

        List<int> newStarts = [0],
            newProjects = [],
            newUtilities = [],
            newCounts = [];
        for (var group = 0; group < Groups; group++)
        {
            var projects = ProjectsOf(group);
            for (var i = 0; i < projects.Length; i++)
            {
                if (places[projects[i]] < 0)
                    continue;
                newProjects.Add(places[projects[i]]);
                newUtilities.Add(UtilitiesOf(group)[i]);
            }

            if (!emptyBallots && newProjects.Count == newStarts[^1])
                continue;
            newStarts.Add(newProjects.Count);
            newCounts.Add(multiplicities[group]);
        }

        return new(
            budget,
            [.. kept.Select(i => Projects[i])],
            BallotUnit,
            [.. newStarts],
            [.. newProjects],
            [.. newUtilities],
            [.. newCounts]
        );
    }
}
