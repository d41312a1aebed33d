using System.Runtime;
using Tusuv.Benchmarks;
using Tusuv.Benchmarks.Allocations;
using Tusuv.Benchmarks.Ballots;
using Tusuv.Benchmarks.Log;

switch (args)
{
    case ["ballots" or "batches" or "pages" or "decisions", ..] when !GCSettings.IsServerGC:
        return await LoadProcess.AsHostAsync(args);
    case ["ballots", ..]:
        await using (var host = await BenchHost.StartAsync())
            await CastingBench.RunAsync(host);
        return 0;
    case ["batches", ..]:
        await using (var host = await BenchHost.StartAsync())
            await BatchingBench.RunAsync(host);
        return 0;
    case ["pages", ..]:
        await using (var host = await BenchHost.StartAsync())
            await PagesBench.RunAsync(host);
        return 0;
    case ["decisions", ..]:
        await using (var host = await BenchHost.StartAsync())
            await DecisionsBench.RunAsync(host);
        return 0;
    case ["allocation", ..]:
        AllocationBench.Run();
        return 0;
    case ["log", ..]:
        LogBench.RunOffline();
        await using (var host = await BenchHost.StartAsync())
            await SequencerBench.RunAsync(host);
        return 0;
    case ["feed", ..]:
        await FeedBench.RunAsync();
        return 0;
    case ["browser", ..]:
        await BrowserBench.RunAsync();
        return 0;
    case ["chaos"]:
        return await ChaosRun.RunAsync(null);
    case ["chaos", var minutes]:
        return await ChaosRun.RunAsync(minutes);
    case ["events", ..]:
        await using (var host = await BenchHost.StartAsync())
            await EventsBench.RunAsync(host);
        return 0;
    case ["replay", ..]:
        await ReplayBench.RunAsync();
        return 0;
    case ["load", var address, var file, var requests, var workers]:
        await LoadProcess.PostAsync(address, file, requests, workers);
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "Benchmarks: ballots, batches, pages, decisions, log, feed, browser, events, replay, allocation, chaos [MINUTES]."
        );
        return 2;
}
