using System.Runtime.InteropServices;

namespace Tusuv.Allocation;

/// <summary>Takes ballots one by one and keeps only numbers of them; groups equal ballots at the end.</summary>
public sealed class ElectionBuilder
{
    private readonly long budget;
    private readonly BallotForm form;
    private readonly int maxLength;
    private readonly int defaultScore;
    private readonly int ballotUnit;
    private readonly ElectionProject[] projects;
    private readonly int[] places;
    private readonly int[] scratch;
    private readonly List<int> starts = [0];
    private readonly List<int> chosen = [];
    private readonly List<int> utilities = [];
    private readonly List<int> multiplicities = [];
    private int longest;

    /// <summary>Begins an election.</summary>
    /// <param name="budget">0 or more, in the unit of the costs.</param>
    /// <param name="projects">In any order; ballots name them by their place in this list.</param>
    /// <param name="form">What the ballots look like.</param>
    /// <param name="maxLength">Ordinal ballots: the longest ranking allowed; 0 if there is no limit.</param>
    /// <param name="defaultScore">Scoring ballots: the points of a project that a ballot does not name.</param>
    /// <param name="ballotUnit">
    /// Weighted ballots: the common denominator of the weights. With 2, a ballot added with multiplicity 1 counts one half.
    /// </param>
    /// <exception cref="ArgumentException">Negative budget or cost, or two projects with one id.</exception>
    public ElectionBuilder(
        long budget,
        IReadOnlyList<ElectionProject> projects,
        BallotForm form = BallotForm.Approval,
        int maxLength = 0,
        int defaultScore = 0,
        int ballotUnit = 1
    )
    {
        ArgumentNullException.ThrowIfNull(projects);
        Require.MoneyAndIds(budget, projects.Select(project => (project.Id, project.Cost)));
        ArgumentOutOfRangeException.ThrowIfLessThan(ballotUnit, 1);
        this.budget = budget;
        this.ballotUnit = ballotUnit;
        this.form = form;
        this.maxLength = maxLength;
        this.defaultScore = form is BallotForm.Scoring ? defaultScore : 0;
        var order = Enumerable.Range(0, projects.Count).OrderBy(i => projects[i].Id, StringComparer.Ordinal).ToArray();
        this.projects = [.. order.Select(i => projects[i])];
        places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
            places[order[place]] = place;
        scratch = new int[order.Length];
    }

    /// <summary>
    /// Adds a ballot. A project named twice counts once; with points the last value holds. An empty ballot is a ballot.
    /// </summary>
    /// <param name="choices">Places in the list of projects given to the constructor; rankings best first.</param>
    /// <param name="points">Cumulative and scoring ballots: points parallel to the choices; otherwise empty.</param>
    /// <param name="multiplicity">How many such ballots, 1 or more.</param>
    /// <exception cref="ArgumentException">
    /// Points that do not match the choices, a ranking that names a project twice, or several choices where one is asked for.
    /// </exception>
    public void Add(ReadOnlySpan<int> choices, ReadOnlySpan<int> points = default, int multiplicity = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(multiplicity, 1);
        if (form is BallotForm.ChooseOne && choices.Length > 1)
            throw new ArgumentException("This ballot allows one choice.", nameof(choices));
        var withPoints = form is BallotForm.Cumulative or BallotForm.Scoring;
        if (points.Length != (withPoints ? choices.Length : 0))
            throw new ArgumentException("There must be as many points as choices, or none at all.", nameof(points));

        scratch.AsSpan().Fill(defaultScore);
        var named = new int[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            named[i] = places[choices[i]];
            scratch[named[i]] =
                withPoints ? points[i]
                : form is BallotForm.Ordinal ? -i
                : 1;
        }

        longest = Math.Max(longest, choices.Length);
        Append(named);
        multiplicities.Add(multiplicity);
        starts.Add(chosen.Count);
    }

    private void Append(int[] named)
    {
        Array.Sort(named);
        var listed = defaultScore == 0 ? named : [.. Enumerable.Range(0, projects.Length)];
        for (var i = 0; i < listed.Length; i++)
        {
            if (i > 0 && listed[i] == listed[i - 1])
            {
                if (form is BallotForm.Ordinal)
                    throw new ArgumentException("A ranking names a project twice.", nameof(named));
                continue;
            }

            if (scratch[listed[i]] == 0 && form is not BallotForm.Ordinal)
                continue;
            chosen.Add(listed[i]);
            utilities.Add(scratch[listed[i]]);
        }
    }

    /// <summary>Groups the ballots added so far.</summary>
    public Election Build()
    {
        var order = Enumerable.Range(0, multiplicities.Count).ToArray();
        Array.Sort(order, Compare);

        List<int> groupStarts = [0],
            groupProjects = [],
            groupUtilities = [],
            groupCounts = [];
        var lift = form is BallotForm.Ordinal ? Math.Max(maxLength, longest) : 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (i > 0 && Compare(order[i - 1], order[i]) == 0)
            {
                groupCounts[^1] = checked(groupCounts[^1] + multiplicities[order[i]]);
                continue;
            }

            groupProjects.AddRange(ChosenOf(order[i]));
            foreach (var utility in UtilitiesOf(order[i]))
                groupUtilities.Add(utility + lift);
            groupStarts.Add(groupProjects.Count);
            groupCounts.Add(multiplicities[order[i]]);
        }

        return new(
            budget,
            projects,
            ballotUnit,
            [.. groupStarts],
            [.. groupProjects],
            [.. groupUtilities],
            [.. groupCounts]
        );
    }

    private ReadOnlySpan<int> ChosenOf(int ballot) =>
        CollectionsMarshal.AsSpan(chosen)[starts[ballot]..starts[ballot + 1]];

    private ReadOnlySpan<int> UtilitiesOf(int ballot) =>
        CollectionsMarshal.AsSpan(utilities)[starts[ballot]..starts[ballot + 1]];

    private int Compare(int left, int right)
    {
        var byProjects = ChosenOf(left).SequenceCompareTo(ChosenOf(right));
        return byProjects != 0 ? byProjects : UtilitiesOf(left).SequenceCompareTo(UtilitiesOf(right));
    }
}
