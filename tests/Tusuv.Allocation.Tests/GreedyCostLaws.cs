using CsCheck;

namespace Tusuv.Allocation.Tests;

public class GreedyCostLaws
{
    private static readonly Gen<(long Budget, long[] Costs, int[][] Ballots)> Elections =
        from projects in Gen.Int[1, 8]
        from costs in Gen.Long[0, 12].Array[projects]
        from budget in Gen.Long[0, 40]
        from ballots in Gen.Int[0, projects - 1].Array[0, 4].Array[0, 12]
        select (budget, costs, ballots);

    [Fact]
    public void The_budget_is_never_exceeded_and_the_cost_is_the_sum_of_the_winners() =>
        Elections.Sample(election =>
        {
            var outcome = Allocate(election);
            var sum = outcome.Selected.Sum(id => election.Costs[PlaceOf(id)]);
            return outcome.Cost == sum && sum <= election.Budget;
        });

    [Fact]
    public void Nothing_that_is_left_would_still_fit() =>
        Elections.Sample(election =>
        {
            var outcome = Allocate(election);
            return outcome
                .Steps.Where(step => step.Verdict is not AllocationVerdict.Selected)
                .All(step => step.Cost > outcome.Left);
        });

    [Fact]
    public void The_order_of_ballots_and_projects_does_not_matter() =>
        Elections
            .SelectMany(election =>
                Gen.Shuffle(Enumerable.Range(0, election.Costs.Length).ToArray()).Select(order => (election, order))
            )
            .Sample(
                (election, order) =>
                {
                    var projects = order.Select(i => new ElectionProject(IdOf(i), election.Costs[i])).ToArray();
                    var builder = new ElectionBuilder(election.Budget, projects);
                    foreach (var ballot in election.Ballots.Reverse())
                        builder.Add([.. ballot.Select(i => Array.IndexOf(order, i))]);

                    return Same(Allocate(election), GreedyCost.Allocate(builder.Build(), AllocationOptions.Default));
                }
            );

    [Fact]
    public void Counting_money_in_smaller_coins_changes_nothing() =>
        Gen.Select(Elections, Gen.Long[1, 1000])
            .Sample(
                (election, coins) =>
                {
                    var scaled = (
                        election.Budget * coins,
                        election.Costs.Select(cost => cost * coins).ToArray(),
                        election.Ballots
                    );
                    return Allocate(election).Selected.SequenceEqual(Allocate(scaled).Selected);
                }
            );

    [Fact]
    public void Splitting_a_group_of_equal_ballots_changes_nothing() =>
        Elections.Sample(election =>
        {
            var together = Builder(election);
            var apart = Builder(election);
            foreach (var ballot in election.Ballots)
            {
                together.Add(ballot, multiplicity: 3);
                apart.Add(ballot, multiplicity: 2);
                apart.Add(ballot);
            }

            return Same(
                GreedyCost.Allocate(together.Build(), AllocationOptions.Default),
                GreedyCost.Allocate(apart.Build(), AllocationOptions.Default)
            );
        });

    [Fact]
    public void A_project_nobody_wants_changes_only_the_end() =>
        Gen.Select(Elections, Gen.Long[0, 12])
            .Sample(
                (election, cost) =>
                {
                    var options = new AllocationOptions { MinSupport = 1 };
                    var more = (election.Budget, election.Costs.Append(cost).ToArray(), election.Ballots);
                    return Allocate(election, options).Selected.SequenceEqual(Allocate(more, options).Selected);
                }
            );

    [Fact]
    public void Totals_counted_elsewhere_give_the_same_outcome() =>
        Elections.Sample(election =>
        {
            var totals = election
                .Costs.Select(
                    (cost, i) => new CountedProject(IdOf(i), cost, election.Ballots.Count(ballot => ballot.Contains(i)))
                )
                .ToArray();
            return Same(Allocate(election), GreedyCost.Allocate(election.Budget, totals, AllocationOptions.Default));
        });

    private static AllocationOutcome Allocate(
        (long Budget, long[] Costs, int[][] Ballots) election,
        AllocationOptions? options = null
    )
    {
        var builder = Builder(election);
        foreach (var ballot in election.Ballots)
            builder.Add(ballot);
        return GreedyCost.Allocate(builder.Build(), options ?? AllocationOptions.Default);
    }

    private static ElectionBuilder Builder((long Budget, long[] Costs, int[][] Ballots) election) =>
        new(election.Budget, [.. election.Costs.Select((cost, i) => new ElectionProject(IdOf(i), cost))]);

    private static bool Same(AllocationOutcome one, AllocationOutcome other) =>
        one.Cost == other.Cost && one.Selected.SequenceEqual(other.Selected) && one.Steps.SequenceEqual(other.Steps);

    private static string IdOf(int place) => $"p{place}";

    private static int PlaceOf(string id) => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
