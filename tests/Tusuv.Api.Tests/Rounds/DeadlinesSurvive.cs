using Tusuv.Api.Tests.Postgres;

namespace Tusuv.Api.Tests.Rounds;

public class DeadlinesSurvive(App app)
{
    [Fact]
    public async Task A_stage_whose_hour_passes_while_the_host_is_dead_closes_once_after_its_start()
    {
        using var folder = new TestFolder();
        var store = await app.Cluster.NewDatabaseAsync();
        var address = HostProcess.FreeAddress();
        await using var first = await HostProcess.StartAsync(
            folder.Path,
            address,
            $"--ConnectionStrings:Database={store}"
        );
        await first.WithPeopleAsync();
        var (clock, hand) = (await CollectingAsync(first), await CollectingAsync(first));
        var due = DateTimeOffset.UtcNow.AddSeconds(4);
        await RescheduleAsync(clock, due);
        await RescheduleAsync(hand, due);
        await RoundScript.Accept(hand.Head, "closeStage", new { roundId = hand.Round, stage = "COLLECTING" });
        await first.KillAsync();
        var killed = DateTimeOffset.UtcNow;

        await using var second = await HostProcess.StartAsync(
            folder.Path,
            address,
            $"--ConnectionStrings:Database={store}"
        );
        await App.UntilAsync(
            async () => DateTimeOffset.UtcNow > due && await ClosingsAsync(store, clock) > 0,
            seconds: 60
        );
        await App.UntilAsync(async () => await WaitingAsync(store) == 0, seconds: 60);

        Assert.Equal(1, await ClosingsAsync(store, clock));
        Assert.Equal(1, await ClosingsAsync(store, clock, after: killed));
        Assert.Equal(1, await ClosingsAsync(store, hand));
    }

    private static async Task<RoundScript> CollectingAsync(Site host)
    {
        var script = await new RoundScript(host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        return script;
    }

    private static Task RescheduleAsync(RoundScript script, DateTimeOffset due) =>
        RoundScript.Accept(
            script.Head,
            "rescheduleStage",
            new
            {
                roundId = script.Round,
                stage = "COLLECTING",
                closesAt = due.UtcDateTime,
                reason = "weather",
            }
        );

    private static Task<long> ClosingsAsync(string store, RoundScript script, DateTimeOffset after = default) =>
        CountAsync(
            store,
            $"es.mt_events where type = 'stage_closed' and stream_id = '{script.Round}' and timestamp > '{after:O}'"
        );

    private static Task<long> WaitingAsync(string store) =>
        CountAsync(
            store,
            "wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and execution_time < now()"
        );

    private static async Task<long> CountAsync(string store, string what) =>
        (long)(await Machine.AskAsync(store, $"select count(*) from {what}"))!;
}
