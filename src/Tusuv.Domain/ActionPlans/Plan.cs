using Tusuv.Domain.Offices;
using static Tusuv.Domain.ActionPlans.PlanRefusals;

namespace Tusuv.Domain.ActionPlans;

public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public static PlanId Of(ResolutionId resolution) => new(Uuid.Named(resolution.Value, "plan"));
}

public sealed record Plan(
    PlanId Id,
    ResolutionId Resolution,
    LocalityId Locality,
    IReadOnlyList<EscalationStep> Escalation,
    IReadOnlyList<Milestone> Milestones,
    ResolutionId? ChangedBy = null
) : IState<Plan, PlanEvent>
{
    public Milestone? Milestone(MilestoneId id) => Milestones.FirstOrDefault(milestone => milestone.Id == id);

    /// <summary>Why nothing can be entered for this milestone by this person, or null.</summary>
    public Refusal? Fault(MilestoneId id, Stamp stamp) =>
        !stamp.Reaches(Locality) ? CommonRefusals.OutOfReach
        : Milestone(id) is not { } milestone ? MilestoneUnknown
        : milestone.Dropped ? MilestoneDropped
        : null;

    public static Plan? Evolve(Plan? state, PlanEvent @event) =>
        (state, @event) switch
        {
            (null, PlanAdopted e) => new(
                e.PlanId,
                e.ResolutionId,
                e.Locality,
                e.Escalation,
                [.. e.Tasks.Select(ActionPlans.Milestone.Of)],
                e.AsAmendedBy
            ),
            ({ } p, PlanBasisChanged e) => p with
            {
                ChangedBy = e.By,
                Milestones =
                [
                    .. p.Milestones.Select(m => e.Dropped.Contains(m.Id) ? m with { Dropped = true } : m),
                    .. e.Added.Select(ActionPlans.Milestone.Of),
                ],
            },
            ({ } p, MilestoneAdded e) => p with
            {
                Milestones = [.. p.Milestones, new(e.MilestoneId, e.ProposalId, e.DueAt) { OfClause = false }],
            },
            ({ } p, MilestonePlanned e) => p.Change(e.MilestoneId, m => m.Due(e.DueAt)),
            ({ } p, BaselineRevised e) => p.Change(e.MilestoneId, m => m.Due(e.DueAt)),
            ({ } p, MilestoneReported e) => p.Change(e.MilestoneId, m => m with { Reported = e, Verified = null }),
            ({ } p, MilestoneVerified e) => p.Change(e.MilestoneId, m => m with { Verified = e }),
            ({ } p, MilestoneOverdue e) => p.Change(e.MilestoneId, m => m with { Overdue = true }),
            ({ } p, MilestoneEscalated e) => p.Change(e.MilestoneId, m => m with { Level = e.Level }),
            _ => state,
        };

    private Plan Change(MilestoneId id, Func<Milestone, Milestone> change) =>
        this with
        {
            Milestones = [.. Milestones.Select(milestone => milestone.Id == id ? change(milestone) : milestone)],
        };
}

/// <param name="Level">How many times it was escalated since it got its day.</param>
/// <param name="Verified">Of the last report; a new report has to be looked at anew.</param>
public sealed record Milestone(
    MilestoneId Id,
    ProposalId? Proposal,
    DateTimeOffset? DueAt,
    MilestoneReported? Reported = null,
    MilestoneVerified? Verified = null,
    bool Overdue = false,
    int Level = 0,
    bool Dropped = false
)
{
    /// <summary>Whether the resolution asks for it, or it is a step of its own.</summary>
    public bool OfClause { get; init; } = true;

    public bool IsDone => (Verified?.Completion ?? Reported?.Completion) is Completion.Complete;

    public static Milestone Of(PlanTask task) => new(task.MilestoneId, task.ProposalId, task.DueAt);

    public Milestone Due(DateTimeOffset at) => this with { DueAt = at, Overdue = false, Level = 0 };
}
