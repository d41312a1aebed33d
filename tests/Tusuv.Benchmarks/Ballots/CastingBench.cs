using System.Net.Http.Headers;
using System.Text.Json;
using Npgsql;
using Tusuv.Domain;

namespace Tusuv.Benchmarks.Ballots;

/// <summary>Durable ballots in a second, against what one would write instead and against the disk.</summary>
internal static class CastingBench
{
    private const int Voters = 20_000;
    private const int Rounds = 5;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    private const string Cast =
        "mutation Cast($input: CastBallotInput!) { castBallot(input: $input) { accepted refusal { code parameters { name value } } receipt { code ballotRef commitment salt revision } } }";

    public static async Task RunAsync(BenchHost host)
    {
        await PlainEndpoint.PrepareAsync(host.Data);
        var round = await VotingRound.OpenAsync(host.Services, Voters);
        var bodies = Bodies(round);
        using var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = Timeout.InfiniteTimeSpan });
        Console.WriteLine(
            $"{Environment.ProcessorCount} cores; {Rounds} turns of {Length.TotalSeconds:0} s each way, median"
        );
        Console.WriteLine(
            "connections | ballots/s | (a) plain endpoint/s | ratio | (b) Npgsql alone/s | CPU µs each, client and hosts"
        );
        Task<Pace> Ours(int connections) =>
            ClosedLoop.RunAsync(
                connections,
                Length,
                n => PostAsync(http, new(host.Address, "/graphql"), bodies(n), Accepted)
            );
        Task<Pace> Plain(int connections) =>
            ClosedLoop.RunAsync(
                connections,
                Length,
                n => PostAsync(http, new(host.PlainAddress, "/ballots"), bodies(n), _ => { })
            );
        Task<Pace> Raw(int connections) =>
            ClosedLoop.RunAsync(
                connections,
                Length,
                n => PlainEndpoint.InsertAsync(host.Data, Read(bodies(n)), default)
            );

        await ClosedLoop.UntilCompiledAsync(async () =>
        {
            _ = (await Ours(32), await Plain(32), await Raw(32));
            await AtRestAsync(host.Data, round.Id);
        });

        foreach (var connections in new[] { 1, 8, 32 })
        {
            List<(Pace Ours, Pace Plain, Pace Raw)> turns = [];
            for (var turn = 0; turn < Rounds; turn++)
            {
                var ours = await Ours(connections);
                await AtRestAsync(host.Data, round.Id);
                turns.Add((ours, await Plain(connections), await Raw(connections)));
            }

            double Median(Func<(Pace Ours, Pace Plain, Pace Raw), double> of) => ClosedLoop.Median(turns.Select(of));
            Console.WriteLine(
                $"{connections, 11} | {Median(t => t.Ours.PerSecond), 9:0} | {Median(t => t.Plain.PerSecond), 20:0} | "
                    + $"{Median(t => t.Ours.PerSecond / t.Plain.PerSecond), 5:0.00} | {Median(t => t.Raw.PerSecond), 18:0} | "
                    + $"{Median(t => t.Ours.CpuMicroseconds), 4:0} : {Median(t => t.Plain.CpuMicroseconds):0} : {Median(t => t.Raw.CpuMicroseconds):0}"
            );
        }
    }

    /// <summary>
    /// While ballots come the batches wait, and when they no longer come the ballots go into the record and the log, but for
    /// a few that would be too small a batch. That is measured by itself, and is not to slow down whoever has the next turn.
    /// </summary>
    private static async Task AtRestAsync(NpgsqlDataSource data, RoundId round)
    {
        await using var waiting = data.CreateCommand(
            """
            select (select count(*) < 100 from box.cast where round_id = $1 and batch is null and revision = 1)
              and not exists (select from audit.outbox)
            """
        );
        waiting.Parameters.AddWithValue(round.Value);
        while (await waiting.ExecuteScalarAsync() is not true)
            await Task.Delay(200);
    }

    private static PlainBallot Read(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        return PlainBallot.Of(document.RootElement.GetProperty("variables").GetProperty("input"));
    }

    /// <summary>The same bytes for both: a ballot of three projects by the next voter, with a nonce of its own.</summary>
    private static Func<long, byte[]> Bodies(VotingRound round)
    {
        var slips = Enumerable.Range(0, Voters).Select(round.SlipOf).ToArray();
        long drawn = 0;
        return _ =>
        {
            var n = Interlocked.Increment(ref drawn);
            var choices = Enumerable.Range(0, 3).Select(k => round.Projects[(n + (k * 7)) % round.Projects.Length]);
            return JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    query = Cast,
                    variables = new
                    {
                        input = new
                        {
                            roundId = round.Id.Value,
                            slip = slips[n % Voters],
                            nonce = Guid.NewGuid().ToString("n"),
                            choices = choices.Select(c => c.Value),
                        },
                    },
                }
            );
        };
    }

    private static async Task PostAsync(HttpClient http, Uri address, byte[] body, Action<byte[]> check)
    {
        using var content = new ByteArrayContent(body)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };
        using var response = await http.PostAsync(address, content);
        response.EnsureSuccessStatusCode();
        check(await response.Content.ReadAsByteArrayAsync());
    }

    private static void Accepted(byte[] answer)
    {
        if (answer.AsSpan().IndexOf("\"accepted\":true"u8) < 0)
            throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(answer));
    }
}
