using CsCheck;

namespace Tusuv.Allocation.Tests.Laws;

/// <summary>What holds for every rule.</summary>
public class RuleLaws
{
    private static readonly AllocationOptions Options = new() { EndowmentStep = 3, MinSupport = 1 };

    public static TheoryData<string> Keys => [.. AllocationRules.All.Select(rule => rule.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_budget_is_never_exceeded_and_every_project_has_one_verdict(string key) =>
        Sample(random =>
        {
            var outcome = Allocate(key, random.Build());
            var funded = outcome.Steps.Where(step => step.IsFunded).ToArray();
            return outcome.Cost <= random.Budget
                && outcome.Cost == funded.Sum(step => step.Cost)
                && outcome.Selected.SequenceEqual(outcome.Rounds.Select(round => round.ProjectId))
                && outcome.Selected.SequenceEqual(funded.Select(step => step.ProjectId))
                && outcome.Steps.Select(step => step.Rank).SequenceEqual(Enumerable.Range(1, random.Costs.Length))
                && outcome.Steps.DistinctBy(step => step.ProjectId).Count() == random.Costs.Length
                && (outcome.Rounds.Count == 0 || outcome.Rounds[^1].LeftAfter == outcome.Left);
        });

    [Fact]
    public void Who_takes_part_is_the_same_under_every_rule() =>
        Sample(random =>
        {
            var options = Options with { MinSharePerCost = 1 };
            return AllocationRules
                    .All.Select(rule =>
                        string.Join(
                            ' ',
                            Allocate(rule.Key, random.Build(), options)
                                .Steps.Where(step => step.Verdict is AllocationVerdict.TooLittleSupport)
                                .Select(step => step.ProjectId)
                                .Order(StringComparer.Ordinal)
                        )
                    )
                    .Distinct()
                    .Count() == 1;
        });

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_order_of_projects_and_ballots_does_not_matter(string key) =>
        RandomElection
            .Small.SelectMany(random =>
                Gen.Shuffle(Enumerable.Range(0, random.Costs.Length).ToArray()).Select(order => (random, order))
            )
            .Sample(
                (random, order) =>
                    Same(Allocate(key, random.Build()), Allocate(key, random.Build(order)))
                    && Same(Allocate(key, random.Build()), Allocate(key, random.BuildInParts(1))),
                iter: 300
            );

    [Theory]
    [MemberData(nameof(Keys))]
    public void Three_times_the_voters_want_the_same_as_one(string key) =>
        Sample(random =>
        {
            // Add1 gives every voter a third of the step, so that all together grow alike.
            var once = Allocate(key, random.Build(), Options with { EndowmentStep = 3 });
            var thrice = Allocate(key, random.BuildInParts(3), Options with { EndowmentStep = 1, MinSupport = 3 });
            return once.Selected.SequenceEqual(thrice.Selected);
        });

    [Theory]
    [MemberData(nameof(Keys))]
    public void Counting_money_in_smaller_coins_changes_nothing(string key) =>
        Sample(random =>
        {
            var coins = random with { Budget = random.Budget * 7, Costs = [.. random.Costs.Select(cost => cost * 7)] };
            return Allocate(key, random.Build())
                .Selected.SequenceEqual(Allocate(key, coins.Build(), Options with { EndowmentStep = 21 }).Selected);
        });

    [Theory]
    [InlineData("phragmen")]
    [InlineData("maximin_support")]
    [InlineData("mes_cost")]
    [InlineData("mes_card_add1")]
    public void Who_takes_points_away_is_no_supporter_and_pays_nothing(string key)
    {
        ElectionProject[] projects = [new("a", 6), new("b", 6), new("c", 4)];
        ElectionBuilder against = new(16, projects, BallotForm.Scoring),
            silent = new(16, projects, BallotForm.Scoring);
        against.Add([0, 1], [1, -1], multiplicity: 2);
        silent.Add([0], [1], multiplicity: 2);
        against.Add([0, 1, 2], [-1, 3, 1]);
        silent.Add([1, 2], [3, 1]);

        Assert.Equal(Allocate(key, silent.Build()).Rounds, Allocate(key, against.Build()).Rounds);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_country_with_its_money_decides_as_a_village(string key)
    {
        // More than 64 bits hold where money is multiplied by voters.
        var village = Allocate(key, FiveProjects.Election, new() { MinSupport = 1 });
        var country = Allocate(
            key,
            FiveProjects.Build(money: 10_000_000_000_000, voters: 1_000_000),
            new() { MinSupport = 1, EndowmentStep = 10_000_000 }
        );

        Assert.Equal(village.Selected, country.Selected);
        Assert.Equal(village.Endowment?.Runs, country.Endowment?.Runs);
    }

    [Fact]
    public void Maximin_support_counts_on_where_64_bits_end() =>
        Assert.Equal(
            ["d", "a"],
            Allocate("maximin_support", FiveProjects.Build(money: 10_000_000_000_000, voters: 999_983)).Selected
        );

    [Theory]
    [MemberData(nameof(Keys))]
    public void Support_is_asked_for_before_anything_else_keeps_a_project_out(string key)
    {
        var outcome = Allocate(
            key,
            FiveProjects.Election,
            new()
            {
                MinSupport = 2,
                Quotas = [new("small", ["d", "e"], AtMost: 5)],
                Exclusions = [new(["a", "d"])],
            }
        );

        Assert.Equal(AllocationVerdict.TooLittleSupport, outcome.Steps.Single(step => step.ProjectId is "d").Verdict);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_project_nobody_chose_changes_nothing_where_support_is_asked_for(string key) =>
        Sample(random =>
        {
            var more = random with
            {
                Costs = [.. random.Costs, 3],
                Worth = [.. random.Worth.Select(worth => worth.Append(0).ToArray())],
            };
            return Allocate(key, random.Build()).Selected.SequenceEqual(Allocate(key, more.Build()).Selected);
        });

    [Theory]
    [MemberData(nameof(Keys))]
    public void Of_two_equal_projects_the_smaller_id_comes_first(string key) =>
        Sample(random =>
        {
            var twin = random with
            {
                Costs = [.. random.Costs, random.Costs[^1]],
                Worth = [.. random.Worth.Select(worth => worth.Append(worth[^1]).ToArray())],
            };
            var selected = Allocate(key, twin.Build()).Selected.ToList();
            var (first, second) = (
                selected.IndexOf(RandomElection.IdOf(random.Costs.Length - 1)),
                selected.IndexOf(RandomElection.IdOf(random.Costs.Length))
            );
            return second < 0 || (first >= 0 && first < second);
        });

    [Theory]
    [MemberData(nameof(Keys))]
    public void One_voter_alone_gets_what_fits(string key)
    {
        var alone = new RandomElection(
            10,
            [4, 10, 6],
            [
                [1, 1, 1],
            ]
        );

        Assert.Equal(["p0", "p2"], Allocate(key, alone.Build()).Selected);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Where_all_agree_on_something_that_costs_all_the_money_it_is_funded(string key) =>
        Assert.Equal(
            ["p0"],
            Allocate(
                key,
                new RandomElection(
                    10,
                    [10],
                    [
                        [1],
                        [1],
                        [1],
                    ]
                ).Build()
            ).Selected
        );

    [Theory]
    [MemberData(nameof(Keys))]
    public void Without_money_nothing_that_costs_something_is_funded(string key) =>
        Assert.Equal(
            ["p1"],
            Allocate(
                key,
                new RandomElection(
                    0,
                    [1, 0],
                    [
                        [1, 1],
                        [1, 1],
                    ]
                ).Build()
            ).Selected
        );

    [Theory]
    [MemberData(nameof(Keys))]
    public void Without_ballots_nothing_is_funded_where_support_is_asked_for(string key) =>
        Assert.Empty(Allocate(key, new RandomElection(10, [1], []).Build()).Selected);

    private static void Sample(Func<RandomElection, bool> law) => RandomElection.Small.Sample(law, iter: 300);

    private static bool Same(AllocationOutcome one, AllocationOutcome other) =>
        one.Steps.SequenceEqual(other.Steps)
        && one.Rounds.SequenceEqual(other.Rounds)
        && one.Endowment == other.Endowment;

    private static AllocationOutcome Allocate(string key, Election election, AllocationOptions? options = null) =>
        AllocationRules.Find(key)!.Allocate(election, options ?? Options);
}
