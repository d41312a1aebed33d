namespace Tusuv.Domain.Funds;

/// <summary>What is set aside for a project by one resolution.</summary>
public sealed record Earmark(
    ProposalId Proposal,
    ResolutionId Resolution,
    long Amount,
    ResolutionId? AsAmendedBy = null
);

/// <param name="PayableUntil">The year in which the last of it may be paid.</param>
public sealed record Commitment(
    CommitmentId Id,
    ProposalId Proposal,
    long Amount,
    int PayableUntil,
    long Paid = 0,
    RetentionHeld? Retention = null
)
{
    public Code Contract { get; init; }

    /// <summary>Which call for offers it came from.</summary>
    public int Call { get; init; }

    public DateOnly SignedOn { get; init; }

    public long Retained => Retention?.Amount.Amount ?? 0;

    /// <summary>What may still be paid.</summary>
    public long Open => Amount - Paid - Retained;
}

/// <param name="Order">The number of the payment order.</param>
public sealed record Payment(PaymentId Id, CommitmentId Commitment, long Amount, Code Order, bool Reversed = false);

public sealed record Penalty(
    PenaltyId Id,
    CommitmentId Commitment,
    long Amount,
    PenaltyPaid? Paid = null,
    ReasonCode? Waived = null
)
{
    public bool IsSettled => Paid is not null || Waived is not null;
}

/// <summary>A notice by which money came or went; its number is used once.</summary>
public sealed record Notice(Code Reference, SourceKind Source, long Amount);
