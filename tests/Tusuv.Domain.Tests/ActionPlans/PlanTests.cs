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
    public void A_new_day_is_one_to_come() =>
        GivenPlan(Planned)
            .When(p => (Plan with { DueAt = Today.AddDays(-2), Reason = new("weather") }).Decide(p, Temuulen))
            .ThenRefused(DayPassed);

    [Fact]
    public void So_is_the_first() =>
        GivenPlan(Adopted31)
            .When(p => (Plan with { DueAt = Today.AddYears(-2) }).Decide(p, Temuulen))
            .ThenRefused(DayPassed);

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

    private static readonly Khural.Resolution InForce = ResolutionOf(Resolved, TheResolution.Signed);

    [Fact]
    public void People_add_steps_of_their_own() =>
        GivenPlan(Adopted31).When(p => Add.Decide(p, InForce, Temuulen)).Then(Added);

    [Fact]
    public void Adding_twice_records_nothing_new() =>
        GivenPlan(Adopted31, Added).When(p => Add.Decide(p, InForce, Temuulen)).ThenNothing();

    [Fact]
    public void Nothing_is_added_to_the_plan_of_a_rescinded_resolution() =>
        GivenPlan(Adopted31)
            .When(p => Add.Decide(p, InForce with { RescindedBy = No9 }, Temuulen))
            .ThenRefused(ResolutionNotInForce);

    [Fact]
    public void A_step_is_due_on_a_day_to_come() =>
        GivenPlan(Adopted31)
            .When(p => (Add with { DueAt = Today.AddDays(-2) }).Decide(p, InForce, Temuulen))
            .ThenRefused(DayPassed);

    [Fact]
    public void A_step_does_not_take_the_id_of_a_clause() =>
        GivenPlan(Adopted31)
            .When(p => (Add with { MilestoneId = WellTask.MilestoneId }).Decide(p, InForce, Temuulen))
            .ThenRefused(MilestoneIdTaken);
}
