using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Tusuv.Api.Ballots;
using Tusuv.Domain;
using Tusuv.Domain.Ballots;

namespace Tusuv.Benchmarks.Ballots;

/// <summary>How fast ballots that lie in the box come into the record.</summary>
internal static class BatchingBench
{
    private const int Ballots = 50_000;
    private const int Rounds = 3;

    public static async Task RunAsync(BenchHost host)
    {
        await ClosedLoop.UntilCompiledAsync(() => RoundAsync(host));
        Console.WriteLine($"{Environment.ProcessorCount} cores; {Rounds} rounds of {Ballots} ballots, median");
        List<(double Cast, double Batched)> rounds = [];
        for (var i = 0; i < Rounds; i++)
            rounds.Add(await RoundAsync(host));
        Console.WriteLine($"into the box: {ClosedLoop.Median(rounds.Select(r => r.Cast)):0} ballots/s");
        Console.WriteLine(
            $"from the box into the record: {ClosedLoop.Median(rounds.Select(r => r.Batched)):0} ballots/s"
        );
    }

    private static async Task<(double Cast, double Batched)> RoundAsync(BenchHost host)
    {
        var round = await VotingRound.OpenAsync(host.Services, Ballots);
        var paper = (await host.Services.GetRequiredService<Papers>().OfAsync(round.Id, CancellationToken.None))!;
        var watch = Stopwatch.StartNew();
        await CastAsync(host, round, paper);
        var cast = Ballots / watch.Elapsed.TotalSeconds;
        watch.Restart();
        await host.Services.GetRequiredService<Batcher>().DrainAsync(paper, CancellationToken.None);
        var batched = Ballots / watch.Elapsed.TotalSeconds;
        await LeavesGivenAsync(host);
        return (cast, batched);
    }

    private static async Task CastAsync(BenchHost host, VotingRound round, SealedPaper paper)
    {
        var secrets = host.Services.GetRequiredService<RoundKeys>().Of(round.Id)!;
        var box = host.Services.GetRequiredService<CastWriter>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Ballots),
            new ParallelOptions { MaxDegreeOfParallelism = 1024 },
            async (n, token) =>
            {
                var rollRef = secrets.RollRef($"voter {n}");
                await box.CastAsync(
                    new(
                        paper,
                        secrets,
                        null,
                        rollRef,
                        BallotChannel.Import,
                        Guid.NewGuid().ToByteArray(),
                        [round.Projects[n % 20]]
                    ),
                    token
                );
            }
        );
    }

    /// <summary>What the sequencer has left of one round is not to slow down the next.</summary>
    private static async Task LeavesGivenAsync(BenchHost host)
    {
        await using var done = host.Data.CreateCommand("select not exists (select from audit.outbox)");
        while (await done.ExecuteScalarAsync() is not true)
            await Task.Delay(200);
    }
}
