namespace Tusuv.Domain.Rounds;

/// <summary>A moment at which the clock knocks. What it then does is decided then.</summary>
public sealed record StageDue(RoundId RoundId, Stage Stage, bool Opens, DateTimeOffset At);

public static class RoundDeadlines
{
    /// <summary>The moments to wait for once this is recorded.</summary>
    public static IEnumerable<StageDue> After(RoundId round, RoundEvent @event) =>
        @event switch
        {
            RoundOpened e => e.Stages.SelectMany(plan => Of(round, plan.Stage, plan.OpensAt, plan.ClosesAt)),
            StageRescheduled e => Of(round, e.Stage, e.OpensAt, e.ClosesAt),
            // A stage may have been due while this one was still open.
            StageClosed e => Enum.GetValues<Stage>()
                .Where(stage => stage > e.Stage)
                .Select(stage => new StageDue(round, stage, Opens: true, e.ClosedAt)),
            _ => [],
        };

    private static IEnumerable<StageDue> Of(RoundId round, Stage stage, DateTimeOffset? opens, DateTimeOffset? closes)
    {
        if (opens is { } open)
            yield return new(round, stage, Opens: true, open);
        if (closes is { } close)
            yield return new(round, stage, Opens: false, close);
    }
}
