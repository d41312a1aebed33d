namespace Tusuv.Allocation.Tests;

/// <summary>Where a paper ballot, say, counts half: money, support and steps are those of a full one.</summary>
public class WeightedBallotTests
{
    [Fact]
    public void Weighted_ballots_count_in_parts()
    {
        // Paper counts half: two paper ballots for the lamp are as much as one for the well.
        var builder = new ElectionBuilder(20, [new("lamp", 10), new("well", 10)], ballotUnit: 2);
        builder.Add([0]);
        builder.Add([0]);
        builder.Add([1], multiplicity: 2);
        var outcome = AllocationRules.Find("mes_card")!.Allocate(builder.Build(), new() { MinSupport = 1 });

        Assert.Equal(["lamp", "well"], outcome.Selected);
        Assert.Equal(5, outcome.Endowment!.Final);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    public void Support_is_asked_for_in_full_ballots(long support, long score)
    {
        // Three halves are less than the two whole ballots asked for, four are as much.
        var builder = new ElectionBuilder(20, [new("lamp", 10), new("well", 10)], ballotUnit: 2);
        builder.Add([0], multiplicity: 3);
        builder.Add([1], multiplicity: 4);
        var options = new AllocationOptions { MinSupport = support, MinScore = score };

        Assert.Equal(["well"], GreedyCost.Allocate(builder.Build(), options).Selected);
    }

    [Fact]
    public void For_a_weighted_ballot_a_step_is_weighted_too()
    {
        // Two halves for the lamp and one whole ballot for nothing: 3 for each half at first; the lamp is paid for at 5.
        var builder = new ElectionBuilder(12, [new("lamp", 10)], ballotUnit: 2);
        builder.Add([0], multiplicity: 2);
        builder.Add([], multiplicity: 2);

        Assert.Equal(
            new Endowment(3, 5, 5, Satisfaction.Cardinality),
            AllocationRules.Find("mes_card_add1")!.Allocate(builder.Build(), new()).Endowment
        );
    }

    [Fact]
    public void For_a_weighted_ballot_the_start_is_rounded_down_to_a_whole_unit_of_a_full_one()
    {
        // 7 for two full ballots: 3 for each of these, 3/2 for a half.
        var builder = new ElectionBuilder(7, [new("lamp", 10)], ballotUnit: 2);
        builder.Add([0], multiplicity: 4);

        var outcome = AllocationRules.Find("mes_card")!.Allocate(builder.Build(), new() { FlooredStart = true });
        Assert.Equal(new Ratio(3, 2), outcome.Endowment!.First);
    }
}
