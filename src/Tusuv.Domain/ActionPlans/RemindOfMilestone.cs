using static Tusuv.Domain.ActionPlans.PlanRefusals;

namespace Tusuv.Domain.ActionPlans;

/// <summary>The clock knocks: what is late is said to be, and goes to the next who has to know. Each step once.</summary>
public sealed record RemindOfMilestone(PlanId PlanId, MilestoneId MilestoneId)
{
    public Decision<PlanEvent> Decide(Plan? plan, Stamp stamp)
    {
        if (plan is null)
            return NotFound;
        if (plan.Fault(MilestoneId, stamp) is { } fault)
            return fault;
        var milestone = plan.Milestone(MilestoneId)!;
        if (milestone.IsDone)
            return [];
        if (milestone.DueAt is not { } due || stamp.At < due)
            return NotYetDue;

        return [.. Steps(plan, milestone, due, stamp.At)];
    }

    private IEnumerable<PlanEvent> Steps(Plan plan, Milestone milestone, DateTimeOffset due, DateTimeOffset now)
    {
        if (!milestone.Overdue)
            yield return new MilestoneOverdue(MilestoneId, due, EscalatesAt(0), now);
        for (var level = milestone.Level; EscalatesAt(level) <= now; level++)
            yield return new MilestoneEscalated(
                MilestoneId,
                level + 1,
                plan.Escalation[level].To,
                EscalatesAt(level + 1),
                now
            );

        DateTimeOffset? EscalatesAt(int level) =>
            level < plan.Escalation.Count && plan.Escalation[level].Days <= (DateTimeOffset.MaxValue - due).Days
                ? due.AddDays(plan.Escalation[level].Days)
                : null;
    }
}

/// <summary>A moment at which the clock knocks. What it then does is decided then.</summary>
public sealed record MilestoneDue(PlanId PlanId, MilestoneId MilestoneId, DateTimeOffset At);

public static class PlanDeadlines
{
    /// <summary>The moments to wait for once this is recorded.</summary>
    public static IEnumerable<MilestoneDue> After(PlanId plan, PlanEvent @event) =>
        @event switch
        {
            PlanAdopted e => Of(plan, e.Tasks),
            PlanBasisChanged e => Of(plan, e.Added),
            MilestoneAdded e => [new(plan, e.MilestoneId, e.DueAt)],
            MilestonePlanned e => [new(plan, e.MilestoneId, e.DueAt)],
            BaselineRevised e => [new(plan, e.MilestoneId, e.DueAt)],
            MilestoneOverdue { EscalatesAt: { } next } e => [new(plan, e.MilestoneId, next)],
            MilestoneEscalated { EscalatesAt: { } next } e => [new(plan, e.MilestoneId, next)],
            // Found to be less than was said, it may be late after all.
            MilestoneVerified { Completion: not Completion.Complete } e => [new(plan, e.MilestoneId, e.VerifiedAt)],
            _ => [],
        };

    private static IEnumerable<MilestoneDue> Of(PlanId plan, IReadOnlyList<PlanTask> tasks) =>
        tasks.Where(t => t.DueAt is not null).Select(t => new MilestoneDue(plan, t.MilestoneId, t.DueAt!.Value));
}
