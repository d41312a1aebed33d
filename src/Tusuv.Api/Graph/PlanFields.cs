using Tusuv.Api.Identity;
using Tusuv.Domain.ActionPlans;

namespace Tusuv.Api.Graph;

internal static class PlanFields
{
    public static void AddActionPlans(this MutationType mutation)
    {
        mutation.Command<AddMilestone>(Policies.Reporting, "Add a step to the plan of a resolution.");
        mutation.Command<PlanMilestone>(Policies.Reporting, "Give a milestone its day, or another with a reason.");
        mutation.Command<ReportMilestone>(Policies.Reporting, "Say how far a milestone is, with evidence.");
        mutation.Command<VerifyMilestone>(Policies.Monitoring, "Say what was found when looking at a milestone.");
    }
}
