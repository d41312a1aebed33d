using Tusuv.Api.Graph;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;

namespace Tusuv.Api.Shell;

/// <summary>The plans of a round as they read without script.</summary>
internal static class PlanShells
{
    private const int Most = 50;

    public static async Task<ShellPage> ListAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<PlanRecord> plans = [];
        foreach (var (plan, _) in await pages.OfRoundAsync<PlanPage>(view.Round.Id, "plan", 0, Most, cancellation))
            if (await pages.LoadNowAsync<ResolutionPage>(plan.ResolutionId.Value, cancellation) is { } resolution)
                plans.Add(new(plan, resolution));
        return ShellPage.Found<PlansShell>(words["plans.title"], words["plans.lead"], plans, view);
    }
}

public sealed record PlanRecord(PlanPage Plan, ResolutionPage Resolution);
