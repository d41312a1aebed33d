using Tusuv.Domain.ActionPlans;
using static Tusuv.Domain.Audit.FindingRefusals;

namespace Tusuv.Domain.Audit;

/// <summary>By an official of the audited body. An answer after its day is taken all the same, and its date shows it.</summary>
/// <param name="Evidence">Numbers of events that show what was done; there may be none yet.</param>
public sealed record AnswerFinding(Code Audit, int Number, Written Text, int PercentDone, IReadOnlyList<long> Evidence)
{
    public AuditId AuditId => AuditId.Of(Audit);

    /// <param name="missing">Of the events those that are not in the record.</param>
    public Decision<EngagementEvent> Decide(
        Engagement? audit,
        Sides sides,
        IReadOnlyCollection<long> missing,
        Stamp stamp
    )
    {
        if (audit is null)
            return EngagementRefusals.NotFound;
        if (sides.AnswererFault(stamp) is { } fault)
            return fault;
        if (audit.Finding(Number) is not { } finding)
            return NotFound;
        if (finding.Answer is { } before && Says(before, stamp))
            return [];
        if (finding.Closed is not null)
            return IsClosed;
        if (Text.Text.Length == 0)
            return TextMissing;
        if (Text.Text.Length > SaveFindingDraft.LongestText)
            return CommonRefusals.TextTooLong(SaveFindingDraft.LongestText);
        if (PercentDone is < 0 or > 100)
            return PercentOutOfRange;
        if (Evidence.Count > SaveFindingDraft.MostEvents)
            return TooManyEvents(SaveFindingDraft.MostEvents);
        if (missing.Count > 0)
            return EventUnknown(missing.First());

        return
        [
            new FindingAnswered(
                Number,
                Text.Commitment,
                PercentDone,
                [.. Evidence.Distinct().Order()],
                stamp.By,
                stamp.At
            ),
        ];
    }

    private bool Says(FindingAnswered before, Stamp stamp) =>
        (before.Text, before.PercentDone, before.AnsweredBy) == (Text.Commitment, PercentDone, stamp.By)
        && before.Evidence.SequenceEqual(Evidence.Distinct().Order());
}

/// <param name="PercentDone">As the auditor found it.</param>
/// <param name="Due">Of an answer that is not accepted: the day of the next.</param>
public sealed record FollowUpFinding(
    Code Audit,
    int Number,
    bool Accepted,
    int PercentDone,
    Written? Note,
    DateOnly? Due
)
{
    public AuditId AuditId => AuditId.Of(Audit);

    public Decision<EngagementEvent> Decide(Engagement? audit, Sides sides, EndOfDay endOfDay, Stamp stamp)
    {
        if (audit is null)
            return EngagementRefusals.NotFound;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (audit.Finding(Number) is not { } finding)
            return NotFound;
        if (finding.Closed is not null)
            return IsClosed;
        if (finding.Answer is null)
            return finding.FollowedUp is not { } before ? NothingAnswered
                : IsAlready(before, endOfDay, stamp) ? []
                : AnswerJudged;
        if (PercentDone is < 0 or > 100)
            return PercentOutOfRange;
        if (Note?.Text.Length > SaveFindingDraft.LongestText)
            return CommonRefusals.TextTooLong(SaveFindingDraft.LongestText);
        if (!Accepted && Note is not { Text.Length: > 0 })
            return TextMissing;
        if (!Accepted && Due is not { Year: >= 2000 and <= 2200 })
            return DayMissing;
        DateTimeOffset? due = Accepted ? null : endOfDay(Due!.Value);
        if (due <= stamp.At)
            return DayPassed;

        return [new FindingFollowedUp(Number, Accepted, PercentDone, Note?.Commitment, due, stamp.By, stamp.At)];
    }

    private bool IsAlready(FindingFollowedUp done, EndOfDay endOfDay, Stamp stamp) =>
        (done.Accepted, done.PercentDone, done.Note, done.FollowedUpBy)
            == (Accepted, PercentDone, Note?.Commitment, stamp.By)
        && (done.DueAt is not { } due || (Due is { Year: >= 2000 and <= 2200 } day && endOfDay(day) == due));
}

public sealed record CloseFinding(Code Audit, int Number, ReasonCode Reason)
{
    public AuditId AuditId => AuditId.Of(Audit);

    public Decision<EngagementEvent> Decide(Engagement? audit, Sides sides, Stamp stamp)
    {
        if (audit is null)
            return EngagementRefusals.NotFound;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (audit.Finding(Number) is not { } finding)
            return NotFound;
        if (finding.Closed is { } reason)
            return reason == Reason ? [] : IsClosed;
        if (!FindingReasons.Closing.Contains(Reason))
            return CommonRefusals.ReasonUnknown;
        if (Reason == FindingReasons.Done && finding is not { FollowedUp: { Accepted: true, PercentDone: 100 } })
            return NotDone;

        return [new FindingClosed(Number, Reason, stamp.At)];
    }
}
