using Tusuv.Allocation.Explanations;
using Tusuv.Allocation.Pabulib;
using Tusuv.Allocation.Statistics;

namespace Tusuv.Allocation.Tests;

/// <summary>Who leaves something out is told at the door what it was.</summary>
public class MissingArgumentTests
{
    private static readonly Election Election = FiveProjects.Election;
    private static readonly AllocationOptions Options = new();
    private static readonly AllocationRule Rule = AllocationRules.All[0];
    private static readonly AllocationOutcome Outcome = Rule.Allocate(Election, Options);
    private static readonly HashSet<string> Ids = [];

    [Fact]
    public void A_rule_needs_ballots_or_totals_and_options()
    {
        Missing("election", () => GreedyCost.Allocate(null!, Options));
        Missing("options", () => GreedyCost.Allocate(Election, null!));
        Missing("projects", () => GreedyCost.Allocate(1, null!, Options));
        Missing("options", () => GreedyCost.Allocate(1, [], null!));
        Missing("projects", () => new ElectionBuilder(1, null!));
    }

    [Fact]
    public void Several_allocations_need_each_of_their_parts()
    {
        Missing("election", () => Pots.Allocate(null!, Rule, Options, []));
        Missing("rule", () => Pots.Allocate(Election, null!, Options, []));
        Missing("options", () => Pots.Allocate(Election, Rule, null!, []));
        Missing("pots", () => Pots.Allocate(Election, Rule, Options, null!));
        Missing("first", () => Contest.Between(Election, null!, Rule, Options, BetterOff.ByCost));
        Missing("second", () => Contest.Between(Election, Rule, null!, Options, BetterOff.ByCost));
        Missing("election", () => Substitution.Of(null!, Rule, Options, Outcome, Ids, SubstituteWay.Rerun));
        Missing("rule", () => Substitution.Of(Election, null!, Options, Outcome, Ids, SubstituteWay.Rerun));
        Missing("options", () => Substitution.Of(Election, Rule, null!, Outcome, Ids, SubstituteWay.Rerun));
        Missing("before", () => Substitution.Of(Election, Rule, Options, null!, Ids, SubstituteWay.Rerun));
    }

    [Fact]
    public void What_is_told_of_an_outcome_needs_the_outcome_and_its_ballots()
    {
        Missing("election", () => Explanation.Of(null!, Outcome));
        Missing("outcome", () => Explanation.Of(Election, null!));
        Missing("outcome", () => Receipt.Of(null!, new Dictionary<string, int>()));
        Missing("worth", () => Receipt.Of(Outcome, null!));
        Missing("election", () => OutcomeStatistics.Of(null!, Outcome));
        Missing("outcome", () => OutcomeStatistics.Of(Election, null!));
        Missing("election", () => Comparison.Of(null!, Outcome, Outcome));
        Missing("first", () => Comparison.Of(Election, null!, Outcome));
        Missing("second", () => Comparison.Of(Election, Outcome, null!));
        Missing("election", () => CategoryShare.Of(null!, Outcome, _ => []));
        Missing("outcome", () => CategoryShare.Of(Election, null!, _ => []));
        Missing("categoriesOf", () => CategoryShare.Of(Election, Outcome, null!));
    }

    [Fact]
    public void A_file_needs_something_to_be_written_and_counted()
    {
        var empty = new PabulibDocument([], [], [], [], []);

        Assert.Throws<ArgumentNullException>("text", () => PabulibWriter.Write(null!, empty));
        Assert.Throws<ArgumentNullException>("document", () => PabulibWriter.Write(TextWriter.Null, null!));
        Missing("file", () => PabulibDocument.Of(null!));
        Missing("counted", () => empty.Recounted(null!, 0, Ids));
        Missing("selected", () => empty.Recounted([], 0, null!));
    }

    private static void Missing(string name, Func<object> call) => Assert.Throws<ArgumentNullException>(name, call);
}
