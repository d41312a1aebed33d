namespace Tusuv.Allocation.Tests;

/// <summary>An allocation made of several, told as one. Four voters and 40 of money; everything costs 10.</summary>
public class PartsTests
{
    private static readonly AllocationOptions Reserving = new() { Quotas = [new("small", ["c", "d"], Reserved: 20)] };

    [Fact]
    public void Selections_and_ties_are_numbered_on()
    {
        var outcome = Allocate("greedy_cost");

        Assert.Equal(["c", "d", "a", "b"], outcome.Selected);
        Assert.Equal([1, 2, 3, 4], outcome.Rounds.Select(round => round.Number));
        Assert.Equal(
            [(1, "c d"), (3, "a b")],
            outcome.Ties.Select(tie => (tie.Round, string.Join(' ', tie.ProjectIds)))
        );
    }

    [Fact]
    public void The_endowment_told_is_that_of_the_rule_itself()
    {
        // With 5 each nobody can pay for c or d alone; with all the money everybody can.
        Assert.Equal(new(10, 10, 1, Satisfaction.Cardinality), Allocate("mes_card").Endowment);
        Assert.Equal(10, Allocate("mes_card_add1_greedy").Endowment!.Final);
    }

    private static AllocationOutcome Allocate(string key)
    {
        var builder = new ElectionBuilder(40, [new("a", 10), new("b", 10), new("c", 10), new("d", 10)]);
        builder.Add([0, 1], multiplicity: 2);
        builder.Add([2]);
        builder.Add([3]);
        return AllocationRules.Find(key)!.Allocate(builder.Build(), Reserving);
    }
}
