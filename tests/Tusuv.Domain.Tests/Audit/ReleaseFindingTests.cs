using Tusuv.Domain.Audit;
using static Tusuv.Domain.Audit.FindingRefusals;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class ReleaseFindingTests
{
    private static readonly ReleaseFinding Release = new(No14, Draft1, 1);

    [Fact]
    public void A_draft_becomes_a_finding_with_its_number_and_its_hash() => Try(Draft).Then(Released);

    [Fact]
    public void Releasing_twice_records_nothing_new() => Try(Draft, Released1).ThenNothing();

    [Fact]
    public void Only_what_the_auditor_read_becomes_public() =>
        Try(Draft with { Version = 2 }).ThenRefused(DraftChanged(2));

    [Fact]
    public void A_finding_shows_its_evidence()
    {
        Try(With(c => c with { Evidence = [] })).ThenRefused(EvidenceMissing);
        GivenAudit(Opened)
            .When(a => Release.Decide(a, BothSides, ToRelease, [12], ThePlan.EndOf, SealOf, Munkhsaikhan))
            .ThenRefused(EventUnknown(12));
    }

    [Fact]
    public void A_payment_act_names_its_sum_and_a_recommendation_has_none()
    {
        Try(With(c => c with { Kind = FindingKind.PaymentAct })).ThenRefused(AmountMissing);
        Try(With(c => c with { Kind = FindingKind.PaymentAct, Amount = Tugrug(0) })).ThenRefused(AmountUnfit);
        Try(With(c => c with { Kind = FindingKind.Recommendation, Amount = Tugrug(1) })).ThenRefused(AmountUnfit);
    }

    [Fact]
    public void A_transfer_names_who_has_to_decide() =>
        Try(With(c => c with { Kind = FindingKind.Transfer })).ThenRefused(ReceiverMissing);

    [Fact]
    public void The_day_of_the_answer_is_to_come()
    {
        Try(With(c => c with { Due = null })).ThenRefused(DayMissing);
        Try(With(c => c with { Due = Day.AddDays(-1) })).ThenRefused(DayPassed);
    }

    [Fact]
    public void The_audited_release_nothing() =>
        GivenAudit(Opened)
            .When(a => Release.Decide(a, BothSides, ToRelease, [], ThePlan.EndOf, SealOf, Governor))
            .ThenRefused(EngagementRefusals.NotItsAuditor);

    [Fact]
    public void After_the_report_nothing_is_found() =>
        Try(Draft, [Opened, TheAudit.Closed]).ThenRefused(EngagementRefusals.IsClosed);

    [Fact]
    public void A_draft_of_another_audit_is_not_released_here() =>
        Try(Draft with { AuditId = AuditId.Of(new("15")) }).ThenRefused(DraftIdTaken);

    private static FindingDraft With(Func<DraftContent, DraftContent> change) =>
        Draft with
        {
            Content = change(Draft.Content),
        };

    private static Spec.Result<EngagementEvent> Try(FindingDraft draft, EngagementEvent[]? history = null) =>
        GivenAudit(history ?? [Opened])
            .When(a =>
                Release.Decide(a, BothSides, ToRelease with { Draft = draft }, [], ThePlan.EndOf, SealOf, Munkhsaikhan)
            );
}
