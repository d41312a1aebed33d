namespace Tusuv.Api.Tests.ActionPlans;

/// <summary>The plan of a signed resolution over two projects and one report.</summary>
internal sealed class PlanScript(KhuralScript khural, Guid resolution, Guid[] milestones)
{
    public KhuralScript Khural => khural;

    public Guid[] Milestones => milestones;

    public static async Task<PlanScript> SignedAsync(KhuralScript khural, string reportOn = "2099-07-15")
    {
        var motion = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(motion, 4));
        var annex = khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, 35_000_000)]);
        Assert.Null(
            await khural.AdoptAsync(motion, "31", annex, new { clauses = KhuralScript.ClausesReporting(reportOn) })
        );
        await khural.SignAsync("31");
        var resolution = await khural.ResolutionIdAsync("31");
        await App.UntilAsync(async () =>
            (await khural.ResolutionAsync("31", "plan { milestones { id } }"))
                .GetProperty("resolutionNumbered")
                .GetProperty("plan")
                .ValueKind is JsonValueKind.Object
        );
        var plan = new PlanScript(khural, resolution, []);
        return new(
            khural,
            resolution,
            [.. (await plan.PageAsync()).EnumerateArray().Select(m => m.GetProperty("id").GetGuid())]
        );
    }

    public async Task<JsonElement> PageAsync() =>
        (
            await khural.ResolutionAsync(
                "31",
                "plan { milestones { id reported verified dueAt overdueSince escalations { level to } } }"
            )
        )
            .GetProperty("resolutionNumbered")
            .GetProperty("plan")
            .GetProperty("milestones");

    public Task PlanAsync(Guid milestone, DateTimeOffset due) =>
        RoundScript.Accept(
            khural.Round.Head,
            "planMilestone",
            new
            {
                resolutionId = resolution,
                milestoneId = milestone,
                dueAt = due.UtcDateTime,
            }
        );

    public Task<string?> ReportAsync(Guid milestone, string completion, params string[] evidence) =>
        khural.Round.Head.DoAsync(
            "reportMilestone",
            new
            {
                resolutionId = resolution,
                milestoneId = milestone,
                completion,
                percent = 100,
                doneOn = KhuralScript.Today,
                evidence,
                note = "Ус гарсан",
            }
        );

    public Task<string?> VerifyAsync(Client who, Guid milestone, string completion, params string[] evidence) =>
        who.DoAsync(
            "verifyMilestone",
            new
            {
                resolutionId = resolution,
                milestoneId = milestone,
                completion,
                evidence,
            }
        );
}
