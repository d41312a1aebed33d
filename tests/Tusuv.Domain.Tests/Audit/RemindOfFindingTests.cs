using Tusuv.Domain.Audit;
using static Tusuv.Domain.Audit.FindingRefusals;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class RemindOfFindingTests
{
    private static readonly FindingOverdue Overdue = new(1, Released.DueAt, Released.DueAt);

    [Fact]
    public void On_its_day_it_is_late() => Try(Released.DueAt, Released1).Then(Overdue);

    [Fact]
    public void Not_before() => Try(Released.DueAt.AddSeconds(-1), Released1).ThenRefused(NotYetDue);

    [Fact]
    public void Late_is_said_once() => Try(Released.DueAt.AddDays(3), [.. Released1, Overdue]).ThenNothing();

    [Fact]
    public void What_was_answered_is_not_late() => Try(Released.DueAt, [.. Released1, Answered]).ThenNothing();

    [Fact]
    public void An_answer_that_was_not_accepted_may_be_late_again() =>
        Try(NotAccepted.DueAt!.Value, [.. Released1, Overdue, Answered, NotAccepted])
            .Then(new FindingOverdue(1, NotAccepted.DueAt.Value, NotAccepted.DueAt.Value));

    [Fact]
    public void Each_day_that_is_set_is_waited_for()
    {
        Assert.Equal([new FindingDue(Id14, 1, Released.DueAt)], FindingDeadlines.After(Id14, Released));
        Assert.Equal([new FindingDue(Id14, 1, NotAccepted.DueAt!.Value)], FindingDeadlines.After(Id14, NotAccepted));
        Assert.Empty(FindingDeadlines.After(Id14, Accepted));
    }

    private static Spec.Result<EngagementEvent> Try(DateTimeOffset at, EngagementEvent[] history) =>
        GivenAudit(history).When(a => new RemindOfFinding(Id14, 1).Decide(a, Clock with { At = at }));
}
