using Tusuv.Api.Tests.Files;
using Tusuv.Api.Tests.Postgres;
using Tusuv.Domain;

namespace Tusuv.Api.Tests.ActionPlans;

public class FollowingAPlan(App app)
{
    [Fact]
    public async Task A_signature_makes_a_plan_that_is_reported_on_and_checked_by_somebody_else()
    {
        var round = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(2);
        var plan = await PlanScript.SignedAsync(await KhuralScript.OpenAsync(app.Host, round));
        var (carryOut, report) = (plan.Milestones[0], plan.Milestones[2]);
        var photo = await EvidenceAsync(round.Head);

        Assert.Equal("plan.evidence_missing", await plan.ReportAsync(carryOut, "COMPLETE"));
        Assert.Null(await plan.ReportAsync(carryOut, "COMPLETE", photo));
        Assert.Null(await plan.VerifyAsync(plan.Khural.Chair, carryOut, "SUBSTANTIAL", photo));

        var milestones = (await plan.PageAsync()).EnumerateArray().ToDictionary(m => m.GetProperty("id").GetGuid());
        Assert.Equal(
            """["COMPLETE","SUBSTANTIAL"]""",
            $"[{milestones[carryOut].GetProperty("reported").GetRawText()},{milestones[carryOut].GetProperty("verified").GetRawText()}]"
        );
        // The end of 15 July in Ulaanbaatar.
        Assert.Equal("2099-07-15T16:00:00.000000Z", milestones[report].GetProperty("dueAt").GetString());
    }

    [Fact]
    public async Task What_comes_due_while_the_host_is_dead_is_said_once_after_its_start()
    {
        using var folder = new TestFolder();
        var store = await app.Cluster.NewDatabaseAsync();
        var address = HostProcess.FreeAddress();
        var database = $"--ConnectionStrings:Database={store}";
        await using var first = await HostProcess.StartAsync(folder.Path, address, database);
        await first.WithPeopleAsync();
        var round = await (await new RoundScript(first).OpenAsync()).CollectAsync(2);
        var past = DateTimeOffset.UtcNow.AddDays(-29);
        var plan = await PlanScript.SignedAsync(await KhuralScript.OpenAsync(first, round), $"{past:yyyy-MM-dd}");
        await plan.PlanAsync(plan.Milestones[0], DateTimeOffset.UtcNow.AddDays(1));
        await App.UntilAsync(async () => await CountAsync(store, "milestone_overdue", plan.Milestones[2]) == 1);
        var dues = (await plan.PageAsync())
            .EnumerateArray()
            .Select(m => m.GetProperty("dueAt"))
            .Where(due => due.ValueKind is JsonValueKind.String)
            .Select(due => due.GetDateTimeOffset())
            .ToArray();
        await first.KillAsync();
        Assert.Equal(0, await CountAsync(store, "milestone_overdue", plan.Milestones[0]));
        Assert.Equal(0, await CountAsync(store, "milestone_escalated", plan.Milestones[2]));
        await PassAsync(store, dues, TimeSpan.FromDays(2));

        await using var second = await HostProcess.StartAsync(folder.Path, address, database);
        await App.UntilAsync(
            async () =>
                await CountAsync(store, "milestone_overdue", plan.Milestones[0]) > 0
                && await CountAsync(store, "milestone_escalated", plan.Milestones[2]) > 0,
            seconds: 60
        );
        await App.UntilAsync(
            async () =>
                (long)
                    (
                        await Machine.AskAsync(
                            store,
                            "select count(*) from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and execution_time < now()"
                        )
                    )! == 0,
            seconds: 60
        );

        Assert.Equal(1, await CountAsync(store, "milestone_overdue", plan.Milestones[0]));
        Assert.Equal(0, await CountAsync(store, "milestone_escalated", plan.Milestones[0]));
        Assert.Equal(1, await CountAsync(store, "milestone_overdue", plan.Milestones[2]));
        Assert.Equal(1, await CountAsync(store, "milestone_escalated", plan.Milestones[2]));
    }

    /// <summary>Days of waiting pass at once by planning everything that much earlier.</summary>
    private static async Task PassAsync(string store, IEnumerable<DateTimeOffset> dues, TimeSpan days)
    {
        foreach (var due in dues)
            await Machine.AskAsync(
                store,
                $"""
                alter table es.mt_events disable trigger append_only;
                update es.mt_events
                  set data = replace(data::text, '{Instants.Text(due)}', '{Instants.Text(due - days)}')::jsonb
                  where type in ('plan_adopted', 'milestone_planned');
                alter table es.mt_events enable always trigger append_only;
                """
            );
        await Machine.AskAsync(
            store,
            "update wolverine.wolverine_incoming_envelopes set execution_time = now() where message_type like '%MilestoneDue' and status = 'Scheduled'"
        );
    }

    private static async Task<string> EvidenceAsync(Client official)
    {
        using var answer = await official.Http.PostAsync("/files", new ByteArrayContent(Pictures.Jpeg()));
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
    }

    private static async Task<long> CountAsync(string store, string type, Guid milestone) =>
        (long)
            (
                await Machine.AskAsync(
                    store,
                    $"select count(*) from es.mt_events where type = '{type}' and data->>'milestoneId' = '{milestone}'"
                )
            )!;
}
