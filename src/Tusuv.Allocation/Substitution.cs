using Tusuv.Allocation.Rules;

namespace Tusuv.Allocation;

/// <summary>What happens to the other winners when one of them turns out to be infeasible.</summary>
public enum SubstituteWay
{
    /// <summary>The rule runs again without it; others may change.</summary>
    Rerun,

    /// <summary>The other winners stay; the rule runs among the rest with the money set free.</summary>
    KeepOthers,
}

/// <summary>An outcome, and the one that replaces it because funded projects cannot be carried out. Both are kept.</summary>
/// <param name="Before">The outcome as it was.</param>
/// <param name="After">The outcome that holds now.</param>
/// <param name="Added">Ids of projects funded now and not before.</param>
/// <param name="Dropped">Ids of projects funded before and not now, the infeasible ones included.</param>
public sealed record Substitution(
    AllocationOutcome Before,
    AllocationOutcome After,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Dropped
)
{
    /// <summary>Replaces infeasible projects.</summary>
    /// <param name="election">The election, as it was counted.</param>
    /// <param name="rule">The rule that gave the outcome.</param>
    /// <param name="options">With which it did.</param>
    /// <param name="before">The outcome.</param>
    /// <param name="infeasible">Ids of projects that cannot be carried out.</param>
    /// <param name="way">What happens to the others.</param>
    public static Substitution Of(
        Election election,
        AllocationRule rule,
        AllocationOptions options,
        AllocationOutcome before,
        IReadOnlySet<string> infeasible,
        SubstituteWay way
    )
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(before);
        var without = election.Withdraw(infeasible);
        var after =
            way is SubstituteWay.Rerun
                ? rule.Allocate(without, options)
                : Keep(before, infeasible).Then(without, options, AllocationPhase.Substitute, rule.Allocate);
        return new(
            before,
            after,
            [.. after.Selected.Except(before.Selected, StringComparer.Ordinal)],
            [.. before.Selected.Except(after.Selected, StringComparer.Ordinal)]
        );
    }

    private static AllocationOutcome Keep(AllocationOutcome outcome, IReadOnlySet<string> infeasible)
    {
        bool Stays(string id) => !infeasible.Contains(id);
        AllocationStep[] steps = [.. outcome.Steps.Where(step => step.IsFunded && Stays(step.ProjectId))];
        return outcome with
        {
            Selected = [.. outcome.Selected.Where(Stays)],
            Rounds = [.. outcome.Rounds.Where(round => Stays(round.ProjectId))],
            Cost = steps.Sum(step => step.Cost),
            Steps = steps,
        };
    }
}
