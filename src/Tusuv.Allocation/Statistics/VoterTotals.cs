using System.Numerics;

namespace Tusuv.Allocation.Statistics;

/// <summary>What every group of equal ballots gets from an outcome.</summary>
internal sealed class VoterTotals
{
    private const double Rounding = 1e-9;
    private readonly Election election;
    private readonly AllocationOutcome outcome;
    private readonly IReadOnlyList<CountedProject> counted;
    private readonly bool[] funded;
    private readonly int[] byCost;
    private readonly int[] choices;
    private readonly double[] power;
    private readonly double[] absorbed;
    private readonly double[] best;

    public VoterTotals(Election election, AllocationOutcome outcome)
    {
        (this.election, this.outcome) = (election, outcome);
        counted = election.Count();
        var selected = outcome.Selected.ToHashSet(StringComparer.Ordinal);
        funded = [.. election.Projects.Select(project => selected.Contains(project.Id))];
        byCost = new int[funded.Length];
        var order = Enumerable.Range(0, funded.Length).OrderBy(i => election.Projects[i].Cost).ToArray();
        for (var rank = 0; rank < order.Length; rank++)
            byCost[order[rank]] = rank;

        var groups = election.Groups;
        (Funded, choices, Cost) = (new int[groups], new int[groups], new Int128[groups]);
        (power, absorbed, best) = (new double[groups], new double[groups], new double[groups]);
        List<int> affordable = [];
        for (var group = 0; group < groups; group++)
            Count(group, affordable);
    }

    /// <summary>The number of funded choices of a ballot of each group.</summary>
    public int[] Funded { get; }

    /// <summary>The cost of its funded choices.</summary>
    public Int128[] Cost { get; }

    public OutcomeStatistics Summary()
    {
        var winners = counted.Where((_, i) => funded[i]).ToArray();
        var costs = winners.Select(project => project.Cost).Order().ToArray();
        var fair = election.Ballots == 0 ? 0 : (double)outcome.Budget / election.Ballots;
        var withChoices = Math.Max(1, Voters(group => choices[group] > 0));
        var perVoter = new long[Funded.DefaultIfEmpty().Max() + 1];
        for (var group = 0; group < election.Groups; group++)
            perVoter[Funded[group]] += election.MultiplicityOf(group);
        return new(
            election.Ballots,
            Voters(group => Funded[group] > 0),
            Voters(group => choices[group] > 1),
            Voters(group => choices[group] > 1 && Funded[group] == 0),
            Sum(group => Funded[group]),
            Groups.Aggregate(
                BigInteger.Zero,
                (sum, group) => sum + (BigInteger)Cost[group] * election.MultiplicityOf(group)
            ),
            perVoter,
            Average(group => choices[group] == 0 ? 0 : (double)Funded[group] / choices[group], withChoices),
            Average(group => best[group] == 0 ? 0 : Math.Min(1, Funded[group] / best[group]), withChoices),
            Inequality.Of(power, election.MultiplicityOf),
            Inequality.Of([.. Funded.Select(number => (double)number)], election.MultiplicityOf),
            (double)Voters(group => power[group] >= Math.Min(fair, absorbed[group]) * (1 - Rounding))
                / Math.Max(1, election.Ballots),
            outcome.Budget,
            outcome.Cost,
            winners.Length,
            costs.Length == 0 ? 0 : costs[(costs.Length - 1) / 2],
            winners.Sum(project => project.Votes)
        );
    }

    private IEnumerable<int> Groups => Enumerable.Range(0, election.Groups);

    private void Count(int group, List<int> affordable)
    {
        var projects = election.ProjectsOf(group);
        var utilities = election.UtilitiesOf(group);
        affordable.Clear();
        for (var i = 0; i < projects.Length; i++)
        {
            if (utilities[i] <= 0)
                continue;
            var project = counted[projects[i]];
            var share = (double)project.Cost / project.Votes;
            choices[group]++;
            if (project.Cost <= outcome.Budget && !project.Withdrawn)
            {
                absorbed[group] += share;
                affordable.Add(projects[i]);
            }

            if (!funded[projects[i]])
                continue;
            Funded[group]++;
            Cost[group] += project.Cost;
            power[group] += share;
        }

        // The cheapest first is the most that one can have.
        affordable.Sort((one, other) => byCost[one].CompareTo(byCost[other]));
        var left = outcome.Budget;
        foreach (var place in affordable)
        {
            left -= counted[place].Cost;
            if (left < 0)
                break;
            best[group]++;
        }
    }

    private long Voters(Func<int, bool> which) => Sum(group => which(group) ? 1 : 0);

    private long Sum(Func<int, long> value) => Groups.Sum(group => value(group) * election.MultiplicityOf(group));

    private double Average(Func<int, double> value, double voters) =>
        Groups.Sum(group => value(group) * election.MultiplicityOf(group)) / voters;
}
