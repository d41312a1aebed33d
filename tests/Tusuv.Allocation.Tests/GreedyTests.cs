namespace Tusuv.Allocation.Tests;

/// <summary>What a greedy rule tells about the way it went.</summary>
public class GreedyTests
{
    [Fact]
    public void Ties_are_told_with_the_selection_that_was_to_be_made_and_what_decided()
    {
        // a takes 10 of 18 and b no longer fits; of the next two c takes 5, and nothing is left for d and e.
        var outcome = GreedyCost.Allocate(
            18,
            [new("a", 10, 3), new("b", 10, 3), new("c", 5, 2), new("d", 6, 2), new("e", 4, 1)],
            new() { TieBreak = TieBreak.Of("votes", "cost", "id") }
        );

        Assert.Equal(["a", "c"], outcome.Selected);
        Assert.Equal(
            [(1, "a b", "id"), (2, "c d", "cost")],
            outcome.Ties.Select(tie => (tie.Round, string.Join(' ', tie.ProjectIds), tie.DecidedBy))
        );
        Assert.Equal(["id", null, "cost", null, null], outcome.Steps.Select(step => step.TieDecidedBy));
    }

    [Fact]
    public void Several_may_be_equal_at_once_and_a_tie_that_nobody_won_still_waits()
    {
        var outcome = GreedyCost.Allocate(
            10,
            [new("a", 11, 2), new("b", 11, 2), new("c", 4, 1), new("d", 4, 1), new("e", 4, 1)],
            new()
        );

        Assert.Equal(["c", "d"], outcome.Selected);
        Assert.Equal(
            [(1, "a b"), (1, "c d e")],
            outcome.Ties.Select(tie => (tie.Round, string.Join(' ', tie.ProjectIds)))
        );
    }

    [Fact]
    public void After_a_tie_that_two_won_the_next_one_is_about_the_third_selection()
    {
        var outcome = GreedyCost.Allocate(
            20,
            [new("a", 5, 2), new("b", 5, 2), new("c", 5, 1), new("d", 6, 1)],
            new() { TieBreak = TieBreak.Of("votes", "id") }
        );

        Assert.Equal([1, 3], outcome.Ties.Select(tie => tie.Round));
    }

    [Theory]
    [InlineData("a", "b", "c")]
    [InlineData("c", "a", "b")]
    [InlineData("b", "c", "a")]
    public void What_is_free_and_wanted_stands_above_everything_and_what_nobody_wants_below(
        string dear,
        string free,
        string unwanted
    )
    {
        var builder = new ElectionBuilder(10, [new(dear, 10), new(free, 0), new(unwanted, 0)]);
        builder.Add([0], multiplicity: 9);
        builder.Add([1]);
        var outcome = AllocationRules.Find("greedy_card")!.Allocate(builder.Build(), new());

        Assert.Equal([free, dear, unwanted], outcome.Selected);
        Assert.Empty(outcome.Ties);
    }

    [Fact]
    public void A_share_that_is_just_reached_is_reached()
    {
        var outcome = GreedyCost.Allocate(
            40,
            [new("a", 50, 1)],
            new() { WhenFull = WhenFull.TopUp, TopUpShare = new(4, 5) }
        );

        Assert.Equal(10, outcome.TopUp);
    }

    [Fact]
    public void One_asked_in_another_ones_turn_is_in_no_tie_with_what_follows()
    {
        var outcome = GreedyCost.Allocate(
            5,
            [new("a", 5, 2), new("b", 5, 2), new("c", 5, 1)],
            new() { Exclusions = [new(["c", "a"], ByPrecedence: true)] }
        );

        Assert.Equal(("c", null), (outcome.Steps[0].ProjectId, outcome.Steps[0].TieDecidedBy));
    }
}
