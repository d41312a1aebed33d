using System.Collections.Concurrent;
using Tusuv.Allocation;
using Tusuv.Allocation.Explanations;
using Tusuv.Allocation.Statistics;
using Tusuv.Api.Ballots;
using Tusuv.Api.Store;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Allocations;

/// <summary>How an outcome came about, and what it gives to whom beside what plain greedy would.</summary>
internal sealed record Workings(
    BallotRules Rules,
    IReadOnlyList<BallotProject> Projects,
    AllocationOutcome Outcome,
    Explanation Explanation,
    Comparison Against,
    IReadOnlyDictionary<LocalityId, Comparison> ByArea
)
{
    /// <summary>The rule that everybody can follow on paper: what others are compared with.</summary>
    public static readonly Code Plain = new("greedy_cost");

    public ProposalId this[string number] => Projects.First(p => p.Number.Value == number).ProposalId;

    public Money Sum(long amount) => Rules.Budget with { Amount = amount };

    public static Workings Of(BallotRules rules, IReadOnlyList<BallotProject> projects, CountedElection ballots)
    {
        // Plain is what asks for nothing beside the rule.
        var unconditional = rules with
        {
            RuleKey = Plain,
            Conditions = null,
        };
        var outcome = SealedRule.Apply(rules, projects, ballots.Whole);
        var plain = SealedRule.Apply(unconditional, projects, ballots.Whole);
        return new(
            rules,
            projects,
            outcome,
            Explanation.Of(ballots.Whole, outcome),
            Comparison.Of(ballots.Whole, outcome, plain),
            ballots.Areas.ToDictionary(area => area.Key, area => Comparison.Of(area.Value, outcome, plain))
        );
    }
}

/// <summary>
/// Works outcomes out from the counted ballots, which never change: those asked for last are kept. A large election takes
/// seconds, so the same question is worked out once.
/// </summary>
internal sealed class WorkingsDesk(CountedBallots ballots)
{
    private const int Kept = 32;
    private readonly ConcurrentDictionary<string, Lazy<Task<Workings>>> done = new(StringComparer.Ordinal);

    public async Task<Workings> OfAsync(RoundId round, BallotRules rules, IReadOnlyList<BallotProject> projects)
    {
        var key = $"{round.Value} {Sealing.Seal(rules)}";
        if (done.Count >= Kept)
            done.Clear();
        try
        {
            // Not cancelled with one reader: others may be waiting for the same.
            return await done.GetOrAdd(key, _ => new(() => WorkOutAsync(round, rules, projects))).Value;
        }
        catch
        {
            done.TryRemove(key, out _);
            throw;
        }
    }

    private async Task<Workings> WorkOutAsync(RoundId round, BallotRules rules, IReadOnlyList<BallotProject> projects)
    {
        var counted = await ballots.OfAsync(round, rules.Budget, projects, CancellationToken.None);
        return await Task.Run(() => Workings.Of(rules, projects, counted));
    }
}
