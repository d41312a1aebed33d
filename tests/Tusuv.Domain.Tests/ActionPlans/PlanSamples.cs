using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Tests.ThePlan;

namespace Tusuv.Domain.Tests;

internal static class PlanSamples
{
    public static readonly IReadOnlyList<PlanEvent> Plans =
    [
        Adopted31 with
        {
            AsAmendedBy = TheResolution.No9,
        },
        new PlanBasisChanged(TheResolution.No9, [JulyReport], [LampsTask.MilestoneId], Today),
        new MilestoneAdded(new(Id(96)), Well, new("Гэрээ байгуулах"), Office.Procurement, Today.AddDays(5), Today),
        WellPlanned,
        new BaselineRevised(WellTask.MilestoneId, Today.AddDays(40), new("weather"), Today),
        WellReported with
        {
            Note = Write("Ус гарсан").Commitment,
        },
        new MilestoneVerified(
            WellTask.MilestoneId,
            Completion.Substantial,
            [HashOf("other photo")],
            Write("Насос алга").Commitment,
            ThePlan.Monitor.By,
            Today
        ),
        WellOverdue,
        new MilestoneEscalated(
            WellTask.MilestoneId,
            1,
            Office.Governor,
            WellPlanned.DueAt.AddDays(60),
            WellPlanned.DueAt.AddDays(30)
        ),
    ];
}
