namespace Tusuv.Allocation.Tests;

/// <summary>Equal shares with the endowment raised step by step.</summary>
public class AddOneTests
{
    [Fact]
    public void What_costs_exactly_the_money_left_is_waited_for()
    {
        // 5 for each: the lamp is bought, and the well that one voter wants for 6 would still fit.
        var builder = new ElectionBuilder(10, [new("lamp", 4), new("well", 6)]);
        builder.Add([0]);
        builder.Add([1]);

        var outcome = AllocationRules.Find("mes_card_add1")!.Allocate(builder.Build(), new());
        Assert.Equal(["lamp", "well"], outcome.Selected);
        Assert.Equal(new(5, 6, 2, Satisfaction.Cardinality), outcome.Endowment);
    }

    [Theory]
    [InlineData("mes_card", "mes_card_add1", true)]
    [InlineData("mes_cost", "mes_cost_add1_overspend", false)]
    public void With_so_many_ballots_that_runs_are_made_ahead_the_first_that_ends_it_still_does(
        string alone,
        string raised,
        bool untilExhaustive
    )
    {
        var election = EveryBallotOver(projects: 15);
        AllocationOutcome? held = null;
        for (var step = 0; ; step++)
        {
            // Equal shares alone, for as much more money as everybody's step.
            var outcome = AllocationRules
                .Find(alone)!
                .Allocate(election.With(election.Budget + step * election.Ballots), new());
            if (outcome.Cost > election.Budget)
                break;
            held = outcome;
            var rest = election.Projects.Where(project => !outcome.Selected.Contains(project.Id));
            if (untilExhaustive && rest.All(project => project.Cost > election.Budget - outcome.Cost))
                break;
        }

        Assert.True(election.Groups > 20_000);
        Assert.Equal(held!.Selected, AllocationRules.Find(raised)!.Allocate(election, new()).Selected);
    }

    // Each set of projects is the ballot of one voter.
    private static Election EveryBallotOver(int projects)
    {
        var voters = 1 << projects;
        var all = Enumerable.Range(0, projects).Select(i => new ElectionProject($"p{i:00}", 3 * voters + 1_000 * i));
        var builder = new ElectionBuilder(10 * voters, [.. all]);
        for (var ballot = 0; ballot < voters; ballot++)
            builder.Add([.. Enumerable.Range(0, projects).Where(i => (ballot >> i & 1) == 1)]);
        return builder.Build();
    }
}
