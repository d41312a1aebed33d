namespace Tusuv.Domain.Audit;

public static class EngagementRefusals
{
    public static readonly Refusal NotFound = new("audit.not_found");
    public static readonly Refusal CodeUnfit = new("audit.code_unfit");
    public static readonly Refusal CodeTaken = new("audit.code_taken");
    public static readonly Refusal NoAuditOffice = new("audit.no_audit_office");
    public static readonly Refusal BodyUnknown = new("audit.body_unknown");
    public static readonly Refusal NotItsAuditor = new("audit.not_its_auditor");

    /// <summary>Nobody audits where they sit or sat.</summary>
    public static readonly Refusal OwnOffice = new("audit.own_office");
    public static readonly Refusal TitleMissing = new("audit.title_missing");
    public static readonly Refusal CriteriaMissing = new("audit.criteria_missing");
    public static readonly Refusal NothingToAudit = new("audit.nothing_to_audit");
    public static readonly Refusal PeriodEmpty = new("audit.period_empty");
    public static readonly Refusal RoundUnfit = new("audit.round_unfit");
    public static readonly Refusal QuestionUnfit = new("audit.question_unfit");
    public static readonly Refusal LogEmpty = new("audit.log_empty");
    public static readonly Refusal IsClosed = new("audit.is_closed");
    public static readonly Refusal ReportMissing = new("audit.report_missing");

    public static Refusal SizeImpossible(int population) => new("audit.size_impossible", ("population", population));

    public static Refusal DraftsLeft(int count) => new("audit.drafts_left", ("count", count));
}

public static class FindingRefusals
{
    public static readonly Refusal DraftNotFound = new("finding.draft_not_found");
    public static readonly Refusal DraftIdTaken = new("finding.draft_id_taken");
    public static readonly Refusal DraftReleased = new("finding.draft_released");
    public static readonly Refusal DraftDiscarded = new("finding.draft_discarded");
    public static readonly Refusal NotFound = new("finding.not_found");
    public static readonly Refusal TextMissing = new("finding.text_missing");
    public static readonly Refusal AmountMissing = new("finding.amount_missing");
    public static readonly Refusal AmountUnfit = new("finding.amount_unfit");
    public static readonly Refusal ReceiverMissing = new("finding.receiver_missing");
    public static readonly Refusal DayMissing = new("finding.day_missing");
    public static readonly Refusal DayPassed = new("finding.day_passed");
    public static readonly Refusal EvidenceMissing = new("finding.evidence_missing");
    public static readonly Refusal PercentOutOfRange = new("finding.percent_out_of_range");
    public static readonly Refusal NotOfAudited = new("finding.not_of_audited");
    public static readonly Refusal NothingAnswered = new("finding.nothing_answered");

    /// <summary>Another auditor was quicker.</summary>
    public static readonly Refusal AnswerJudged = new("finding.answer_judged");
    public static readonly Refusal NotDone = new("finding.not_done");
    public static readonly Refusal IsClosed = new("finding.is_closed");
    public static readonly Refusal NotYetDue = new("finding.not_yet_due");

    /// <summary>Somebody else changed the draft since this one looked.</summary>
    public static Refusal DraftChanged(int version) => new("finding.draft_changed", ("version", version));

    public static Refusal EventUnknown(long number) => new("finding.event_unknown", ("number", number));

    public static Refusal TooManyEvents(int maximum) => new("finding.too_many_events", ("maximum", maximum));
}
