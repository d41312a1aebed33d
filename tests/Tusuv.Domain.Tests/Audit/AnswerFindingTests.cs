using Tusuv.Domain.Audit;
using static Tusuv.Domain.Audit.FindingRefusals;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class AnswerFindingTests
{
    private static readonly AnswerFinding Answer = new(No14, 1, AnswerText, 100, [13]);

    [Fact]
    public void The_audited_answer() => Try(Answer).Then(Answered);

    [Fact]
    public void The_same_answer_twice_is_one() => Try(Answer, Governor, [.. Released1, Answered]).ThenNothing();

    [Fact]
    public void The_same_words_about_more_that_was_done_are_another_answer() =>
        Try(Answer with { PercentDone = 50 }, Governor, [.. Released1, Answered])
            .Then(Answered with { PercentDone = 50 });

    [Fact]
    public void Nobody_else_answers_for_them() => Try(Answer, Munkhsaikhan).ThenRefused(NotOfAudited);

    [Fact]
    public void An_answer_after_its_day_is_taken_and_the_page_says_that_it_is_late()
    {
        var late = Governor with { At = Released.DueAt.AddSeconds(1) };
        Try(Answer, late, Released1).Then(Answered with { AnsweredAt = late.At });
        Assert.True(PageOf(Opened, Released, Answered with { AnsweredAt = late.At }).Answers[0].Late);
        Assert.False(PageOf(Opened, Released, Answered with { AnsweredAt = Released.DueAt }).Answers[0].Late);
    }

    [Fact]
    public void Done_is_between_nothing_and_all() =>
        Try(Answer with { PercentDone = 101 }).ThenRefused(PercentOutOfRange);

    [Fact]
    public void What_is_cited_is_in_the_record() =>
        GivenAudit(Released1).When(a => Answer.Decide(a, BothSides, [13], Governor)).ThenRefused(EventUnknown(13));

    [Fact]
    public void A_closed_finding_is_not_answered() =>
        Try(Answer, Governor, [.. Released1, new FindingClosed(1, new("decided_by_court"), Today)])
            .ThenRefused(IsClosed);

    private static FindingView PageOf(params EngagementEvent[] events) =>
        events
            .Select((e, version) => new Recorded(e, 0, Id14.Value, version, Today))
            .Aggregate((AuditPage?)null, AuditPage.Fold)!
            .Findings[0];

    private static Spec.Result<EngagementEvent> Try(
        AnswerFinding command,
        Stamp? who = null,
        EngagementEvent[]? history = null
    ) => GivenAudit(history ?? Released1).When(a => command.Decide(a, BothSides, [], who ?? Governor));
}

public class FollowUpFindingTests
{
    private static readonly Written Note = Write("Тогтоолын хуулбар алга.");
    private static readonly FollowUpFinding Accept = new(No14, 1, true, 100, null, null);
    private static readonly FollowUpFinding Reject = new(No14, 1, false, 40, Note, Due.AddDays(10));

    [Fact]
    public void An_answer_is_accepted() => Try(Accept).Then(Accepted);

    [Fact]
    public void An_answer_that_is_not_accepted_gets_another_day() => Try(Reject).Then(NotAccepted);

    [Fact]
    public void Following_up_twice_records_nothing_new() =>
        Try(Accept, Tselmeg, [.. Released1, Answered, Accepted]).ThenNothing();

    [Fact]
    public void Without_an_answer_there_is_nothing_to_follow_up() =>
        Try(Accept, Tselmeg, Released1).ThenRefused(NothingAnswered);

    [Fact]
    public void Who_judges_what_a_colleague_has_judged_meanwhile_is_told_so() =>
        Try(Reject, Munkhsaikhan, [.. Released1, Answered, Accepted]).ThenRefused(AnswerJudged);

    [Fact]
    public void Why_it_is_not_accepted_is_said_and_until_when_there_has_to_be_another()
    {
        Try(Reject with { Note = null }).ThenRefused(TextMissing);
        Try(Reject with { Due = null }).ThenRefused(DayMissing);
        Try(Reject with { Due = Day.AddDays(-2) }).ThenRefused(DayPassed);
    }

    [Fact]
    public void The_audited_do_not_accept_their_own_answer() =>
        Try(Accept, Governor).ThenRefused(EngagementRefusals.NotItsAuditor);

    private static Spec.Result<EngagementEvent> Try(
        FollowUpFinding command,
        Stamp? who = null,
        EngagementEvent[]? history = null
    ) =>
        GivenAudit(history ?? [.. Released1, Answered])
            .When(a => command.Decide(a, BothSides, ThePlan.EndOf, who ?? Tselmeg));
}

public class CloseFindingTests
{
    private static readonly CloseFinding Close = new(No14, 1, FindingReasons.Done);

    [Fact]
    public void A_finding_that_is_done_is_closed() =>
        Try(Close, [.. Released1, Answered, Accepted]).Then(new FindingClosed(1, FindingReasons.Done, Today));

    [Fact]
    public void What_the_auditor_has_not_found_to_be_done_is_not() =>
        Try(Close, [.. Released1, Answered]).ThenRefused(NotDone);

    [Fact]
    public void A_court_may_decide_otherwise() =>
        Try(Close with { Reason = new("decided_by_court") }, Released1)
            .Then(new FindingClosed(1, new("decided_by_court"), Today));

    [Fact]
    public void Another_reason_is_none() =>
        Try(Close with { Reason = new("weather") }, Released1).ThenRefused(CommonRefusals.ReasonUnknown);

    private static Spec.Result<EngagementEvent> Try(CloseFinding command, EngagementEvent[] history) =>
        GivenAudit(history).When(a => command.Decide(a, BothSides, Munkhsaikhan));
}
