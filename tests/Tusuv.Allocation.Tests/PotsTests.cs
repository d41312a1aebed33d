namespace Tusuv.Allocation.Tests;

/// <summary>Several pots for the same voters, and what takes the place of a winner.</summary>
public class PotsTests
{
    private static readonly Election Election = FiveProjects.Election;

    [Fact]
    public void Pots_share_voters_and_pass_on_what_they_leave()
    {
        var pots = Pots.Allocate(
            Election,
            AllocationRules.Find("greedy_cost")!,
            new() { MinSupport = 1 },
            [new("bag", 50, ["c", "d"], "soum"), new("soum", 20, ["a", "b"])]
        );

        Assert.Equal(
            [
                ["d"],
                ["a"],
            ],
            pots.Select(pot => pot.Outcome.Selected)
        );
        Assert.Equal((0L, 40L), (pots[0].Received, pots[1].Received));
        Assert.Equal(60, pots[1].Outcome.Budget);
    }

    [Fact]
    public void A_pot_counts_the_voters_who_choose_in_it()
    {
        var pot = Pots.Allocate(Election, AllocationRules.Find("mes_card")!, new(), [new("bag", 20, ["c", "d"])])
            .Single();

        Assert.Equal(10, pot.Outcome.Endowment!.First);
    }

    [Fact]
    public void Pots_exclude_across()
    {
        var rule = AllocationRules.Find("greedy_cost")!;
        var pots = Pots.Allocate(
            Election,
            rule,
            new() { Exclusions = [new(["a", "d"])] },
            [new("bag", 60, ["d"]), new("soum", 100, ["a"])]
        );

        Assert.Equal("d", pots[1].Outcome.Steps.Single().Because);
    }

    [Fact]
    public void Pots_that_are_declared_badly_are_refused()
    {
        Refused("Two pots are called x.", new("x", 1, ["a"]), new("x", 1, ["b"]));
        Refused("Project a is in two pots.", new("x", 1, ["a"]), new("y", 1, ["a"]));
        Refused("y leaves money to x, which is no later pot.", new("x", 1, []), new("y", 1, [], "x"));
        Refused("x leaves money to x, which is no later pot.", new Pot("x", 1, [], "x"));
        Refused("x leaves money to z, which is no later pot.", new Pot("x", 1, [], "z"));

        void Refused(string why, params Pot[] pots) =>
            Assert.StartsWith(
                why,
                Assert
                    .Throws<ArgumentException>(() => Pots.Allocate(Election, AllocationRules.All[0], new(), pots))
                    .Message
            );
    }

    [Theory]
    [InlineData(SubstituteWay.Rerun, "b d e", "b", "a")]
    [InlineData(SubstituteWay.KeepOthers, "d e b", "b", "a")]
    public void A_winner_that_cannot_be_carried_out_is_replaced(
        SubstituteWay way,
        string after,
        string added,
        string dropped
    )
    {
        var rule = AllocationRules.Find("greedy_cost")!;
        var substitution = Substitution.Of(
            Election,
            rule,
            new(),
            rule.Allocate(Election, new()),
            new HashSet<string> { "a" },
            way
        );

        Assert.Equal(after.Split(' '), substitution.After.Selected);
        Assert.Equal([added], substitution.Added);
        Assert.Equal([dropped], substitution.Dropped);
        Assert.Equal(90, substitution.After.Cost);
        Assert.Contains(
            substitution.After.Steps,
            step => step is { ProjectId: "a", Verdict: AllocationVerdict.Withdrawn }
        );
    }
}
