using CsCheck;

namespace Tusuv.Allocation.Tests.Laws;

/// <summary>What is known of single rules, by brute force, with counter-examples where something does not hold.</summary>
public class Axioms
{
    private static readonly AllocationOptions Options = new() { MinSupport = 1 };

    /// <summary>
    /// Extended justified representation: a group that agrees on projects T and is large enough to pay for them with its share of
    /// the money has a member with as many funded choices as T has, or would with one project more.
    /// </summary>
    [Theory]
    [InlineData("mes_card", false)]
    [InlineData("mes_cost", true)]
    public void A_group_that_agrees_and_could_pay_is_represented(string key, bool perCost) =>
        RandomElection
            .OfApprovals.Where(random => random.Voters > 0)
            .Sample(
                random =>
                {
                    var selected = Allocate(key, random).Selected.ToHashSet(StringComparer.Ordinal);
                    long Satisfaction(int voter, int extra) =>
                        Places(random)
                            .Where(p =>
                                random.Worth[voter][p] > 0 && (selected.Contains(RandomElection.IdOf(p)) || p == extra)
                            )
                            .Sum(p => perCost ? random.Costs[p] : 1);
                    return Sets(random)
                        .All(set =>
                        {
                            var wanted = set.Sum(p => perCost ? random.Costs[p] : 1);
                            var cost = set.Sum(p => random.Costs[p]);
                            var unhappy = random
                                .Worth.Index()
                                .Count(voter =>
                                    set.All(p => voter.Item[p] > 0)
                                    && Satisfaction(voter.Index, -1) < wanted
                                    && set.All(p => Satisfaction(voter.Index, p) <= wanted)
                                );
                            return unhappy == 0 || (Int128)unhappy * random.Budget < (Int128)cost * random.Voters;
                        });
                },
                iter: 2_000
            );

    [Theory]
    [InlineData("greedy_cost")]
    [InlineData("greedy_card")]
    [InlineData("maximin_support")]
    [InlineData("mes_cost_add1_greedy")]
    [InlineData("mes_card_add1_greedy")]
    public void Nothing_supported_that_is_left_would_still_fit(string key) =>
        RandomElection.Small.Sample(
            random =>
            {
                var outcome = Allocate(key, random);
                return outcome.Steps.All(step => step.IsFunded || step.Votes == 0 || step.Cost > outcome.Left);
            },
            iter: 2_000
        );

    [Theory]
    [InlineData("mes_card")]
    [InlineData("mes_cost")]
    public void Equal_shares_alone_may_leave_money_that_would_be_enough(string key)
    {
        var outcome = Allocate(
            key,
            new(
                10,
                [6],
                [
                    [1],
                    [0],
                ]
            )
        );

        Assert.Empty(outcome.Selected);
        Assert.Equal(AllocationVerdict.SupportersOutOfMoney, outcome.Steps[0].Verdict);
        Assert.Equal(5, outcome.Steps[0].Figure);
    }

    [Fact]
    public void Phragmen_may_leave_money_that_would_be_enough() =>
        Assert.Equal(
            ["p0"],
            Allocate(
                "phragmen",
                new(
                    10,
                    [4, 10, 6],
                    [
                        [1, 0, 0],
                        [0, 1, 0],
                        [0, 1, 0],
                        [0, 0, 1],
                    ]
                )
            ).Selected
        );

    [Fact]
    public void One_more_vote_never_harms_a_winner_of_greedy() =>
        RandomElection
            .OfApprovals.Where(random => random.Voters > 0)
            .Sample(
                random =>
                    Allocate("greedy_cost", random)
                        .Selected.All(id =>
                        {
                            var project = id[1] - '0';
                            var voter = Array.FindIndex(random.Worth, worth => worth[project] == 0);
                            if (voter < 0)
                                return true;
                            var worth = random.Worth.Select(row => row.ToArray()).ToArray();
                            worth[voter][project] = 1;
                            return Allocate("greedy_cost", random with { Worth = worth }).Selected.Contains(id);
                        }),
                iter: 2_000
            );

    [Fact]
    public void A_winner_that_becomes_cheaper_stays_one_under_greedy_and_equal_shares() =>
        Gen.Select(RandomElection.OfApprovals, Gen.OneOf(Gen.Const("greedy_cost"), Gen.Const("mes_card")))
            .Sample(
                (random, key) =>
                    Allocate(key, random)
                        .Selected.Where(id => random.Costs[id[1] - '0'] > 0)
                        .All(id =>
                        {
                            var costs = random.Costs.ToArray();
                            costs[id[1] - '0']--;
                            return Allocate(key, random with { Costs = costs }).Selected.Contains(id);
                        }),
                iter: 2_000
            );

    [Fact]
    public void More_money_may_cost_a_winner_of_greedy_its_place()
    {
        RandomElection small = new(
            4,
            [3, 4, 1],
            [
                [1, 1, 1],
                [1, 1, 0],
                [1, 0, 0],
            ]
        );

        Assert.Equal(["p0", "p2"], Allocate("greedy_cost", small).Selected);
        Assert.Equal(["p0", "p1"], Allocate("greedy_cost", small with { Budget = 7 }).Selected);
    }

    private static AllocationOutcome Allocate(string key, RandomElection random) =>
        AllocationRules.Find(key)!.Allocate(random.Build(), Options);

    private static IEnumerable<int> Places(RandomElection random) => Enumerable.Range(0, random.Costs.Length);

    private static IEnumerable<int[]> Sets(RandomElection random) =>
        Enumerable
            .Range(1, (1 << random.Costs.Length) - 1)
            .Select(set => Places(random).Where(p => (set >> p & 1) == 1).ToArray());
}
