using Tusuv.Domain.Offices;

namespace Tusuv.Domain.ActionPlans;

public abstract record PlanEvent;

/// <param name="AsAmendedBy">The amendment that the resolution already had in it.</param>
/// <param name="Escalation">To whom a milestone goes that stays overdue.</param>
public sealed record PlanAdopted(
    PlanId PlanId,
    ResolutionId ResolutionId,
    ResolutionId? AsAmendedBy,
    RoundId? RoundId,
    LocalityId Locality,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyList<EscalationStep> Escalation,
    DateTimeOffset AdoptedAt
) : PlanEvent;

/// <summary>The resolution behind the plan was amended or rescinded.</summary>
/// <param name="Dropped">What is no longer asked for.</param>
public sealed record PlanBasisChanged(
    ResolutionId By,
    IReadOnlyList<PlanTask> Added,
    IReadOnlyList<MilestoneId> Dropped,
    DateTimeOffset ChangedAt
) : PlanEvent;

/// <summary>A step that the plan's own people add.</summary>
public sealed record MilestoneAdded(
    MilestoneId MilestoneId,
    ProposalId? ProposalId,
    PublicText Title,
    Office Responsible,
    DateTimeOffset DueAt,
    DateTimeOffset AddedAt
) : PlanEvent;

/// <summary>It has a day for the first time.</summary>
public sealed record MilestonePlanned(MilestoneId MilestoneId, DateTimeOffset DueAt, DateTimeOffset PlannedAt)
    : PlanEvent;

/// <summary>It has another day; the first one stays on the page.</summary>
public sealed record BaselineRevised(
    MilestoneId MilestoneId,
    DateTimeOffset DueAt,
    ReasonCode Reason,
    DateTimeOffset RevisedAt
) : PlanEvent;

/// <summary>What those say who carry it out.</summary>
public sealed record MilestoneReported(
    MilestoneId MilestoneId,
    Completion Completion,
    int Percent,
    DateOnly? DoneOn,
    IReadOnlyList<Hash> Evidence,
    Committed? Note,
    ActorId ReportedBy,
    DateTimeOffset ReportedAt
) : PlanEvent;

/// <summary>What somebody else found when they looked.</summary>
public sealed record MilestoneVerified(
    MilestoneId MilestoneId,
    Completion Completion,
    IReadOnlyList<Hash> Evidence,
    Committed? Note,
    ActorId VerifiedBy,
    DateTimeOffset VerifiedAt
) : PlanEvent;

/// <param name="EscalatesAt">When it goes to the next, if it is not done by then.</param>
public sealed record MilestoneOverdue(
    MilestoneId MilestoneId,
    DateTimeOffset DueAt,
    DateTimeOffset? EscalatesAt,
    DateTimeOffset FoundAt
) : PlanEvent;

public sealed record MilestoneEscalated(
    MilestoneId MilestoneId,
    int Level,
    Office To,
    DateTimeOffset? EscalatesAt,
    DateTimeOffset EscalatedAt
) : PlanEvent;
