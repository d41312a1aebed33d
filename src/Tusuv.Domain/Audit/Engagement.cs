using Tusuv.Domain.Audit.Questions;

namespace Tusuv.Domain.Audit;

/// <summary>An audit of an office: what auditors call an engagement.</summary>
public sealed record Engagement(
    AuditId Id,
    AuditOpened Opened,
    IReadOnlyList<SampleDrawn> Samples,
    IReadOnlyList<FindingState> Findings,
    Hash? Report = null
) : IState<Engagement, EngagementEvent>
{
    public BodyId Office => Opened.Office;

    public BodyId Audited => Opened.Audited;

    public LocalityId Locality => Opened.Locality;

    public RoundId? RoundId => Opened.RoundId;

    public FindingState? Finding(int number) => Findings.FirstOrDefault(finding => finding.Number == number);

    public SampleDrawn? Sample(RoundId round, SampleOf of, QuestionKey? question) =>
        Samples.LastOrDefault(sample => (sample.RoundId, sample.Of, sample.Question) == (round, of, question));

    public static Engagement? Evolve(Engagement? state, EngagementEvent @event) =>
        (state, @event) switch
        {
            (null, AuditOpened e) => new(e.AuditId, e, [], []),
            ({ } a, SampleDrawn e) => a with { Samples = [.. a.Samples, e] },
            ({ } a, FindingReleased e) => a with { Findings = [.. a.Findings, new(e.Number, e.Draft, e.DueAt)] },
            ({ } a, FindingOverdue e) => a.Change(e.Number, f => f with { Overdue = true }),
            ({ } a, FindingAnswered e) => a.Change(e.Number, f => f with { Answer = e, Overdue = false }),
            ({ } a, FindingFollowedUp e) => a.Change(e.Number, f => f.Reviewed(e)),
            ({ } a, FindingClosed e) => a.Change(e.Number, f => f with { Closed = e.Reason }),
            ({ } a, AuditClosed e) => a with { Report = e.Report },
            _ => state,
        };

    private Engagement Change(int number, Func<FindingState, FindingState> change) =>
        this with
        {
            Findings = [.. Findings.Select(f => f.Number == number ? change(f) : f)],
        };
}

/// <param name="Draft">What it was made from.</param>
/// <param name="Answer">The last one, until its auditors have looked at it.</param>
public sealed record FindingState(
    int Number,
    Hash Draft,
    DateTimeOffset DueAt,
    FindingAnswered? Answer = null,
    FindingFollowedUp? FollowedUp = null,
    bool Overdue = false,
    ReasonCode? Closed = null
)
{
    /// <summary>Whether the audited body has to say something by its day.</summary>
    public bool WaitsForAnswer => Closed is null && Answer is null && FollowedUp is not { Accepted: true };

    public FindingState Reviewed(FindingFollowedUp e) =>
        this with
        {
            Answer = null,
            FollowedUp = e,
            DueAt = e.DueAt ?? DueAt,
        };
}
