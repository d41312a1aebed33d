namespace Tusuv.Domain.Allocations;

public abstract record AllocationEvent;

/// <summary>The rule was applied to the certified tally. Everything that decided it is here.</summary>
/// <param name="InputDigest">Hash over rules, ballot list and tally, as they were given to the rule.</param>
public sealed record Allocated(
    AllocationId AllocationId,
    RoundId RoundId,
    Hash InputDigest,
    Code RuleKey,
    IReadOnlyList<Code> TieBreak,
    Money Budget,
    IReadOnlyList<AllocationStep> Steps,
    DateTimeOffset AllocatedAt
) : AllocationEvent;

public enum AllocationVerdict
{
    Selected,
    DoesNotFit,
    TooLittleSupport,
}

/// <summary>One project as the rule came to it. <paramref name="LeftBefore"/> is the money left at that point.</summary>
public sealed record AllocationStep(
    int Rank,
    ProposalId ProposalId,
    int Votes,
    Money Cost,
    AllocationVerdict Verdict,
    Money LeftBefore,
    bool TiedWithNext
);
