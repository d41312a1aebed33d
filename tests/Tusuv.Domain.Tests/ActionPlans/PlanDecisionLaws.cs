using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Tests.ThePlan;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests;

public partial class DecisionLaws
{
    private static IEnumerable<object> PlanCommands(Throws lot)
    {
        var milestone = lot.Of(WellTask.MilestoneId, JulyReport.MilestoneId, new(Id(96)), new(Id(99)));
        var due = lot.Of(Today, Today.AddYears(1), DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        var completion = lot.Of(Enum.GetValues<Completion>());
        var evidence = lot.Of<Hash[]>([], [HashOf("photo")]);
        var note = lot.Of(null, Write("Ус гарсан"));
        var reason = lot.Of<ReasonCode?>(null, new("weather"), default(ReasonCode));
        yield return new AdoptPlan(No31);
        yield return new AddMilestone(
            No31,
            milestone,
            Well,
            lot.Of(new PublicText("Гэрээ"), new("")),
            Office.Governor,
            due
        );
        yield return new PlanMilestone(No31, milestone, due, reason);
        yield return new ReportMilestone(
            No31,
            milestone,
            completion,
            lot.Of(0, 100, 101),
            lot.Of<DateOnly?>(null, Day),
            evidence,
            note
        );
        yield return new VerifyMilestone(No31, milestone, completion, evidence, note);
        yield return new RemindOfMilestone(Id31, milestone);
    }

    private static IEnumerable<Action> PlanAttempts(Throws lot)
    {
        var plan = State<Plan, PlanEvent>(lot.History(PlanSamples.Plans));
        var resolution = lot.Of(
            State<Resolution, ResolutionEvent>(lot.History(KhuralSamples.Resolutions)),
            ResolutionOf(Resolved, TheResolution.Signed)
        );
        var stamp = lot.Of(Temuulen, ThePlan.Monitor, Neighbour, Clock, Clock with { At = Today.AddYears(2) });
        foreach (var command in PlanCommands(lot))
        {
            yield return command switch
            {
                AdoptPlan c => Try(p => c.Decide(p, resolution, EndOf, stamp)),
                AddMilestone c => Try(p => c.Decide(p, resolution, stamp)),
                PlanMilestone c => Try(p => c.Decide(p, stamp)),
                ReportMilestone c => Try(p => c.Decide(p, stamp)),
                VerifyMilestone c => Try(p => c.Decide(p, stamp)),
                RemindOfMilestone c => Try(p => c.Decide(p, stamp)),
                _ => throw new InvalidOperationException($"No attempt for {command}."),
            };
        }

        Action Try(Func<Plan?, Decision<PlanEvent>> decide) => () => Twice(plan, decide);
    }
}
