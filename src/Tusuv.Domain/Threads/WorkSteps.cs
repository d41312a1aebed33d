using Tusuv.Domain.ActionPlans;

namespace Tusuv.Domain.Threads;

/// <summary>What was planned, done and looked at.</summary>
internal sealed class WorkSteps(ProposalId proposal)
{
    private readonly HashSet<MilestoneId> milestones = [];

    public ThreadStep? Of(Recorded e)
    {
        var step = new ThreadStep(StepKind.MilestonePlanned, e.At, e.Number);
        switch (e.Event)
        {
            case PlanAdopted a:
                Take(a.Tasks);
                return null;
            case PlanBasisChanged b:
                Take(b.Added);
                return b.Dropped.Any(milestones.Contains) ? step with { Kind = StepKind.NoLongerAsked } : null;
            case MilestoneAdded m when m.ProposalId == proposal:
                milestones.Add(m.MilestoneId);
                return step with { Until = m.DueAt, Text = m.Title };
            case MilestonePlanned m when milestones.Contains(m.MilestoneId):
                return step with { Until = m.DueAt };
            case BaselineRevised b when milestones.Contains(b.MilestoneId):
                return step with { Kind = StepKind.Rescheduled, Until = b.DueAt, Reason = b.Reason };
            case MilestoneOverdue o when milestones.Contains(o.MilestoneId):
                return step with { Kind = StepKind.Overdue, Until = o.DueAt };
            case MilestoneEscalated x when milestones.Contains(x.MilestoneId):
                return step with { Kind = StepKind.Escalated, Count = x.Level };
            case MilestoneReported r when milestones.Contains(r.MilestoneId):
                return step with { Kind = StepKind.Reported, Completion = r.Completion, Count = r.Percent };
            case MilestoneVerified v when milestones.Contains(v.MilestoneId):
                return step with { Kind = StepKind.Verified, Completion = v.Completion };
            default:
                return null;
        }
    }

    private void Take(IReadOnlyList<PlanTask> tasks) =>
        milestones.UnionWith(tasks.Where(task => task.ProposalId == proposal).Select(task => task.MilestoneId));
}
