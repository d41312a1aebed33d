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
    ToppedUp,
    Excluded,
    QuotaFull,
    RuleEnded,
    SupportersOutOfMoney,
    Withdrawn,
}

/// <summary>One project as the rule came to it. <paramref name="LeftBefore"/> is the money left at that point.</summary>
/// <param name="Because">The project that excluded this one, or at which the rule ended.</param>
/// <param name="Figure">
/// What was not reached: the votes asked for, or the money that its supporters, or its quota, still had.
/// </param>
public sealed record AllocationStep(
    int Rank,
    ProposalId ProposalId,
    int Votes,
    Money Cost,
    AllocationVerdict Verdict,
    Money LeftBefore,
    bool TiedWithNext,
    ProposalId? Because = null,
    long? Figure = null
);
