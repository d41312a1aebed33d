using Tusuv.Allocation.Statistics;

namespace Tusuv.Allocation.Tests;

/// <summary>
/// Six voters give points and take some away, for 80 of money; the moon is too dear and the shed withdrawn. Lane and park are
/// funded. Every figure is worked out on paper.
/// </summary>
public class StatisticsTests
{
    private static readonly Election Election = Build();
    private readonly AllocationOutcome outcome = GreedyCost.Allocate(Election, new());

    private OutcomeStatistics Told => OutcomeStatistics.Of(Election, outcome);

    [Fact]
    public void Who_only_takes_points_away_chose_nothing()
    {
        Assert.Equal(["lane", "park"], outcome.Selected);
        Assert.Equal(
            (6L, 3L, 4L, 1L),
            (Told.Voters, Told.VotersWithAny, Told.VotersWithSeveralChoices, Told.ExcludedWithSeveralChoices)
        );
        Assert.Equal((5L, 190), (Told.FundedChoices, Told.CostSatisfaction));
        Assert.Equal([3, 1, 2], Told.FundedPerVoter);
    }

    [Fact]
    public void Of_the_two_in_the_middle_the_cheaper_is_the_median() =>
        Assert.Equal((80L, 2, 30L, 5L), (Told.Spent, Told.Winners, Told.MedianCost, Told.VotesOfWinners));

    [Fact]
    public void What_could_be_had_at_best_is_the_cheapest_first_within_the_money()
    {
        // Voters 1 and 2 got two of four, of which the money buys two; voter 3 one of three, of which it buys two; voter 4 none.
        Assert.Equal((2 / 2.0 + 1 / 3.0) / 4, Told.ShareOfOwnBallot, 9);
        Assert.Equal((2 + 1 / 2.0) / 4, Told.ShareOfBestPossible, 9);
    }

    [Fact]
    public void A_fair_share_is_80_of_6_or_all_that_a_ballot_can_absorb()
    {
        // Voters 1 and 2 decided 35, voter 3 only 10; the ballots of the others absorb nothing.
        Assert.Equal(5 / 6.0, Told.FairShare, 9);
        Assert.Equal(80 / 6.0, Told.Power.Mean, 9);
        Assert.Equal(Math.Sqrt(4450 / 18.0) / (80 / 6.0), Told.Power.Spread, 9);
        Assert.Equal(290 / 480.0, Told.Power.Gini, 9);
    }

    [Fact]
    public void Without_winners_the_median_is_nought() =>
        Assert.Equal(0, OutcomeStatistics.Of(Election, GreedyCost.Allocate(Election.With(5), new())).MedianCost);

    [Fact]
    public void Categories_are_compared_with_those_who_chose_something()
    {
        Assert.Equal([new("all", 1, 1)], CategoryShare.Of(Election, outcome, _ => ["all"]));
        Assert.Equal(Math.Exp(-0.5), CategoryShare.Proportionality([new("a", 1, 0), new("b", 0, 0)]), 9);
    }

    private static Election Build()
    {
        ElectionProject[] projects =
        [
            new("park", 50),
            new("lane", 30),
            new("gate", 20),
            new("dome", 75),
            new("moon", 200),
            new("shed", 10, Withdrawn: true),
        ];
        var builder = new ElectionBuilder(80, projects, BallotForm.Scoring);
        builder.Add([0, 1, 2, 4], [3, 3, 1, 2], multiplicity: 2);
        builder.Add([0, 1, 2, 3], [-1, 2, 1, 1]);
        builder.Add([4, 5], [5, 2]);
        builder.Add([]);
        builder.Add([1], [-2]);
        return builder.Build();
    }
}
