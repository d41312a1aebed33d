using System.Numerics;

namespace Tusuv.Allocation.Rules;

/// <summary>What all rules start from: the money, and every project with its count, known by its place in the list.</summary>
internal sealed class Tally
{
    public Tally(
        long budget,
        IReadOnlyList<CountedProject> projects,
        AllocationOptions options,
        long ballots = 0,
        int ballotUnit = 1
    )
    {
        (Budget, Projects, Options, Ballots, BallotUnit) = (budget, projects, options, ballots, ballotUnit);
    }

    public static Tally Of(Election election, AllocationOptions options) =>
        new(election.Budget, election.Count(), options, election.Ballots, election.BallotUnit);

    public long Budget { get; }

    public IReadOnlyList<CountedProject> Projects { get; }

    public AllocationOptions Options { get; }

    public long Ballots { get; }

    public int BallotUnit { get; }

    public IEnumerable<int> Places => Enumerable.Range(0, Projects.Count);

    public int Prefer(int first, int second) => Options.TieBreak.Compare(Projects[first], Projects[second]);

    /// <summary>The preferred one of projects that stand equal, and the tie if there are several.</summary>
    public (int Place, AllocationTie? Tie) Choose(IEnumerable<int> equals, int round)
    {
        int[] order = [.. equals];
        if (order.Length == 1)
            return (order[0], null);
        Array.Sort(order, Prefer);
        var key = Options.TieBreak.DecidingKey(Projects[order[0]], Projects[order[1]]);
        return (order[0], new(round, [.. order.Select(place => Projects[place].Id)], key));
    }

    /// <summary>Why a project takes no part at all; null if it does.</summary>
    public Refused? Bars(int place)
    {
        var project = Projects[place];
        if (project.Withdrawn)
            return new(AllocationVerdict.Withdrawn);
        var votes = VotesNeeded(project);
        return project.Votes < votes ? new(AllocationVerdict.TooLittleSupport, Figure: votes)
            : project.Score < Options.MinScore * BallotUnit
                ? new(AllocationVerdict.TooLittleSupport, Figure: Options.MinScore)
            : null;
    }

    private long VotesNeeded(CountedProject project)
    {
        var needed = BigInteger.Max(
            Options.MinSupport * (BigInteger)BallotUnit,
            (Options.MinShare * Ballots).Ceiling()
        );
        if (Budget > 0)
            needed = BigInteger.Max(
                needed,
                (Options.MinSharePerCost * new Ratio((BigInteger)project.Cost * Ballots, Budget)).Ceiling()
            );
        return (long)BigInteger.Min(needed, long.MaxValue);
    }
}

/// <summary>A verdict other than "selected", with what belongs to it.</summary>
internal sealed record Refused(AllocationVerdict Verdict, string? Because = null, long? Figure = null);
