namespace Tusuv.Domain.Funds;

public abstract record EnvelopeEvent;

/// <param name="Lowering">What happens to earmarks when the money becomes less; sealed with the opening.</param>
public sealed record EnvelopeOpened(
    EnvelopeId EnvelopeId,
    RoundId RoundId,
    LocalityId Locality,
    Code Currency,
    int Year,
    LoweringRule Lowering,
    IReadOnlyList<FundSource> Sources,
    DateTimeOffset OpenedAt
) : EnvelopeEvent;

/// <param name="Reference">The number of the notice by which the money came.</param>
public sealed record EnvelopeRaised(Code Reference, FundSource Source, DateTimeOffset RaisedAt) : EnvelopeEvent;

public sealed record EnvelopeLowered(
    Code Reference,
    SourceKind Source,
    Money Amount,
    ReasonCode Reason,
    PaperDocument? Document,
    DateTimeOffset LoweredAt
) : EnvelopeEvent;

/// <summary>So much more is set aside for a project, because a resolution approved it.</summary>
/// <param name="AsAmendedBy">The amendment that it already had in it.</param>
public sealed record ProjectEarmarked(
    ProposalId ProposalId,
    ResolutionId ResolutionId,
    Money Amount,
    ResolutionId? AsAmendedBy,
    DateTimeOffset EarmarkedAt
) : EnvelopeEvent;

/// <summary>So much of it goes back into the envelope.</summary>
public sealed record EarmarkReleased(
    ProposalId ProposalId,
    ResolutionId ResolutionId,
    Money Amount,
    ReasonCode Reason,
    DateTimeOffset ReleasedAt
) : EnvelopeEvent;

/// <summary>The resolution behind earmarks was amended or rescinded by another.</summary>
public sealed record EarmarkBasisChanged(ResolutionId ResolutionId, ResolutionId By, DateTimeOffset ChangedAt)
    : EnvelopeEvent;

public sealed record ProcurementCallFailed(
    ProposalId ProposalId,
    int Call,
    ReasonCode Reason,
    DateOnly FailedOn,
    DateTimeOffset RecordedAt
) : EnvelopeEvent;

/// <param name="Call">Which call for offers it came from; more than 1 where others failed.</param>
/// <param name="Document">The paper, where it was signed elsewhere and is only recorded here.</param>
public sealed record CommitmentMade(
    CommitmentId CommitmentId,
    ProposalId ProposalId,
    Money Amount,
    Code Contract,
    PublicText Contractor,
    ProcurementWay Way,
    int Call,
    DateOnly SignedOn,
    PaperDocument? Document,
    DateTimeOffset MadeAt
) : EnvelopeEvent;

/// <param name="Amount">Of the whole contract from now on.</param>
public sealed record CommitmentAmended(
    CommitmentId CommitmentId,
    Money Amount,
    ReasonCode Reason,
    DateTimeOffset AmendedAt
) : EnvelopeEvent;

public sealed record PaymentMade(
    PaymentId PaymentId,
    CommitmentId CommitmentId,
    Money Amount,
    MilestoneId? Milestone,
    Code Order,
    DateOnly PaidOn,
    PaperDocument? Document,
    DateTimeOffset MadeAt
) : EnvelopeEvent;

public sealed record PaymentReversed(PaymentId PaymentId, ReasonCode Reason, DateTimeOffset ReversedAt) : EnvelopeEvent;

/// <summary>Held back until a day, as security for defects.</summary>
public sealed record RetentionHeld(CommitmentId CommitmentId, Money Amount, DateOnly Until, DateTimeOffset HeldAt)
    : EnvelopeEvent;

public sealed record RetentionReleased(CommitmentId CommitmentId, DateTimeOffset ReleasedAt) : EnvelopeEvent;

/// <summary>What is left of a contract may be paid until the end of another year, as a resolution decided.</summary>
public sealed record CommitmentCarriedOver(
    CommitmentId CommitmentId,
    int Year,
    ResolutionId ResolutionId,
    DateTimeOffset CarriedAt
) : EnvelopeEvent;

/// <summary>Asked of a contractor who is late.</summary>
/// <param name="Days">By which the work is late.</param>
/// <param name="Basis">The clause by which it is worked out.</param>
public sealed record PenaltyClaimed(
    PenaltyId PenaltyId,
    CommitmentId CommitmentId,
    Money Amount,
    int Days,
    PublicText Basis,
    DateTimeOffset ClaimedAt
) : EnvelopeEvent;

/// <summary>The contractor paid it into the budget.</summary>
public sealed record PenaltyPaid(PenaltyId PenaltyId, Code Reference, DateOnly PaidOn, DateTimeOffset RecordedAt)
    : EnvelopeEvent;

public sealed record PenaltyWaived(PenaltyId PenaltyId, ReasonCode Reason, DateTimeOffset WaivedAt) : EnvelopeEvent;

/// <summary>Something that happened elsewhere breaks a limit. It is kept; somebody has to answer for it.</summary>
/// <param name="Rule">over_envelope, over_approved, over_earmark, over_commitment or year_over.</param>
public sealed record IrregularityFound(
    Code Rule,
    Money Excess,
    ProposalId? ProposalId,
    CommitmentId? CommitmentId,
    PaymentId? PaymentId,
    DateTimeOffset FoundAt
) : EnvelopeEvent;
