namespace Tusuv.Domain.Audit;

public sealed record AuditPage(
    AuditId Id,
    Code Code,
    PublicText Title,
    BodyId Office,
    BodyId Audited,
    LocalityId LocalityId,
    RoundId? RoundId,
    DateOnly? From,
    DateOnly? Until,
    IReadOnlyList<Criterion> Criteria,
    DateTimeOffset OpenedAt,
    IReadOnlyList<SampleDrawn> Samples,
    IReadOnlyList<FindingView> Findings,
    Hash? Report = null,
    DateTimeOffset? ClosedAt = null
) : IPage<AuditPage>
{
    public static AuditPage? Fold(AuditPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, AuditOpened o) => new(
                o.AuditId,
                o.Code,
                o.Title,
                o.Office,
                o.Audited,
                o.Locality,
                o.RoundId,
                o.From,
                o.Until,
                o.Criteria,
                o.OpenedAt,
                [],
                []
            ),
            ({ } p, SampleDrawn s) => p with { Samples = [.. p.Samples, s] },
            ({ } p, FindingReleased f) => p with { Findings = [.. p.Findings, new(f, f.DueAt, [], [])] },
            ({ } p, FindingOverdue o) => p.Change(o.Number, f => f with { OverdueSince = o.DueAt }),
            ({ } p, FindingAnswered a) => p.Change(a.Number, f => f.Answered(a)),
            ({ } p, FindingFollowedUp u) => p.Change(u.Number, f => f.FollowedUp(u)),
            ({ } p, FindingClosed c) => p.Change(
                c.Number,
                f => f with { Closed = c, OverdueSince = null, WaitsForAuditors = false }
            ),
            ({ } p, AuditClosed c) => p with { Report = c.Report, ClosedAt = c.ClosedAt },
            _ => page,
        };

    private AuditPage Change(int number, Func<FindingView, FindingView> change) =>
        this with
        {
            Findings = [.. Findings.Select(f => f.Released.Number == number ? change(f) : f)],
        };
}

/// <param name="DueAt">The day of the answer that is asked for now, or was last.</param>
/// <param name="OverdueSince">The day that passed without an answer; none once there is one.</param>
/// <param name="WaitsForAuditors">Whether its last answer waits for them.</param>
public sealed record FindingView(
    FindingReleased Released,
    DateTimeOffset DueAt,
    IReadOnlyList<AnswerView> Answers,
    IReadOnlyList<FindingFollowedUp> FollowUps,
    DateTimeOffset? OverdueSince = null,
    bool WaitsForAuditors = false,
    FindingClosed? Closed = null
)
{
    /// <summary>As the auditors found it; nothing until they have looked.</summary>
    public int PercentDone => FollowUps is [.., var last] ? last.PercentDone : 0;

    public FindingView Answered(FindingAnswered answer) =>
        this with
        {
            Answers = [.. Answers, new(answer, answer.AnsweredAt > DueAt)],
            OverdueSince = null,
            WaitsForAuditors = true,
        };

    public FindingView FollowedUp(FindingFollowedUp followUp) =>
        this with
        {
            FollowUps = [.. FollowUps, followUp],
            DueAt = followUp.DueAt ?? DueAt,
            WaitsForAuditors = false,
        };
}

/// <param name="Late">It came after its day.</param>
public sealed record AnswerView(FindingAnswered Answer, bool Late);
