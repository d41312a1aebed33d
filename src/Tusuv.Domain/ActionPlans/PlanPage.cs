using Tusuv.Domain.Offices;

namespace Tusuv.Domain.ActionPlans;

public sealed record PlanPage(
    PlanId Id,
    ResolutionId ResolutionId,
    RoundId? RoundId,
    LocalityId LocalityId,
    IReadOnlyList<EscalationStep> Escalation,
    IReadOnlyList<MilestoneView> Milestones,
    DateTimeOffset AdoptedAt,
    IReadOnlyList<ResolutionId> BasisChangedBy
) : IPage<PlanPage>
{
    public static PlanPage? Fold(PlanPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, PlanAdopted a) => new(
                a.PlanId,
                a.ResolutionId,
                a.RoundId,
                a.Locality,
                a.Escalation,
                [.. a.Tasks.Select(MilestoneView.Of)],
                a.AdoptedAt,
                []
            ),
            ({ } p, PlanBasisChanged b) => p with
            {
                BasisChangedBy = [.. p.BasisChangedBy, b.By],
                Milestones =
                [
                    .. p.Milestones.Select(m => b.Dropped.Contains(m.Id) ? m with { Dropped = true } : m),
                    .. b.Added.Select(MilestoneView.Of),
                ],
            },
            ({ } p, MilestoneAdded m) => p with
            {
                Milestones = [.. p.Milestones, new(m.MilestoneId, null, m.ProposalId, m.Title, m.Responsible, m.DueAt)],
            },
            ({ } p, MilestonePlanned m) => p.Change(m.MilestoneId, x => x with { DueAt = m.DueAt }),
            ({ } p, BaselineRevised b) => p.Change(b.MilestoneId, m => m.Revised(b)),
            ({ } p, MilestoneReported r) => p.Change(r.MilestoneId, m => m with { Reports = [.. m.Reports, r] }),
            ({ } p, MilestoneVerified v) => p.Change(v.MilestoneId, m => m with { Checks = [.. m.Checks, v] }),
            ({ } p, MilestoneOverdue o) => p.Change(o.MilestoneId, m => m with { OverdueSince = o.DueAt }),
            ({ } p, MilestoneEscalated x) => p.Change(
                x.MilestoneId,
                m => m with { Escalations = [.. m.Escalations, x] }
            ),
            _ => page,
        };

    private PlanPage Change(MilestoneId id, Func<MilestoneView, MilestoneView> change) =>
        this with
        {
            Milestones = [.. Milestones.Select(m => m.Id == id ? change(m) : m)],
        };
}

/// <param name="Clause">Of the resolution; none for a step that its own people added.</param>
/// <param name="OverdueSince">The day that passed; none once it has another.</param>
public sealed record MilestoneView(
    MilestoneId Id,
    int? Clause,
    ProposalId? ProposalId,
    PublicText Title,
    Office? Responsible,
    DateTimeOffset? DueAt,
    DateTimeOffset? OverdueSince = null,
    bool Dropped = false
)
{
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    public IReadOnlyList<MilestoneReported> Reports { get; init; } = [];

    public IReadOnlyList<MilestoneVerified> Checks { get; init; } = [];

    public IReadOnlyList<MilestoneEscalated> Escalations { get; init; } = [];

    /// <summary>What those say who carry it out.</summary>
    public Completion Reported => Reports is [.., var last] ? last.Completion : Completion.NotStarted;

    /// <summary>What somebody else found; none until they have looked.</summary>
    public Completion? Verified => Checks is [.., var last] ? last.Completion : null;

    /// <summary>The day that it had first.</summary>
    public DateTimeOffset? Baseline => Revisions.Count > 0 ? Revisions[0].From : DueAt;

    public static MilestoneView Of(PlanTask task) =>
        new(task.MilestoneId, task.Clause, task.ProposalId, task.Title, task.Responsible, task.DueAt);

    public MilestoneView Revised(BaselineRevised to) =>
        this with
        {
            Revisions = [.. Revisions, new(DueAt ?? to.DueAt, to.DueAt, to.Reason, to.RevisedAt)],
            DueAt = to.DueAt,
            OverdueSince = null,
        };
}

/// <summary>A milestone's day before and after.</summary>
public sealed record Revision(DateTimeOffset From, DateTimeOffset To, ReasonCode Reason, DateTimeOffset At);
