using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.ActionPlans.PlanRefusals;

namespace Tusuv.Domain.ActionPlans;

/// <summary>Follows the signing of a resolution, and whatever changes it: its clauses become a plan.</summary>
public sealed record AdoptPlan(ResolutionId ResolutionId)
{
    private static readonly EscalationStep[] Escalation = [new(30, Office.Governor), new(60, Office.Chair)];

    public PlanId PlanId => PlanId.Of(ResolutionId);

    public Decision<PlanEvent> Decide(Plan? plan, Resolution? resolution, EndOfDay endOfDay, Stamp stamp)
    {
        if (resolution is null || (!resolution.IsInForce && plan is null))
            return ResolutionNotInForce;
        if (!stamp.Reaches(resolution.Locality))
            return CommonRefusals.OutOfReach;
        PlanTask[] tasks = resolution.IsInForce ? [.. TasksOf(resolution, endOfDay)] : [];
        if (plan is null)
            return tasks.Length == 0 ? NothingToDo : [Adopted(resolution, tasks, stamp.At)];
        if ((resolution.RescindedBy ?? resolution.AmendedBy) is not { } by || by == plan.ChangedBy)
            return [];

        return
        [
            new PlanBasisChanged(
                by,
                [.. tasks.Where(task => plan.Milestone(task.MilestoneId) is null)],
                [
                    .. plan
                        .Milestones.Where(m =>
                            m is { OfClause: true, Dropped: false } && tasks.All(t => t.MilestoneId != m.Id)
                        )
                        .Select(m => m.Id),
                ],
                stamp.At
            ),
        ];
    }

    private PlanAdopted Adopted(Resolution resolution, PlanTask[] tasks, DateTimeOffset at) =>
        new(
            PlanId,
            ResolutionId,
            resolution.AmendedBy,
            resolution.Annex?.RoundId,
            resolution.Locality,
            tasks,
            Escalation,
            at
        );

    private IEnumerable<PlanTask> TasksOf(Resolution resolution, EndOfDay endOfDay)
    {
        foreach (var clause in resolution.Clauses.Where(c => c.Assignee is not null || c.ReportOn.Count > 0))
        {
            if (clause.Kind is ClauseKind.Charge && resolution is { Annex: { } annex, Amends: null })
                foreach (var line in annex.Lines)
                    yield return Task(clause, $"{line.ProposalId.Value}", line.Title, line.ProposalId, null);
            else if (clause.ReportOn.Count > 0)
                foreach (var day in clause.ReportOn.Distinct())
                    yield return Task(clause, $"{day:yyyy-MM-dd}", clause.Text, null, endOfDay(day));
            else
                yield return Task(clause, "", clause.Text, null, null);
        }
    }

    private PlanTask Task(Clause clause, string what, PublicText title, ProposalId? proposal, DateTimeOffset? due) =>
        new(
            new(Uuid.Named(PlanId.Value, $"{clause.Number}:{what}")),
            clause.Number,
            proposal,
            title,
            clause.Assignee,
            due
        );
}

/// <summary>What resolutions do to plans.</summary>
public static class PlanReactions
{
    public static IEnumerable<object> To(Resolution resolution)
    {
        if (resolution.Clauses.Any(clause => clause.Assignee is not null || clause.ReportOn.Count > 0))
            yield return new AdoptPlan(resolution.Id);
    }
}
