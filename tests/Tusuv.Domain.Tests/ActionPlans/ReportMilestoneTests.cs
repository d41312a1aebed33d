using Tusuv.Domain.ActionPlans;
using static Tusuv.Domain.ActionPlans.PlanRefusals;
using static Tusuv.Domain.Tests.ThePlan;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.PlanCommands;

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
    public void What_is_complete_is_whole() =>
        GivenPlan(Planned).When(p => (Report with { Percent = 50 }).Decide(p, Temuulen)).ThenRefused(CompleteIsWhole);

    [Fact]
    public void What_was_not_begun_is_at_nothing() =>
        GivenPlan(Planned)
            .When(p => (Report with { Completion = Completion.NotStarted, Percent = 60 }).Decide(p, Temuulen))
            .ThenRefused(NotStartedIsNothing);

    [Theory]
    [InlineData(Completion.Limited, 0)]
    [InlineData(Completion.Substantial, 100)]
    public void What_was_begun_is_in_between(Completion completion, int percent) =>
        GivenPlan(Planned)
            .When(p => (Report with { Completion = completion, Percent = percent }).Decide(p, Temuulen))
            .ThenRefused(BegunIsBetween);

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
