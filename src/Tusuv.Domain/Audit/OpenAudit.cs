using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Audit.EngagementRefusals;

namespace Tusuv.Domain.Audit;

/// <param name="Code">By which it is known everywhere: letters, digits, dots and hyphens.</param>
public sealed record OpenAudit(
    Code Code,
    PublicText Title,
    BodyId Office,
    BodyId Audited,
    RoundId? RoundId,
    DateOnly? From,
    DateOnly? Until,
    IReadOnlyList<Criterion> Criteria
)
{
    public const int MostCriteria = 20;

    public AuditId AuditId => AuditId.Of(Code);

    /// <param name="places">Where the audited body sits, and every place around that.</param>
    public Decision<EngagementEvent> Decide(
        Engagement? audit,
        Sides sides,
        Round? round,
        IReadOnlyCollection<LocalityId> places,
        Stamp stamp
    )
    {
        if (audit is not null)
            return IsRepeated(audit.Opened) ? [] : CodeTaken;
        if (!Code.IsValid || !Code.Value.All(c => char.IsLetterOrDigit(c) || c is '-' or '.'))
            return CodeUnfit;
        if (sides is not { Office.Kind: BodyKind.AuditOffice })
            return NoAuditOffice;
        if (sides.Audited is not { } audited)
            return BodyUnknown;
        if (Office == Audited)
            return OwnOffice;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (!places.Any(stamp.Reaches))
            return CommonRefusals.OutOfReach;
        if (ContentFault(round, audited) is { } contentFault)
            return contentFault;

        return
        [
            new AuditOpened(
                AuditId,
                Code,
                Title,
                Office,
                audited.Locality,
                Audited,
                RoundId,
                From,
                Until,
                Criteria,
                stamp.At
            ),
        ];
    }

    private bool IsRepeated(AuditOpened opened) =>
        (opened.Title, opened.Office, opened.Audited, opened.RoundId, opened.From, opened.Until)
            == (Title, Office, Audited, RoundId, From, Until)
        && opened.Criteria.SequenceEqual(Criteria);

    private Refusal? ContentFault(Round? round, Body audited)
    {
        if (Title.Fault(TitleMissing) is { } title)
            return title;
        if (RoundId is null && From is null)
            return NothingToAudit;
        if (RoundId is not null && round?.Locality != audited.Locality)
            return RoundUnfit;
        if (Until < From)
            return PeriodEmpty;
        if (Criteria.Count is 0 or > MostCriteria)
            return CriteriaMissing;
        return Criteria
            .SelectMany(criterion => new[] { criterion.Text, criterion.Citation })
            .Select(text => text.Fault(CriteriaMissing))
            .FirstOrDefault(fault => fault is not null);
    }
}

/// <param name="Report">The signed report, by its hash.</param>
public sealed record CloseAudit(Code Audit, Hash Report)
{
    public AuditId AuditId => AuditId.Of(Audit);

    /// <param name="drafts">How many are neither released nor discarded.</param>
    /// <param name="missing">Of the report if it was never stored.</param>
    public Decision<EngagementEvent> Decide(
        Engagement? audit,
        Sides sides,
        int drafts,
        IReadOnlyCollection<Hash> missing,
        Stamp stamp
    )
    {
        if (audit is null)
            return NotFound;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (audit.Report is { } report)
            return report == Report ? [] : IsClosed;
        if (missing.Contains(Report))
            return ReportMissing;
        if (drafts > 0)
            return DraftsLeft(drafts);

        return [new AuditClosed(Report, stamp.At)];
    }
}
