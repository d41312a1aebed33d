using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.ActionPlans.PlanRefusals;
using static Tusuv.Domain.Tests.ThePlan;

namespace Tusuv.Domain.Tests.PlanCommands;

public class RemindOfMilestoneTests
{
    private static readonly RemindOfMilestone Remind = new(Id31, WellTask.MilestoneId);
    private static readonly DateTimeOffset Due = WellPlanned.DueAt;

    [Fact]
    public void It_is_not_late_before_its_day() =>
        GivenPlan(Planned).When(p => Remind.Decide(p, At(Due.AddSeconds(-1)))).ThenRefused(NotYetDue);

    [Fact]
    public void On_its_day_it_is_late() => GivenPlan(Planned).When(p => Remind.Decide(p, At(Due))).Then(WellOverdue);

    [Fact]
    public void Late_is_said_once() =>
        GivenPlan([.. Planned, WellOverdue]).When(p => Remind.Decide(p, At(Due.AddDays(1)))).ThenNothing();

    [Fact]
    public void After_a_month_the_governor_hears_of_it_and_after_two_the_chair() =>
        GivenPlan([.. Planned, WellOverdue])
            .When(p => Remind.Decide(p, At(Due.AddDays(90))))
            .Then(
                new MilestoneEscalated(WellTask.MilestoneId, 1, Office.Governor, Due.AddDays(60), Due.AddDays(90)),
                new MilestoneEscalated(WellTask.MilestoneId, 2, Office.Chair, null, Due.AddDays(90))
            );

    [Fact]
    public void What_is_done_is_not_late() =>
        GivenPlan([.. Planned, WellReported]).When(p => Remind.Decide(p, At(Due))).ThenNothing();

    [Fact]
    public void What_was_found_not_to_be_done_is_late() =>
        GivenPlan([
                .. Planned,
                WellReported,
                new MilestoneVerified(
                    WellTask.MilestoneId,
                    Completion.Limited,
                    [HashOf("x")],
                    null,
                    ThePlan.Monitor.By,
                    Today
                ),
            ])
            .When(p => Remind.Decide(p, At(Due)))
            .Then(WellOverdue);

    [Fact]
    public void A_deadline_a_year_away_is_waited_for_once()
    {
        var planned = WellPlanned with { DueAt = Today.AddYears(1) };

        Assert.Equal(
            [new MilestoneDue(Id31, WellTask.MilestoneId, Today.AddYears(1))],
            PlanDeadlines.After(Id31, planned)
        );
        Assert.Equal(
            [new MilestoneDue(Id31, WellTask.MilestoneId, WellOverdue.EscalatesAt!.Value)],
            PlanDeadlines.After(Id31, WellOverdue)
        );
    }

    private static Stamp At(DateTimeOffset at) => Clock with { At = at };
}
