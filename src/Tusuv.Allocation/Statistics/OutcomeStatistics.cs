using System.Numerics;

namespace Tusuv.Allocation.Statistics;

/// <summary>
/// What an outcome gives to voters. Whole numbers and ratios are exact; doubles are for showing. Voters are ballots, in units of
/// <see cref="Election.BallotUnit"/> where these are weighted.
/// </summary>
/// <param name="Voters">All ballots.</param>
/// <param name="VotersWithAny">Voters with at least one funded project among their choices.</param>
/// <param name="VotersWithSeveralChoices">Voters who chose two projects or more.</param>
/// <param name="ExcludedWithSeveralChoices">Those of them with nothing funded.</param>
/// <param name="FundedChoices">Funded projects among the choices, summed over voters.</param>
/// <param name="CostSatisfaction">The money spent on what a voter chose, summed over voters.</param>
/// <param name="FundedPerVoter">How many voters have 0, 1, 2, … funded projects among their choices.</param>
/// <param name="ShareOfOwnBallot">The average share of a voter's choices that is funded; of voters with choices.</param>
/// <param name="ShareOfBestPossible">
/// The average of a voter's funded choices as a share of the most that the whole budget could have funded for this voter alone.
/// </param>
/// <param name="Power">The money each voter decided: for each funded choice its cost / supporters.</param>
/// <param name="Satisfaction">The number of funded choices of each voter.</param>
/// <param name="FairShare">
/// The share of voters who decided at least budget / ballots, or as much as their whole ballot could have absorbed.
/// </param>
/// <param name="Budget">The money there was.</param>
/// <param name="Spent">What the funded projects cost.</param>
/// <param name="Winners">How many are funded.</param>
/// <param name="MedianCost">Of the funded projects; the lower one of two in the middle. 0 without any.</param>
/// <param name="VotesOfWinners">Their votes together.</param>
public sealed record OutcomeStatistics(
    long Voters,
    long VotersWithAny,
    long VotersWithSeveralChoices,
    long ExcludedWithSeveralChoices,
    long FundedChoices,
    BigInteger CostSatisfaction,
    IReadOnlyList<long> FundedPerVoter,
    double ShareOfOwnBallot,
    double ShareOfBestPossible,
    Inequality Power,
    Inequality Satisfaction,
    double FairShare,
    long Budget,
    long Spent,
    int Winners,
    long MedianCost,
    long VotesOfWinners
)
{
    /// <summary>The share of voters with nothing funded; 0 without voters.</summary>
    public Ratio Exclusion => Voters == 0 ? 0 : new Ratio(Voters - VotersWithAny, Voters);

    /// <summary>The average number of funded choices; 0 without voters.</summary>
    public Ratio AverageFunded => Voters == 0 ? 0 : new Ratio(FundedChoices, Voters);

    /// <summary>Counts what an outcome gives to the voters of an election, or of a part of it with the same projects.</summary>
    /// <param name="election">The ballots.</param>
    /// <param name="outcome">Of this election, or of the whole of which it is a part.</param>
    public static OutcomeStatistics Of(Election election, AllocationOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcome);
        return new VoterTotals(election, outcome).Summary();
    }
}
