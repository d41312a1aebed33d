using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>Whether what was paid for stands, when it should, and whether it is what was said.</summary>
internal static class WorkQuestions
{
    /// <summary>Past its day, and by how much: until it was done, or is not done yet.</summary>
    public static IEnumerable<Finding> WorkLate(RoundRecord record)
    {
        var works = new Works(record);
        foreach (var (act, overdue) in record.Of<MilestoneOverdue>().DistinctBy(o => o.Event.MilestoneId))
        {
            var done = record
                .Of<MilestoneReported>()
                .FirstOrDefault(r => r.Event.MilestoneId == overdue.MilestoneId && r.Event.DoneOn is not null);
            var due = DateOnly.FromDateTime(overdue.DueAt.UtcDateTime);
            yield return new(
                act.Number,
                done.Act is null ? [] : [done.Act.Number],
                works.ProjectOf(overdue.MilestoneId),
                Days: (done.Event?.DoneOn ?? record.AskedOn)?.DayNumber - due.DayNumber
            );
        }
    }

    /// <summary>Another day than the one before, and by how much.</summary>
    public static IEnumerable<Finding> DayMoved(RoundRecord record)
    {
        var works = new Works(record);
        Dictionary<MilestoneId, DateTimeOffset> due = [];
        foreach (var (act, plan) in record.Of<PlanEvent>())
        {
            if (plan is BaselineRevised moved)
                yield return new(
                    act,
                    works.ProjectOf(moved.MilestoneId),
                    days: due.TryGetValue(moved.MilestoneId, out var before) ? (moved.DueAt - before).Days : null
                );
            foreach (var (milestone, day) in DaysIn(plan))
                due[milestone] = day;
        }
    }

    /// <summary>Those who carry it out said more than those who looked found.</summary>
    public static IEnumerable<Finding> ReportedMore(RoundRecord record)
    {
        var works = new Works(record);
        Dictionary<MilestoneId, (Act Act, MilestoneReported Event)> reported = [];
        foreach (var act in record.Acts)
        {
            if (act.Event is MilestoneReported report)
                reported[report.MilestoneId] = (act, report);
            if (
                act.Event is MilestoneVerified found
                && reported.TryGetValue(found.MilestoneId, out var said)
                && said.Event.Completion > found.Completion
            )
                yield return new(act.Number, [said.Act.Number], works.ProjectOf(found.MilestoneId));
        }
    }

    /// <summary>A photo that shows the work says that it was taken before there was a contract for it.</summary>
    public static IEnumerable<Finding> PhotoOlder(RoundRecord record)
    {
        var works = new Works(record);
        var signed = record
            .Of<CommitmentMade>()
            .GroupBy(c => c.Event.ProposalId)
            .ToDictionary(c => c.Key, c => c.MinBy(first => first.Event.SignedOn));
        foreach (var (act, report) in record.Of<MilestoneReported>())
            if (works.ProjectOf(report.MilestoneId) is { } project && signed.TryGetValue(project, out var contract))
                foreach (var photo in report.Evidence)
                    if (record.TakenOn.TryGetValue(photo, out var taken) && taken < contract.Event.SignedOn)
                        yield return new(
                            act.Number,
                            [contract.Act.Number],
                            project,
                            Days: contract.Event.SignedOn.DayNumber - taken.DayNumber
                        );
    }

    private static IEnumerable<(MilestoneId Milestone, DateTimeOffset Due)> DaysIn(PlanEvent plan) =>
        plan switch
        {
            MilestoneAdded added => [(added.MilestoneId, added.DueAt)],
            MilestonePlanned planned => [(planned.MilestoneId, planned.DueAt)],
            BaselineRevised revised => [(revised.MilestoneId, revised.DueAt)],
            _ => TasksIn(plan)
                .Where(task => task.DueAt is not null)
                .Select(task => (task.MilestoneId, task.DueAt!.Value)),
        };

    private static IReadOnlyList<PlanTask> TasksIn(PlanEvent plan) =>
        plan switch
        {
            PlanAdopted adopted => adopted.Tasks,
            PlanBasisChanged changed => changed.Added,
            _ => [],
        };

    /// <summary>Which milestone is of which project.</summary>
    private sealed class Works
    {
        private readonly Dictionary<MilestoneId, ProposalId> projects = [];

        public Works(RoundRecord record)
        {
            foreach (var (_, plan) in record.Of<PlanEvent>())
                Take(plan);
        }

        public ProposalId? ProjectOf(MilestoneId milestone) =>
            projects.TryGetValue(milestone, out var project) ? project : null;

        private void Take(PlanEvent plan)
        {
            foreach (var task in TasksIn(plan))
                if (task.ProposalId is { } project)
                    projects[task.MilestoneId] = project;
            if (plan is MilestoneAdded { ProposalId: { } of } added)
                projects[added.MilestoneId] = of;
        }
    }
}
