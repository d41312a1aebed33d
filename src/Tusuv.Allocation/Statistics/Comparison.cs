namespace Tusuv.Allocation.Statistics;

/// <summary>By what a voter is better off under one outcome than under another.</summary>
public enum BetterOff
{
    /// <summary>More funded choices.</summary>
    ByNumber,

    /// <summary>More money spent on one's choices.</summary>
    ByCost,

    /// <summary>Something funded where the other outcome gives nothing.</summary>
    ByExclusion,
}

/// <summary>Voters who are better off under one of two outcomes.</summary>
/// <param name="First">Better off under the first.</param>
/// <param name="Second">Better off under the second.</param>
/// <param name="Neither">To whom both give the same.</param>
public sealed record Preference(long First, long Second, long Neither);

/// <summary>Two outcomes of one election side by side.</summary>
/// <param name="First">What the first gives.</param>
/// <param name="Second">What the second gives.</param>
/// <param name="OnlyInFirst">Ids of projects that the first alone funds, in its order.</param>
/// <param name="OnlyInSecond">Ids of projects that the second alone funds, in its order.</param>
/// <param name="Preferences">Who is better off, by each measure.</param>
public sealed record Comparison(
    OutcomeStatistics First,
    OutcomeStatistics Second,
    IReadOnlyList<string> OnlyInFirst,
    IReadOnlyList<string> OnlyInSecond,
    IReadOnlyDictionary<BetterOff, Preference> Preferences
)
{
    /// <summary>Compares two outcomes for the voters of an election, or of a part of it (a bag, say) with the same projects.</summary>
    /// <param name="election">The ballots.</param>
    /// <param name="first">One outcome.</param>
    /// <param name="second">Another one.</param>
    public static Comparison Of(Election election, AllocationOutcome first, AllocationOutcome second)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (new VoterTotals(election, first), new VoterTotals(election, second));
        return new(
            one.Summary(),
            other.Summary(),
            [.. first.Selected.Except(second.Selected, StringComparer.Ordinal)],
            [.. second.Selected.Except(first.Selected, StringComparer.Ordinal)],
            new Dictionary<BetterOff, Preference>
            {
                [BetterOff.ByNumber] = Count(group => one.Funded[group].CompareTo(other.Funded[group])),
                [BetterOff.ByCost] = Count(group => one.Cost[group].CompareTo(other.Cost[group])),
                [BetterOff.ByExclusion] = Count(group => (one.Funded[group] > 0).CompareTo(other.Funded[group] > 0)),
            }
        );

        Preference Count(Func<int, int> compare)
        {
            var voters = Enumerable.Range(0, election.Groups).ToLookup(group => Math.Sign(compare(group)));
            long Of(int sign) => voters[sign].Sum(group => (long)election.MultiplicityOf(group));
            return new(Of(1), Of(-1), Of(0));
        }
    }
}
