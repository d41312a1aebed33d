using static Tusuv.Domain.Audit.FindingRefusals;

namespace Tusuv.Domain.Audit;

/// <summary>The clock knocks: the day of an answer passed. It is said once for each day that was set.</summary>
public sealed record RemindOfFinding(AuditId AuditId, int Number)
{
    public Decision<EngagementEvent> Decide(Engagement? audit, Stamp stamp)
    {
        if (audit?.Finding(Number) is not { } finding)
            return NotFound;
        if (!finding.WaitsForAnswer || finding.Overdue)
            return [];
        if (stamp.At < finding.DueAt)
            return NotYetDue;

        return [new FindingOverdue(Number, finding.DueAt, stamp.At)];
    }
}

/// <summary>A moment at which the clock knocks. What it then does is decided then.</summary>
public sealed record FindingDue(AuditId AuditId, int Number, DateTimeOffset At);

public static class FindingDeadlines
{
    /// <summary>The moments to wait for once this is recorded.</summary>
    public static IEnumerable<FindingDue> After(AuditId audit, EngagementEvent @event) =>
        @event switch
        {
            FindingReleased e => [new(audit, e.Number, e.DueAt)],
            FindingFollowedUp { DueAt: { } due } e => [new(audit, e.Number, due)],
            _ => [],
        };
}
