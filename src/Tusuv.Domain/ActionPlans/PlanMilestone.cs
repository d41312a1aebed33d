using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.ActionPlans.PlanRefusals;

namespace Tusuv.Domain.ActionPlans;

public sealed record AddMilestone(
    ResolutionId ResolutionId,
    MilestoneId MilestoneId,
    ProposalId? ProposalId,
    PublicText Title,
    Office Responsible,
    DateTimeOffset DueAt
)
{
    public PlanId PlanId => PlanId.Of(ResolutionId);

    public Decision<PlanEvent> Decide(Plan? plan, Resolution? resolution, Stamp stamp)
    {
        if (plan is null)
            return NotFound;
        if (!stamp.Reaches(plan.Locality))
            return CommonRefusals.OutOfReach;
        if (plan.Milestone(MilestoneId) is { } taken)
            return !taken.OfClause && taken.Proposal == ProposalId ? [] : MilestoneIdTaken;
        if (resolution is not { IsInForce: true })
            return ResolutionNotInForce;
        if (Title.Fault(TitleMissing) is { } fault)
            return fault;
        if (DueAt.Year is < 2000 or > 2200)
            return DayOutOfRange;
        if (HasPassed(DueAt, stamp))
            return DayPassed;

        return [new MilestoneAdded(MilestoneId, ProposalId, Title, Responsible, DueAt, stamp.At)];
    }

    internal static bool HasPassed(DateTimeOffset due, Stamp stamp) => due < stamp.At.AddDays(-1);
}

/// <summary>Gives a milestone its day, or another one; another one needs a reason.</summary>
public sealed record PlanMilestone(
    ResolutionId ResolutionId,
    MilestoneId MilestoneId,
    DateTimeOffset DueAt,
    ReasonCode? Reason
)
{
    public PlanId PlanId => PlanId.Of(ResolutionId);

    public Decision<PlanEvent> Decide(Plan? plan, Stamp stamp)
    {
        if (plan is null)
            return NotFound;
        if (plan.Fault(MilestoneId, stamp) is { } fault)
            return fault;
        var milestone = plan.Milestone(MilestoneId)!;
        if (milestone.DueAt == DueAt)
            return [];
        if (DueAt.Year is < 2000 or > 2200)
            return DayOutOfRange;
        if (AddMilestone.HasPassed(DueAt, stamp))
            return DayPassed;
        if (milestone.DueAt is null)
            return [new MilestonePlanned(MilestoneId, DueAt, stamp.At)];
        if (Reason is not { } reason || !PlanReasons.All.Contains(reason))
            return CommonRefusals.ReasonUnknown;

        return [new BaselineRevised(MilestoneId, DueAt, reason, stamp.At)];
    }
}
