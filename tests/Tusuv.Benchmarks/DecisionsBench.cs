using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Tusuv.Benchmarks.Ballots;

namespace Tusuv.Benchmarks;

/// <summary>All that a khural decides a large round on, in one request: how long it takes, and how often the database is asked.</summary>
internal static class DecisionsBench
{
    private const int Proposals = 200;
    private const int WarmUp = 50;
    private const int Requests = 200;

    private const string Facts = """
        query ($round: RoundId!, $after: String) {
          round(id: $round) {
            id currency ceiling { grade amount { amount currency } }
            allocation { steps { votes verdict cost { amount currency } proposal { id } } }
            resolutions { id year number status title { mn en } }
          }
          first: proposals(round: $round, first: 100) { ...Facts }
          second: proposals(round: $round, first: 100, after: $after) { ...Facts }
        }
        fragment Facts on ProposalNodeConnection {
          nodes {
            id number status supports title { mn en } writtenTitle { erased text }
            cost { grade amount { amount currency } } meetingRanks { rank area { id name { mn en } } } rank { rank reason }
          }
          pageInfo { endCursor }
        }
        """;

    public static async Task RunAsync(BenchHost host)
    {
        var round = (await VotingRound.OpenAsync(host.Services, 1, Proposals)).Id.Value;
        using var http = new HttpClient { BaseAddress = host.Address };
        var (_, after, _) = await AskAsync(http, round, null);
        for (var n = 0; n < WarmUp; n++)
            await AskAsync(http, round, after);

        List<double> times = [];
        var asked = 0;
        using (Listening(() => Interlocked.Increment(ref asked)))
            for (var n = 0; n < Requests; n++)
                times.Add((await AskAsync(http, round, after)).Milliseconds);
        times.Sort();
        var (milliseconds, _, seen) = await AskAsync(http, round, after);
        Console.WriteLine(
            $"{seen} proposals in one request: median {ClosedLoop.Median(times):n0} ms, p95 {times[Requests * 95 / 100]:n0} ms "
                + $"(limit 300), {(double)asked / Requests:n1} questions to the database (limit 12); once more: {milliseconds:n0} ms"
        );
    }

    private static async Task<(double Milliseconds, string? After, int Seen)> AskAsync(
        HttpClient http,
        Guid round,
        string? after
    )
    {
        var watch = Stopwatch.StartNew();
        using var response = await http.PostAsJsonAsync(
            "graphql",
            new { query = Facts, variables = new { round, after } }
        );
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        var taken = watch.Elapsed.TotalMilliseconds;
        if (answer.RootElement.TryGetProperty("errors", out var errors))
            throw new InvalidOperationException(errors.GetRawText());
        var data = answer.RootElement.GetProperty("data");
        return (
            taken,
            data.GetProperty("first").GetProperty("pageInfo").GetProperty("endCursor").GetString(),
            data.GetProperty("first").GetProperty("nodes").GetArrayLength()
                + data.GetProperty("second").GetProperty("nodes").GetArrayLength()
        );
    }

    /// <summary>The host runs in this process, so each trip to the database that a request makes is heard of.</summary>
    private static ActivityListener Listening(Action asked)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity is { Source.Name: "Npgsql", Parent: not null })
                    asked();
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
