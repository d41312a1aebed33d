using Tusuv.Domain.Offices;

namespace Tusuv.Domain.ActionPlans;

/// <summary>The five points of the Open Government Partnership.</summary>
public enum Completion
{
    NoEvidence,
    NotStarted,
    Limited,
    Substantial,
    Complete,
}

/// <summary>What a clause of a resolution asks for.</summary>
/// <param name="DueAt">None where the resolution names no day: those who carry it out plan it.</param>
public sealed record PlanTask(
    MilestoneId MilestoneId,
    int Clause,
    ProposalId? ProposalId,
    PublicText Title,
    Office? Responsible,
    DateTimeOffset? DueAt
);

public sealed record EscalationStep(int Days, Office To);

public static class PlanReasons
{
    /// <summary>Why a milestone gets another day.</summary>
    public static readonly IReadOnlyList<ReasonCode> All =
    [
        new("weather"),
        new("procurement_failed"),
        new("contractor_late"),
        new("scope_changed"),
        new("ceiling_changed"),
        new("resolution"),
        new("mistake"),
    ];
}

/// <summary>The instant at which a day is over in the plan's locality. Supplied by the edge.</summary>
public delegate DateTimeOffset EndOfDay(DateOnly day);
