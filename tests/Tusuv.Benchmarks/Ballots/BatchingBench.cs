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

    public static async Task RunAsync(BenchHost host)
    {
        var round = await VotingRound.OpenAsync(host.Services, Ballots);
        var paper = (await host.Services.GetRequiredService<Papers>().OfAsync(round.Id, CancellationToken.None))!;
        var secrets = host.Services.GetRequiredService<RoundKeys>().Of(round.Id)!;
        var box = host.Services.GetRequiredService<CastWriter>();
        var watch = Stopwatch.StartNew();
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
        Console.WriteLine($"{Ballots} ballots into the box: {Ballots / watch.Elapsed.TotalSeconds:0}/s");
        watch.Restart();
        await host.Services.GetRequiredService<Batcher>().DrainAsync(paper, CancellationToken.None);
        Console.WriteLine(
            $"{Ballots} ballots from the box into the record: {Ballots / watch.Elapsed.TotalSeconds:0}/s"
        );
    }
}
