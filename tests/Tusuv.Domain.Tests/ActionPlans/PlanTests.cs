using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.ActionPlans.PlanRefusals;
using static Tusuv.Domain.Tests.ThePlan;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.PlanCommands;

public class AdoptPlanTests
{
    private static readonly AdoptPlan Adopt = new(No31);

    private static readonly Resolution Amended = ResolutionOf(
        Resolved,
        TheResolution.Signed,
        new ResolutionAmended(No9, List with { Lines = [List.Lines[0]] }, Today)
    );

    [Fact]
    public void Clauses_become_milestones_with_the_days_that_they_name() =>
        GivenPlan()
            .When(p => Adopt.Decide(p, ResolutionOf(Resolved, TheResolution.Signed), EndOf, Clock))
            .Then(Adopted31);

    [Fact]
    public void Adopting_twice_records_nothing_new() =>
        GivenPlan(Adopted31)
            .When(p => Adopt.Decide(p, ResolutionOf(Resolved, TheResolution.Signed), EndOf, Clock))
            .ThenNothing();

    [Fact]
    public void Nothing_is_planned_before_the_signature() =>
        GivenPlan().When(p => Adopt.Decide(p, ResolutionOf(Resolved), EndOf, Clock)).ThenRefused(ResolutionNotInForce);

    [Fact]
    public void A_resolution_that_charges_nobody_makes_no_plan() =>
        GivenPlan()
            .When(p =>
                Adopt.Decide(
                    p,
                    ResolutionOf(Resolved with { Clauses = [Clauses[0]] }, TheResolution.Signed),
                    EndOf,
                    Clock
                )
            )
            .ThenRefused(NothingToDo);

    [Fact]
    public void An_amendment_drops_what_it_took_off_the_list() =>
        GivenPlan(Adopted31)
            .When(p => Adopt.Decide(p, Amended, EndOf, Clock))
            .Then(new PlanBasisChanged(No9, [], [LampsTask.MilestoneId], Today));

    [Fact]
    public void A_plan_made_after_the_amendment_rests_upon_it() =>
        GivenPlan(Adopted31 with { AsAmendedBy = No9, Tasks = [WellTask, JulyReport, DecemberReport] })
            .When(p => Adopt.Decide(p, Amended, EndOf, Clock))
            .ThenNothing();

    [Fact]
    public void Of_a_rescinded_resolution_nothing_stays() =>
        GivenPlan(Adopted31)
            .When(p =>
                Adopt.Decide(
                    p,
                    ResolutionOf(Resolved, TheResolution.Signed, new ResolutionRescinded(No9, Today)),
                    EndOf,
                    Clock
                )
            )
            .Then(new PlanBasisChanged(No9, [], [.. Adopted31.Tasks.Select(t => t.MilestoneId)], Today));

    [Fact]
    public void A_signature_makes_a_plan_by_itself() =>
        Assert.Equal<object>([Adopt], PlanReactions.To(ResolutionOf(Resolved, TheResolution.Signed)));
}

public class PlanMilestoneTests
{
    private static readonly PlanMilestone Plan = new(No31, WellTask.MilestoneId, WellPlanned.DueAt, null);
    private static readonly DateTimeOffset Later = Today.AddDays(40);

    [Fact]
    public void A_milestone_gets_its_day() =>
        GivenPlan(Adopted31).When(p => Plan.Decide(p, Temuulen)).Then(WellPlanned);

    [Fact]
    public void The_same_day_again_records_nothing_new() =>
        GivenPlan(Planned).When(p => Plan.Decide(p, Temuulen)).ThenNothing();

    [Fact]
    public void Another_day_needs_a_reason()
    {
        var later = Plan with { DueAt = Later };

        GivenPlan(Planned).When(p => later.Decide(p, Temuulen)).ThenRefused(CommonRefusals.ReasonUnknown);
        GivenPlan(Planned)
            .When(p => (later with { Reason = new("weather") }).Decide(p, Temuulen))
            .Then(new BaselineRevised(WellTask.MilestoneId, Later, new("weather"), Today));
    }

    [Fact]
    public void The_first_day_stays_on_the_page()
    {
        var page = PageOf(
            WellTask.MilestoneId,
            [.. Planned, WellOverdue, new BaselineRevised(WellTask.MilestoneId, Later, new("weather"), Today)]
        );

        Assert.Equal((WellPlanned.DueAt, Later, null), (page.Baseline, page.DueAt, page.OverdueSince));
    }

    [Fact]
    public void What_was_dropped_is_not_planned() =>
        GivenPlan(Adopted31, new PlanBasisChanged(No9, [], [WellTask.MilestoneId], Today))
            .When(p => Plan.Decide(p, Temuulen))
            .ThenRefused(MilestoneDropped);

    [Fact]
    public void A_day_beyond_all_days_is_a_mistake() =>
        GivenPlan(Adopted31)
            .When(p => (Plan with { DueAt = DateTimeOffset.MaxValue }).Decide(p, Temuulen))
            .ThenRefused(DayOutOfRange);

    [Fact]
    public void Another_soum_plans_nothing_here() =>
        GivenPlan(Adopted31).When(p => Plan.Decide(p, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}

public class AddMilestoneTests
{
    private static readonly AddMilestone Add = new(
        No31,
        new(Id(96)),
        Well,
        new("Гэрээ байгуулах"),
        Office.Procurement,
        Today.AddDays(5)
    );

    private static readonly MilestoneAdded Added = new(
        Add.MilestoneId,
        Well,
        Add.Title,
        Office.Procurement,
        Add.DueAt,
        Today
    );

    [Fact]
    public void People_add_steps_of_their_own() => GivenPlan(Adopted31).When(p => Add.Decide(p, Temuulen)).Then(Added);

    [Fact]
    public void Adding_twice_records_nothing_new() =>
        GivenPlan(Adopted31, Added).When(p => Add.Decide(p, Temuulen)).ThenNothing();

    [Fact]
    public void A_step_does_not_take_the_id_of_a_clause() =>
        GivenPlan(Adopted31)
            .When(p => (Add with { MilestoneId = WellTask.MilestoneId }).Decide(p, Temuulen))
            .ThenRefused(MilestoneIdTaken);
}

public class ReportMilestoneTests
{
    private static readonly ReportMilestone Report = new(
        No31,
        WellTask.MilestoneId,
        Completion.Complete,
        100,
        Day,
        [HashOf("photo")],
        null
    );

    [Fact]
    public void Who_carries_it_out_says_how_far_it_is() =>
        GivenPlan(Planned).When(p => Report.Decide(p, Temuulen)).Then(WellReported);

    [Fact]
    public void Saying_the_same_again_records_nothing_new() =>
        GivenPlan([.. Planned, WellReported]).When(p => Report.Decide(p, Temuulen)).ThenNothing();

    [Fact]
    public void Who_says_that_something_was_done_shows_it() =>
        GivenPlan(Planned).When(p => (Report with { Evidence = [] }).Decide(p, Temuulen)).ThenRefused(EvidenceMissing);

    [Fact]
    public void That_nothing_was_begun_needs_no_photo() =>
        GivenPlan(Planned)
            .When(p =>
                (Report with { Completion = Completion.NotStarted, Percent = 0, Evidence = [], DoneOn = null }).Decide(
                    p,
                    Temuulen
                )
            )
            .Then(WellReported with { Completion = Completion.NotStarted, Percent = 0, Evidence = [], DoneOn = null });

    [Fact]
    public void Evidence_is_what_was_stored() =>
        GivenPlan(Planned)
            .When(p => Report.Decide(p, Temuulen, [HashOf("photo")]))
            .ThenRefused(FileUnknown(HashOf("photo")));

    [Fact]
    public void What_is_done_was_done_on_a_day() =>
        GivenPlan(Planned).When(p => (Report with { DoneOn = null }).Decide(p, Temuulen)).ThenRefused(DayMissing);
}

public class VerifyMilestoneTests
{
    private static readonly VerifyMilestone Verify = new(
        No31,
        WellTask.MilestoneId,
        Completion.Substantial,
        [HashOf("other photo")],
        null
    );

    private static readonly MilestoneVerified Verified = new(
        WellTask.MilestoneId,
        Completion.Substantial,
        [HashOf("other photo")],
        null,
        ThePlan.Monitor.By,
        Today
    );

    [Fact]
    public void Somebody_else_looks() =>
        GivenPlan([.. Planned, WellReported]).When(p => Verify.Decide(p, ThePlan.Monitor)).Then(Verified);

    [Fact]
    public void Nobody_verifies_their_own_report() =>
        GivenPlan([.. Planned, WellReported]).When(p => Verify.Decide(p, Temuulen)).ThenRefused(OwnReport);

    [Fact]
    public void There_is_nothing_to_look_at_before_a_report() =>
        GivenPlan(Planned).When(p => Verify.Decide(p, ThePlan.Monitor)).ThenRefused(NotReported);

    [Fact]
    public void Looking_twice_records_nothing_new() =>
        GivenPlan([.. Planned, WellReported, Verified]).When(p => Verify.Decide(p, ThePlan.Monitor)).ThenNothing();

    [Fact]
    public void Both_stand_side_by_side()
    {
        var page = PageOf(WellTask.MilestoneId, [.. Planned, WellReported, Verified]);

        Assert.Equal((Completion.Complete, Completion.Substantial), (page.Reported, page.Verified));
    }
}

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
