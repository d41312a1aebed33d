namespace Tusuv.Allocation.Tests;

public class GreedyCostTests
{
    private static readonly CountedProject Well = new("well", 400, 30);
    private static readonly CountedProject Lamp = new("lamp", 500, 20);
    private static readonly CountedProject Road = new("road", 700, 25);
    private static readonly CountedProject Tree = new("tree", 100, 0);

    [Fact]
    public void The_most_wanted_come_first_and_what_does_not_fit_is_skipped()
    {
        var outcome = Allocate(1000, Tree, Lamp, Road, Well);

        Assert.Equal(["well", "lamp", "tree"], outcome.Selected);
        Assert.Equal(1000, outcome.Cost);
        Assert.Equal(0, outcome.Left);
        Assert.Equal(
            [
                new(1, "well", 30, 30, 400, AllocationVerdict.Selected, 1000, null),
                new(2, "road", 25, 25, 700, AllocationVerdict.DoesNotFit, 600, null),
                new(3, "lamp", 20, 20, 500, AllocationVerdict.Selected, 600, null),
                new(4, "tree", 0, 0, 100, AllocationVerdict.Selected, 100, null),
            ],
            outcome.Steps
        );
    }

    [Fact]
    public void A_project_with_too_little_support_is_left_out_even_if_it_fits()
    {
        var outcome = GreedyCost.Allocate(1000, [Tree, Well], new() { MinSupport = 1 });

        Assert.Equal(["well"], outcome.Selected);
        Assert.Equal(AllocationVerdict.TooLittleSupport, outcome.Steps[1].Verdict);
    }

    [Fact]
    public void A_project_that_costs_exactly_the_rest_fits() =>
        Assert.Equal(["well", "lamp"], Allocate(900, Well, Lamp).Selected);

    [Fact]
    public void Without_money_only_what_costs_nothing_is_taken() =>
        Assert.Equal(["gift"], Allocate(0, Well, new("gift", 0, 1)).Selected);

    [Fact]
    public void Without_projects_nothing_is_spent() => Assert.Equal(0, Allocate(1000).Cost);

    [Fact]
    public void Among_equals_the_cheaper_comes_first_and_the_outcome_says_so()
    {
        var outcome = Allocate(500, new("a", 400, 10), new("b", 300, 10));

        Assert.Equal(["b"], outcome.Selected);
        Assert.True(outcome.Steps[0].TiedWithNext);
        Assert.Equal(TieBreak.Cost, outcome.Steps[0].TieDecidedBy);
        Assert.False(outcome.Steps[1].TiedWithNext);
    }

    [Fact]
    public void Ids_are_text_so_ten_comes_before_nine()
    {
        var outcome = Allocate(100, new("9", 100, 10), new("10", 100, 10));

        Assert.Equal(["10"], outcome.Selected);
        Assert.Equal(TieBreak.Id, outcome.Steps[0].TieDecidedBy);
    }

    [Fact]
    public void With_equal_points_more_supporters_come_first() =>
        Assert.Equal(["many"], Allocate(100, new("few", 100, 2, 10), new("many", 100, 5, 10)).Selected);

    [Fact]
    public void Another_declared_order_of_keys_is_followed()
    {
        CountedProject few = new("few", 90, 2, 10),
            many = new("many", 100, 5, 10);

        var outcome = GreedyCost.Allocate(100, [many, few], new() { TieBreak = TieBreak.Of("cost", "votes") });

        Assert.Equal(["few"], outcome.Selected);
    }

    [Theory]
    [InlineData("votes,lot")]
    [InlineData("votes,votes")]
    [InlineData("")]
    public void An_unknown_or_repeated_key_is_no_order(string keys)
    {
        Assert.False(TieBreak.TryOf(keys.Split(','), out var none));
        Assert.Null(none);
        Assert.StartsWith(
            "The tie-break keys are votes, cost, lot:SEED and id",
            Assert.Throws<ArgumentException>(() => TieBreak.Of(keys.Split(','))).Message
        );
    }

    [Fact]
    public void The_id_is_always_the_last_resort() => Assert.Equal(["cost", "id"], TieBreak.Of("cost").Keys);

    [Fact]
    public void Two_projects_with_one_id_are_refused() =>
        Assert.StartsWith(
            "Two projects have the id well.",
            Assert.Throws<ArgumentException>(() => Allocate(100, Well, Well)).Message
        );

    [Fact]
    public void A_negative_cost_is_refused() =>
        Assert.StartsWith(
            "Project debt has a negative cost.",
            Assert.Throws<ArgumentException>(() => Allocate(100, new CountedProject("debt", -1, 5))).Message
        );

    [Fact]
    public void The_rule_is_found_by_its_key()
    {
        Assert.Equal("greedy_cost", AllocationRules.Find("greedy_cost")?.Key);
        Assert.Null(AllocationRules.Find("Greedy_Cost"));
    }

    private static AllocationOutcome Allocate(long budget, params CountedProject[] projects) =>
        GreedyCost.Allocate(budget, projects, AllocationOptions.Default);
}
