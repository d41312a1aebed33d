using Tusuv.Domain.ActionPlans;

namespace Tusuv.Domain.Threads;

public enum StepKind
{
    Submitted,
    Revised,
    Supported,
    Merged,
    Unmerged,
    Costed,
    FoundLawful,
    FoundUnlawful,
    RankedByMeeting,
    RankReturned,
    Ranked,
    Admitted,
    Refused,
    Rerouted,
    AnswerOverdue,
    Answered,
    Appealed,
    AppealOverdue,
    AppealUpheld,
    AppealDismissed,
    Withdrawn,
    PutToTheVote,
    Counted,
    Selected,
    NotSelected,
    Moved,
    MotionCarried,
    MotionFell,
    InterestDeclared,
    ReviewInterestDeclared,
    Listed,
    LeftOut,
    NotListed,
    TakenOff,
    ListRescinded,
    Earmarked,
    EarmarkReleased,
    CallFailed,
    Contracted,
    ContractChanged,
    Paid,
    PaymentReversed,
    RetentionHeld,
    RetentionReleased,
    CarriedOver,
    PenaltyClaimed,
    PenaltyPaid,
    PenaltyWaived,
    MilestonePlanned,
    Rescheduled,
    Overdue,
    Escalated,
    Reported,
    Verified,
    NoLongerAsked,

    /// <summary>Auditors released a finding that cites an event of the thread.</summary>
    AuditFound,
}

/// <summary>One thing that happened to a proposal, with the event that says so. What does not belong to its kind is left out.</summary>
/// <param name="Event">The number of the event; of many of a kind, of the last.</param>
/// <param name="Count">People, hands, votes, per cent, a call, a level.</param>
/// <param name="Place">In an order.</param>
/// <param name="Text">What was moved or answered; who received it or carries it out.</param>
/// <param name="Reference">Of a resolution, a contract, an order, a rule, a year; or its own number.</param>
/// <param name="By">The resolution that rescinds.</param>
public sealed record ThreadStep(
    StepKind Kind,
    DateTimeOffset At,
    long Event,
    Money? Amount = null,
    int? Count = null,
    int? Place = null,
    ReasonCode? Reason = null,
    PublicText? Text = null,
    Code? Reference = null,
    DateOnly? Day = null,
    DateTimeOffset? Until = null,
    Completion? Completion = null,
    LocalityId? Area = null,
    ProposalId? Other = null,
    ResolutionId? By = null
);
