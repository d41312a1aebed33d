using Tusuv.Domain.Audit;
using static Tusuv.Domain.Audit.EngagementRefusals;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class OpenAuditTests
{
    private static readonly OpenAudit Open = new(
        No14,
        Opened.Title,
        AuditOffice,
        GovernorsOffice,
        Ldf2027,
        Opened.From,
        Opened.Until,
        Opened.Criteria
    );

    [Fact]
    public void An_auditor_opens_an_audit_of_an_office_below_the_own_aimag() => Try(Open).Then(Opened);

    [Fact]
    public void Opening_twice_records_nothing_new() =>
        GivenAudit(Opened).When(a => Open.Decide(a, BothSides, RoundOf(Ldf), Places, Munkhsaikhan)).ThenNothing();

    [Fact]
    public void Another_audit_cannot_take_the_same_code() =>
        GivenAudit(Opened with { Audited = new(Id(99)) })
            .When(a => Open.Decide(a, BothSides, RoundOf(Ldf), Places, Munkhsaikhan))
            .ThenRefused(CodeTaken);

    [Fact]
    public void Whoever_types_a_taken_code_is_told_so_instead_of_led_to_the_older_audit()
    {
        OpenAudit[] others =
        [
            Open with
            {
                Title = new("Өөр аудит"),
            },
            Open with
            {
                RoundId = null,
            },
            Open with
            {
                Until = Opened.Until!.Value.AddDays(1),
            },
            Open with
            {
                Criteria = [new(new("Өөр шалгуур"), new("60.4"))],
            },
        ];
        foreach (var other in others)
            GivenAudit(Opened)
                .When(a => other.Decide(a, BothSides, RoundOf(Ldf), Places, Munkhsaikhan))
                .ThenRefused(CodeTaken);
    }

    [Fact]
    public void Small_letters_are_no_other_code() =>
        Assert.Equal(AuditId.Of(new("MN-039-2026-14")), AuditId.Of(new("mn-039-2026-14")));

    [Fact]
    public void The_governor_opens_none() => Try(Open, Governor).ThenRefused(NotItsAuditor);

    [Fact]
    public void Nobody_audits_the_office_where_they_sat() => Try(Open, FormerOfficial).ThenRefused(OwnOffice);

    [Fact]
    public void No_office_audits_itself() =>
        GivenAudit()
            .When(a =>
                (Open with { Audited = AuditOffice }).Decide(
                    a,
                    BothSides with
                    {
                        Audited = BothSides.Office,
                    },
                    RoundOf(Ldf),
                    Places,
                    Munkhsaikhan
                )
            )
            .ThenRefused(OwnOffice);

    [Fact]
    public void Only_an_audit_office_audits() =>
        GivenAudit()
            .When(a => Open.Decide(a, new(BothSides.Audited, BothSides.Audited), RoundOf(Ldf), Places, Governor))
            .ThenRefused(NoAuditOffice);

    [Fact]
    public void A_place_of_another_aimag_is_out_of_reach() =>
        GivenAudit()
            .When(a => Open.Decide(a, BothSides, RoundOf(Ldf), [OtherSoum], Munkhsaikhan))
            .ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_code_that_would_break_an_address_is_none() =>
        Try(Open with { Code = new("ХЭ/14") }).ThenRefused(CodeUnfit);

    [Fact]
    public void It_is_of_a_round_or_of_some_days() =>
        Try(Open with { RoundId = null, From = null, Until = null }).ThenRefused(NothingToAudit);

    [Fact]
    public void A_period_ends_after_it_begins() =>
        Try(Open with { Until = Opened.From!.Value.AddDays(-1) }).ThenRefused(PeriodEmpty);

    [Fact]
    public void It_is_held_against_something_that_can_be_looked_up()
    {
        Try(Open with { Criteria = [] }).ThenRefused(CriteriaMissing);
        Try(Open with { Criteria = [new(new("Хуулийн дагуу"), new(" "))] }).ThenRefused(CriteriaMissing);
    }

    private static Spec.Result<EngagementEvent> Try(OpenAudit command, Stamp? who = null) =>
        GivenAudit().When(a => command.Decide(a, BothSides, RoundOf(Ldf), Places, who ?? Munkhsaikhan));
}

public class CloseAuditTests
{
    private static readonly CloseAudit Close = new(No14, HashOf("report"));

    [Fact]
    public void An_audit_ends_with_its_report() => Try(Released1, 0).Then(TheAudit.Closed);

    [Fact]
    public void Closing_twice_records_nothing_new() => Try([Opened, TheAudit.Closed], 0).ThenNothing();

    [Fact]
    public void A_draft_is_released_or_discarded_before() => Try([Opened], 2).ThenRefused(DraftsLeft(2));

    [Fact]
    public void The_report_is_there() => Try([Opened], 0, HashOf("report")).ThenRefused(ReportMissing);

    private static Spec.Result<EngagementEvent> Try(EngagementEvent[] history, int drafts, params Hash[] missing) =>
        GivenAudit(history).When(a => Close.Decide(a, BothSides, drafts, missing, Munkhsaikhan));
}
