using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Graph;

[Name("ActionPlan")]
internal sealed class PlanNode(PlanPage page, Pages pages)
{
    public IDataLoaderResult<ResolutionNode> Resolution() => pages.Resolution(page.ResolutionId);

    public DateTimeOffset AdoptedAt => page.AdoptedAt;

    /// <summary>To whom a milestone goes that stays overdue, and after how many days.</summary>
    public IEnumerable<EscalationStep> Escalation => page.Escalation;

    public IEnumerable<MilestoneNode> Milestones => page.Milestones.Select(m => new MilestoneNode(m, pages));

    /// <summary>Whether its resolution was amended or rescinded since.</summary>
    public bool BasisChanged => page.BasisChangedBy.Count > 0;

    public IEnumerable<IDataLoaderResult<ResolutionNode>> BasisChangedBy =>
        page.BasisChangedBy.Select(pages.Resolution);
}

[Name("Milestone")]
internal sealed class MilestoneNode(MilestoneView milestone, Pages pages)
{
    public MilestoneId Id => milestone.Id;

    /// <summary>The clause that asks for it; none for a step that its own people added.</summary>
    public int? Clause => milestone.Clause;

    public PublicText Title => milestone.Title;

    public Office? Responsible => milestone.Responsible;

    public DateTimeOffset? DueAt => milestone.DueAt;

    /// <summary>The day that it had first.</summary>
    public DateTimeOffset? Baseline => milestone.Baseline;

    public IEnumerable<Revision> Revisions => milestone.Revisions;

    /// <summary>What those say who carry it out.</summary>
    public Completion Reported => milestone.Reported;

    /// <summary>What somebody else found; none until they have looked.</summary>
    public Completion? Verified => milestone.Verified;

    public IEnumerable<MilestoneReportNode> Reports =>
        milestone.Reports.Select(report => new MilestoneReportNode(report));

    public IEnumerable<MilestoneCheckNode> Checks => milestone.Checks.Select(check => new MilestoneCheckNode(check));

    /// <summary>The day that passed; none once it has another.</summary>
    public DateTimeOffset? OverdueSince => milestone.OverdueSince;

    public IEnumerable<MilestoneEscalated> Escalations => milestone.Escalations;

    /// <summary>No longer asked for.</summary>
    public bool Dropped => milestone.Dropped;

    public IDataLoaderResult<ProposalNode>? Proposal() =>
        milestone.ProposalId is { } proposal ? pages.Proposal(proposal) : null;
}

[Name("MilestoneReport")]
internal sealed class MilestoneReportNode(MilestoneReported report)
{
    public Completion Completion => report.Completion;

    public int Percent => report.Percent;

    public DateOnly? DoneOn => report.DoneOn;

    public IEnumerable<Hash> Evidence => report.Evidence;

    public WrittenNode? Note => report.Note is { } note ? new(note) : null;

    public DateTimeOffset ReportedAt => report.ReportedAt;
}

[Name("MilestoneCheck")]
internal sealed class MilestoneCheckNode(MilestoneVerified check)
{
    public Completion Completion => check.Completion;

    public IEnumerable<Hash> Evidence => check.Evidence;

    public WrittenNode? Note => check.Note is { } note ? new(note) : null;

    public DateTimeOffset VerifiedAt => check.VerifiedAt;
}
