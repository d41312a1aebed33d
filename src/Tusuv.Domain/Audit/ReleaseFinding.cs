using Tusuv.Domain.ActionPlans;
using static Tusuv.Domain.Audit.FindingRefusals;

namespace Tusuv.Domain.Audit;

/// <summary>A draft with its text as the record will keep it.</summary>
public sealed record DraftToRelease(FindingDraft Draft, Written Text);

/// <param name="Seen">The version that the auditor read before confirming; nothing else becomes public.</param>
public sealed record ReleaseFinding(Code Audit, DraftId DraftId, int Seen)
{
    public AuditId AuditId => AuditId.Of(Audit);

    /// <param name="missing">Of the draft's events those that are not in the record.</param>
    public Decision<EngagementEvent> Decide(
        Engagement? audit,
        Sides sides,
        DraftToRelease? release,
        IReadOnlyCollection<long> missing,
        EndOfDay endOfDay,
        Seal seal,
        Stamp stamp
    )
    {
        if (audit is null)
            return EngagementRefusals.NotFound;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (release is null)
            return DraftNotFound;
        var hash = seal(release.Draft);
        if (audit.Findings.Any(finding => finding.Draft == hash))
            return [];
        if (audit.Report is not null)
            return EngagementRefusals.IsClosed;
        if (DraftRules.Fault(release.Draft, AuditId, Seen) is { } overtaken)
            return overtaken;
        if (ContentFault(release.Draft.Content, release.Text, missing) is { } contentFault)
            return contentFault;
        var content = release.Draft.Content;
        if (content.Due is not { } day || day.Year is < 2000 or > 2200)
            return DayMissing;
        if (endOfDay(day) <= stamp.At)
            return DayPassed;

        return
        [
            new FindingReleased(
                audit.Findings.Count + 1,
                content.Kind,
                content.Title,
                release.Text.Commitment,
                content.Amount,
                content.Receiver,
                endOfDay(day),
                [.. content.Evidence.Distinct().Order()],
                hash,
                stamp.By,
                stamp.At
            ),
        ];
    }

    private static Refusal? ContentFault(DraftContent content, Written text, IReadOnlyCollection<long> missing) =>
        text.Text.Length == 0 ? TextMissing
        : content.Evidence.Count == 0 ? EvidenceMissing
        : missing.Count > 0 ? EventUnknown(missing.First())
        : AmountFault(content) ?? ReceiverFault(content);

    /// <summary>A payment act is about money, a recommendation is not; a demand or a transfer may be.</summary>
    private static Refusal? AmountFault(DraftContent content) =>
        content.Amount is not { } amount ? (content.Kind is FindingKind.PaymentAct ? AmountMissing : null)
        : content.Kind is FindingKind.Recommendation || !amount.IsPositive || !Currencies.IsCode(amount.Currency)
            ? AmountUnfit
        : null;

    private static Refusal? ReceiverFault(DraftContent content) =>
        content.Kind is FindingKind.Transfer
            ? (content.Receiver ?? new("")).Fault(ReceiverMissing)
            : content.Receiver?.Fault(ReceiverMissing);
}
