using Tusuv.Allocation.Explanations;
using Tusuv.Allocation.Statistics;

namespace Tusuv.Allocation.Tests;

/// <summary>
/// Ten voters and 100 of money. The path (50) has voters 1 to 6, the quay (40) voters 5 to 10, the roof (11) voter 7: small enough
/// for every figure to be worked out on paper.
/// </summary>
public class HandComputedTests
{
    private static readonly Election Election = Build();

    [Theory]
    [InlineData("greedy_cost", "quay path", "6 6")]
    [InlineData("greedy_card", "quay path", "3/20 3/25")]
    [InlineData("phragmen", "quay path", "20/3 95/9")]
    [InlineData("maximin_support", "quay path", "20/3 9")]
    [InlineData("mes_card", "quay", "20/3")]
    [InlineData("mes_cost", "quay", "1/6")]
    [InlineData("mes_card_add1", "quay path", "20/3 31/3")]
    [InlineData("mes_cost_add1", "quay path", "1/6 31/150")]
    [InlineData("mes_card_add1_greedy", "quay path", "20/3 31/3")]
    public void Every_rule_selects_by_its_measure(string key, string selected, string measures)
    {
        var outcome = Allocate(key);

        Assert.Equal(selected.Split(' '), outcome.Selected);
        Assert.Equal(measures.Split(' '), outcome.Rounds.Select(round => round.Measure.ToString()));
    }

    [Fact]
    public void Equal_shares_begins_with_the_budget_divided_and_adds_one_to_each()
    {
        Assert.Equal(new Endowment(10, 10, 1, Satisfaction.Cardinality), Allocate("mes_card").Endowment);
        Assert.Equal(new Endowment(10, 11, 2, Satisfaction.Cardinality), Allocate("mes_card_add1").Endowment);
    }

    [Fact]
    public void Until_a_run_overspends_the_endowment_rises_further()
    {
        // The roof needs 11 + 20/3 = 17.67 from voter 7: with 18 all three would be bought, for 101.
        var outcome = Allocate("mes_card_add1_overspend");

        Assert.Equal(["quay", "path"], outcome.Selected);
        Assert.Equal(new Endowment(10, 17, 9, Satisfaction.Cardinality), outcome.Endowment);
    }

    [Fact]
    public void The_start_may_be_rounded_down()
    {
        var election = Election.With(95);

        Assert.Equal(new Ratio(19, 2), AllocationRules.Find("mes_card")!.Allocate(election, new()).Endowment!.Final);
        Assert.Equal(
            9,
            AllocationRules.Find("mes_card")!.Allocate(election, new() { FlooredStart = true }).Endowment!.Final
        );
    }

    [Fact]
    public void Every_loser_is_told_the_fact_that_decided()
    {
        var path = Allocate("mes_card").Steps.Single(step => step.ProjectId == "path");
        Assert.Equal((AllocationVerdict.SupportersOutOfMoney, 46L), (path.Verdict, path.Figure));
        Assert.Equal(60, path.LeftBefore);
        Assert.Equal(["quay", "path", "roof"], Allocate("mes_card").Steps.Select(step => step.ProjectId));

        var roof = Allocate("phragmen").Steps.Single(step => step.ProjectId == "roof");
        Assert.Equal((AllocationVerdict.DoesNotFit, 10L), (roof.Verdict, roof.LeftBefore));
        Assert.Equal(AllocationVerdict.DoesNotFit, Allocate("maximin_support").Steps[^1].Verdict);
        Assert.Equal(AllocationVerdict.DoesNotFit, Allocate("mes_card_add1_greedy").Steps[^1].Verdict);
    }

    [Fact]
    public void A_tie_is_told_with_the_key_that_decided_it()
    {
        // With cost as satisfaction path and quay both cost 1/6 for each unit; both have six votes.
        var tie = Assert.Single(Allocate("mes_cost").Ties);

        Assert.Equal((1, "cost"), (tie.Round, tie.DecidedBy));
        Assert.Equal(["quay", "path"], tie.ProjectIds);
    }

    [Fact]
    public void The_explanation_shows_the_money_fall()
    {
        var explanation = Explanation.Of(Election, Allocate("mes_card"));

        var round = Assert.Single(explanation.Rounds);
        Assert.Equal(
            new RoundPayment(new(20, 3), 6, 6, 0, 20),
            round.Payment! with
            {
                EffectiveVotes = Math.Round(round.Payment.EffectiveVotes, 9),
            }
        );
        Assert.Equal(
            [("quay", 6.0, 60L), ("path", 6.0, 60L)],
            round.Standings.Take(2).Select(s => (s.ProjectId, Math.Round(s.EffectiveVotes ?? 0, 9), s.MoneyBehind))
        );
        Assert.Null(round.Standings[2].EffectiveVotes);
        var path = explanation.Projects.Single(project => project.Step.ProjectId == "path");
        Assert.Null(path.Round);
        Assert.Equal(new Ratio(3, 5), path.ShareOfVoters);
        Assert.Equal((60L, 47L, 1), (path.Money!.AtStart, path.Money.AtEnd, path.Money.OutOfMoneyIn));
        Assert.Equal(0.8, path.Money.EffectiveSupport, 9);
        Assert.Equal([new Absorbed("quay", 13, 2)], path.Money.SpentOn);
    }

    [Fact]
    public void Who_pays_the_last_money_is_counted()
    {
        var round = Explanation.Of(Election, Allocate("mes_card_add1")).Rounds[1];

        Assert.Equal(
            (4L, 2L, 3L),
            (round.Payment!.PaidInFull, round.Payment.PaidTheirLast, round.Payment.LeftWithSupporters)
        );
        Assert.Equal(50 / (31 / 3.0), round.Payment.EffectiveVotes, 9);
        Assert.Equal(["path", "roof"], round.Standings.Select(standing => standing.ProjectId));
        Assert.Equal(1, Explanation.Of(Election, Allocate("mes_card_add1")).Projects[^1].Money!.OutOfMoneyIn);
    }

    [Fact]
    public void Other_rules_are_explained_without_purses()
    {
        var explanation = Explanation.Of(Election, Allocate("phragmen"));

        Assert.All(explanation.Rounds, round => Assert.Null(round.Payment));
        Assert.All(explanation.Projects, project => Assert.Null(project.Money));
        Assert.Equal([1, 2, null], explanation.Projects.Select(project => project.Round));
    }

    [Fact]
    public void A_receipt_says_what_a_ballot_paid_for()
    {
        var fifth = new Dictionary<string, int> { ["path"] = 1, ["quay"] = 1 };

        var receipt = Receipt.Of(Allocate("mes_card_add1"), fifth);
        Assert.Equal(
            [new("quay", AllocationPhase.Main, new(20, 3)), new("path", AllocationPhase.Main, new(13, 3))],
            receipt.Lines
        );
        Assert.Equal(((Ratio)11, (Ratio)0), (receipt.Paid, receipt.Left!.Value));

        var greedy = Receipt.Of(Allocate("greedy_cost"), fifth);
        Assert.Equal([new Ratio(20, 3), new Ratio(25, 3)], greedy.Lines.Select(line => line.Paid));
        Assert.Null(greedy.Left);
        Assert.Empty(Receipt.Of(Allocate("mes_card"), new Dictionary<string, int> { ["roof"] = 1 }).Lines);
    }

    [Fact]
    public void Statistics_count_what_voters_got()
    {
        var statistics = OutcomeStatistics.Of(Election, Allocate("mes_card"));

        Assert.Equal((10L, 6L, new Ratio(2, 5)), (statistics.Voters, statistics.VotersWithAny, statistics.Exclusion));
        Assert.Equal((3L, 0L), (statistics.VotersWithSeveralChoices, statistics.ExcludedWithSeveralChoices));
        Assert.Equal((6L, new Ratio(3, 5)), (statistics.FundedChoices, statistics.AverageFunded));
        Assert.Equal(240, statistics.CostSatisfaction);
        Assert.Equal([4, 6], statistics.FundedPerVoter);
        // Voters 5, 6 and 7 got one of two, voters 8 to 10 all of one.
        Assert.Equal(0.45, statistics.ShareOfOwnBallot, 9);
        Assert.Equal(0.45, statistics.ShareOfBestPossible, 9);
        // Six voters decided 20/3 each, four nothing: mean 4, spread sqrt(32/3)/4; Gini is the share of those with nothing.
        Assert.Equal(4, statistics.Power.Mean, 9);
        Assert.Equal(Math.Sqrt(32 / 3.0) / 4, statistics.Power.Spread, 9);
        Assert.Equal(0.4, statistics.Power.Gini, 9);
        Assert.Equal(0.4, statistics.Satisfaction.Gini, 9);
        // Voters 8 to 10 decided all their ballot could absorb; nobody decided 10.
        Assert.Equal(0.3, statistics.FairShare, 9);
        Assert.Equal(
            (100L, 40L, 1, 40L, 6L),
            (statistics.Budget, statistics.Spent, statistics.Winners, statistics.MedianCost, statistics.VotesOfWinners)
        );
    }

    [Fact]
    public void Two_outcomes_are_compared_voter_by_voter()
    {
        var comparison = Comparison.Of(Election, Allocate("mes_card"), Allocate("greedy_cost"));

        Assert.Equal(["path"], comparison.OnlyInSecond);
        Assert.Empty(comparison.OnlyInFirst);
        Assert.Equal(new Preference(0, 6, 4), comparison.Preferences[BetterOff.ByNumber]);
        Assert.Equal(new Preference(0, 6, 4), comparison.Preferences[BetterOff.ByCost]);
        Assert.Equal(new Preference(0, 4, 6), comparison.Preferences[BetterOff.ByExclusion]);
        var turned = Comparison.Of(Election, Allocate("greedy_cost"), Allocate("mes_card"));
        Assert.Equal(new Preference(4, 0, 6), turned.Preferences[BetterOff.ByExclusion]);
        Assert.Equal((6L, 10L), (comparison.First.VotersWithAny, comparison.Second.VotersWithAny));
    }

    [Fact]
    public void The_second_of_two_rules_stands_only_if_more_voters_are_better_off()
    {
        var (shares, greedy) = (AllocationRules.Find("mes_card")!, AllocationRules.Find("greedy_cost")!);

        var won = Contest.Between(Election, shares, greedy, new(), BetterOff.ByNumber);
        Assert.Same(won.Second, won.Standing);
        var even = Contest.Between(Election, greedy, greedy, new(), BetterOff.ByNumber);
        Assert.Same(even.First, even.Standing);
    }

    [Fact]
    public void Money_is_compared_with_what_voters_asked_for_by_category()
    {
        var shares = CategoryShare.Of(
            Election,
            Allocate("mes_card"),
            id =>
                id is "roof" ? []
                : id is "path" ? ["land", "water"]
                : ["water"]
        );

        Assert.Equal(["land", "water"], shares.Select(share => share.Name));
        Assert.Equal([0, 1], shares.Select(share => share.OfMoney));
        // Path only: half land, 4 voters; path and quay: 25/90 land, 2 voters.
        Assert.Equal((4 * 0.5 + 2 * 25 / 90.0) / 10, shares[0].OfBallots, 9);
        Assert.Equal((4 * 0.5 + 2 * 65 / 90.0 + 40 / 51.0 + 3) / 10, shares[1].OfBallots, 9);
        Assert.InRange(CategoryShare.Proportionality(shares), 0.9, 0.999);
        Assert.Equal(1, CategoryShare.Proportionality([new("all", 1, 1)]));
    }

    [Fact]
    public void Without_voters_there_is_nothing_to_share()
    {
        var empty = new ElectionBuilder(10, [new("path", 5)]).Build();
        var outcome = GreedyCost.Allocate(empty, new());
        var statistics = OutcomeStatistics.Of(empty, outcome);

        Assert.Equal((0L, (Ratio)0, (Ratio)0), (statistics.Voters, statistics.Exclusion, statistics.AverageFunded));
        Assert.Equal(new Inequality(0, 0, 0), statistics.Power);
        Assert.Equal(0, Explanation.Of(empty, outcome).Projects[0].ShareOfVoters);
    }

    private static AllocationOutcome Allocate(string key) => AllocationRules.Find(key)!.Allocate(Election, new());

    private static Election Build()
    {
        var builder = new ElectionBuilder(100, [new("path", 50), new("quay", 40), new("roof", 11)]);
        builder.Add([0], multiplicity: 4);
        builder.Add([0, 1], multiplicity: 2);
        builder.Add([1, 2]);
        builder.Add([1], multiplicity: 3);
        return builder.Build();
    }
}
