namespace Tusuv.Allocation;

/// <summary>What a rule decided, and why.</summary>
/// <param name="RuleKey">The rule.</param>
/// <param name="Budget">The money there was.</param>
/// <param name="Selected">Ids of the funded projects in the order of their selection.</param>
/// <param name="Cost">What they cost together, at most the budget.</param>
/// <param name="Steps">Every project in the order in which the rule looked at it.</param>
public sealed record AllocationOutcome(
    string RuleKey,
    long Budget,
    IReadOnlyList<string> Selected,
    long Cost,
    IReadOnlyList<AllocationStep> Steps
)
{
    /// <summary>The money left over.</summary>
    public long Left => Budget - Cost;
}

/// <summary>One project's turn.</summary>
/// <param name="Rank">1 for the project looked at first.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="Votes">Its supporters.</param>
/// <param name="Score">The sum of its votes or points; decides its rank.</param>
/// <param name="Cost">Its cost.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="LeftBefore">The money left when its turn came.</param>
/// <param name="TieDecidedBy">
/// The key of <see cref="TieBreak"/> that put it before the next project, where both have the same score; otherwise null.
/// </param>
public sealed record AllocationStep(
    int Rank,
    string ProjectId,
    long Votes,
    long Score,
    long Cost,
    AllocationVerdict Verdict,
    long LeftBefore,
    string? TieDecidedBy
)
{
    /// <summary>Whether the next project has the same score.</summary>
    public bool TiedWithNext => TieDecidedBy is not null;
}

/// <summary>What became of a project.</summary>
public enum AllocationVerdict
{
    /// <summary>It is funded.</summary>
    Selected,

    /// <summary>It costs more than the money left at its turn.</summary>
    DoesNotFit,

    /// <summary>It has fewer supporters than the round asks for.</summary>
    TooLittleSupport,
}
