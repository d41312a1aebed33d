using CsCheck;

namespace Tusuv.Allocation.Tests.Laws;

/// <summary>
/// Three ways to the same outcome: estimates with exact decisions where they leave something open, whole fractions throughout,
/// and the definition. TUSUV_INSTANCES sets how many random elections the
/// first law meets in all; the others meet a share of it.
/// </summary>
public class ExactnessLaws
{
    private static readonly long Instances = Environment.GetEnvironmentVariable("TUSUV_INSTANCES") is { } count
        ? long.Parse(count, System.Globalization.CultureInfo.InvariantCulture)
        : 100_000;

    private static readonly AllocationOptions Fast = new() { EndowmentStep = 3 };
    private static readonly AllocationOptions Exact = Fast with { Exact = true };

    [Theory]
    [InlineData("mes_cost", 35)]
    [InlineData("mes_card", 35)]
    [InlineData("phragmen", 20)]
    [InlineData("mes_cost_add1", 5)]
    [InlineData("mes_card_add1_overspend", 5)]
    public void Estimates_never_change_an_outcome(string key, int share) =>
        RandomElection
            .Any.Where(random => share > 10 || random.IsSmall)
            .Sample(
                random =>
                {
                    var election = random.Build();
                    var fast = Allocate(key, election, Fast);
                    var exact = Allocate(key, election, Exact);
                    return fast.Rounds.SequenceEqual(exact.Rounds)
                        && fast.Endowment == exact.Endowment
                        && fast.Steps.SequenceEqual(exact.Steps);
                },
                iter: Instances * share / 100
            );

    [Theory]
    [InlineData("mes_cost", true)]
    [InlineData("mes_card", false)]
    public void Equal_shares_does_what_its_definition_says(string key, bool perCost) =>
        RandomElection
            .Any.Where(random => random.Voters > 0)
            .Sample(
                random =>
                    Allocate(key, random.Build(), Fast)
                        .Selected.SequenceEqual(
                            Textbook.EqualShares(random, perCost, new(random.Budget, random.Voters))
                        ),
                iter: Instances / 20
            );

    [Fact]
    public void Phragmen_does_what_its_definition_says() =>
        RandomElection.Any.Sample(
            random => Allocate("phragmen", random.Build(), Fast).Selected.SequenceEqual(Textbook.Phragmen(random)),
            iter: Instances / 20
        );

    [Fact]
    public void Maximin_support_does_what_its_definition_says() =>
        RandomElection.Any.Sample(
            random =>
                Allocate("maximin_support", random.Build(), Fast)
                    .Selected.SequenceEqual(Textbook.MaximinSupport(random)),
            iter: Instances / 50
        );

    [Theory]
    [InlineData("mes_cost_add1", true, true)]
    [InlineData("mes_card_add1_overspend", false, false)]
    public void Add1_leaves_out_no_endowment(string key, bool perCost, bool untilExhaustive) =>
        RandomElection
            .Any.Where(random => random.Voters > 0 && random.IsSmall)
            .Sample(
                random =>
                {
                    var supported = Enumerable
                        .Range(0, random.Costs.Length)
                        .Where(p => Textbook.SupportersOf(random, p).Length > 0);
                    if (supported.Any(project => random.Costs[project] > 40))
                        return true;
                    string[] held = [];
                    for (Ratio endowment = new(random.Budget, random.Voters); ; endowment += 3)
                    {
                        var selected = Textbook.EqualShares(random, perCost, endowment);
                        var left = random.Budget - selected.Sum(id => random.Costs[id[1] - '0']);
                        if (left >= 0)
                            held = selected;
                        var rest = supported
                            .Where(project => !selected.Contains(RandomElection.IdOf(project)))
                            .ToArray();
                        if (
                            left < 0
                            || rest.Length == 0
                            || (untilExhaustive && rest.All(project => random.Costs[project] > left))
                        )
                            return Allocate(key, random.Build(), Fast).Selected.SequenceEqual(held);
                    }
                },
                iter: Instances / 50
            );

    private static AllocationOutcome Allocate(string key, Election election, AllocationOptions options) =>
        AllocationRules.Find(key)!.Allocate(election, options);
}
