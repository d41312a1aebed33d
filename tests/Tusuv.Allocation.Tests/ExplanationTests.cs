using Tusuv.Allocation.Explanations;

namespace Tusuv.Allocation.Tests;

/// <summary>
/// Equal shares among voters who give points: four of them with 20 each, three projects that they pay for and others that they
/// do not, every figure worked out on paper.
/// </summary>
public class ExplanationTests
{
    private static readonly Election Election = Build();

    [Fact]
    public void Who_has_points_to_give_pays_by_the_point_until_the_money_is_out()
    {
        // north 20 / 5 points; then south 15 / 3; then the gate, for which voter 3 has 11 left and the first two pay 9.5 each.
        var rounds = Explain("mes_card").Rounds;

        Assert.Equal(["north", "south", "gate"], rounds.Select(round => round.ProjectId));
        Assert.Equal(
            [new(4, 5, 3, 0, 40), new(5, 3, 2, 0, 21), new(new(19, 2), 3.158, 2, 1, 5)],
            rounds.Select(round => Rounded(round.Payment!))
        );
    }

    [Fact]
    public void Before_each_selection_those_stand_first_of_whom_money_buys_most()
    {
        var rounds = Explain("mes_card").Rounds;

        Assert.Equal(["north 5 60", "south 3 40", "gate 5 60", "hall 3 60"], rounds[0].Standings.Select(Told));
        Assert.Equal(["south 3 36", "gate 4.286 40", "hall  44"], rounds[1].Standings.Select(Told));
        Assert.Equal(["gate 3.158 35", "hall  34"], rounds[2].Standings.Select(Told));
    }

    [Fact]
    public void Where_cost_is_satisfaction_effective_votes_alone_count_and_equals_stand_by_id()
    {
        // Then the gate is second: voter 3 has 16 left for it, and the first two pay 7 each.
        var rounds = Explain("mes_cost").Rounds;

        Assert.Equal(["gate 5 60", "north 5 60", "hall 3 60", "south 3 40"], rounds[0].Standings.Select(Told));
        Assert.Equal(["gate 4.286 40", "south 3 36", "hall  44"], rounds[1].Standings.Select(Told));
        Assert.Equal(new(7, 4.286, 2, 1, 10), Rounded(rounds[1].Payment!));
        Assert.Equal(new(new(15, 2), 2, 1, 0, 5), Rounded(rounds[2].Payment!));
    }

    [Theory]
    [InlineData("mes_card", 15, 0.475, "gate 19 2, north 16 2, south 10 1")]
    [InlineData("mes_cost", 15, 0.633, "north 16 2, south 15 1, gate 14 2")]
    public void A_loser_is_told_where_the_money_of_its_supporters_went(string key, long left, double best, string spent)
    {
        var hall = Explain(key).Projects.Single(project => project.Step.ProjectId is "hall").Money!;

        Assert.Equal((60, left, 1), (hall.AtStart, hall.AtEnd, hall.OutOfMoneyIn));
        Assert.Equal(best, hall.EffectiveSupport, 3);
        Assert.Equal(
            spent,
            string.Join(", ", hall.SpentOn.Select(to => $"{to.ProjectId} {to.Amount} {to.SharedSupporters}"))
        );
    }

    [Fact]
    public void A_winner_could_always_be_paid_for_and_what_took_no_part_never_ran_out()
    {
        var projects = Explain("mes_card").Projects.ToDictionary(project => project.Step.ProjectId);

        Assert.Equal(1, projects["gate"].Money!.EffectiveSupport, 9);
        Assert.Null(projects["gate"].Money!.OutOfMoneyIn);
        Assert.Equal((20, 10, (int?)null), Money(projects["shed"]));
        Assert.Null(projects["wish"].Money);
    }

    [Fact]
    public void A_receipt_is_by_the_point_and_only_for_what_was_wanted()
    {
        var outcome = Allocate("mes_cost", Election);
        Receipt Of(params (string Id, int Worth)[] ballot) =>
            Receipt.Of(outcome, ballot.ToDictionary(choice => choice.Id, choice => choice.Worth));

        Assert.Equal([4, 16, 0], Of(("north", 1), ("south", 1), ("gate", 3)).Lines.Select(line => line.Paid));
        Assert.Equal((15, 5), (Of(("south", 2), ("hall", 1)).Paid, Of(("south", 2), ("hall", 1)).Left!.Value));
        Assert.Empty(Of(("north", 0), ("south", -1)).Lines);
    }

    [Fact]
    public void What_costs_nothing_is_bought_for_nothing_with_all_its_points_behind_it()
    {
        var builder = new ElectionBuilder(10, [new("gift", 0), new("well", 10)], BallotForm.Cumulative);
        builder.Add([0, 1], [2, 1], multiplicity: 3);
        var election = builder.Build();
        var gift = Explanation.Of(election, Allocate("mes_card", election)).Rounds[0];

        Assert.Equal("gift 6 10", Told(gift.Standings[0]));
        Assert.Equal(new(0, 6, 3, 0, 10), gift.Payment);
    }

    private static Explanation Explain(string key) => Explanation.Of(Election, Allocate(key, Election));

    private static AllocationOutcome Allocate(string key, Election election) =>
        AllocationRules.Find(key)!.Allocate(election, new() { MinSupport = 2 });

    private static RoundPayment Rounded(RoundPayment payment) =>
        payment with
        {
            EffectiveVotes = Math.Round(payment.EffectiveVotes, 3),
        };

    private static string Told(Standing standing) =>
        FormattableString.Invariant($"{standing.ProjectId} {standing.EffectiveVotes:0.###} {standing.MoneyBehind}");

    private static (long, long, int?) Money(ExplainedProject project) =>
        (project.Money!.AtStart, project.Money.AtEnd, project.Money.OutOfMoneyIn);

    private static Election Build()
    {
        ElectionProject[] projects =
        [
            new("north", 20),
            new("south", 15),
            new("gate", 30),
            new("hall", 60),
            new("shed", 50),
            new("wish", 1),
        ];
        var builder = new ElectionBuilder(80, projects, BallotForm.Cumulative);
        builder.Add([0, 2, 3], [2, 1, 1], multiplicity: 2);
        builder.Add([0, 1, 2], [1, 1, 3]);
        builder.Add([1, 3, 4], [2, 1, 5]);
        return builder.Build();
    }
}
