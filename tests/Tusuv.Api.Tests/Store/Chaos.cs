using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Tusuv.Api.Tests.Postgres;
using Tusuv.Verify;

namespace Tusuv.Api.Tests.Store;

/// <summary>
/// People propose and vote while the host, its database and its sequencer are killed at random. Afterwards everything that was
/// acknowledged is there once, and the log verifies. <c>TUSUV_CHAOS_SECONDS</c> makes it longer, <c>TUSUV_CHAOS_SEED</c> repeats
/// the order of the blows.
/// </summary>
public sealed class Chaos(ITestOutputHelper output) : IAsyncDisposable
{
    private const int Voters = 400;
    private const int Hands = 6;
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(Number("TUSUV_CHAOS_SECONDS") ?? 30);

    private readonly TestFolder folder = new();
    private readonly Uri address = HostProcess.FreeAddress();
    private readonly ConcurrentDictionary<int, string> receipts = new();
    private readonly ConcurrentDictionary<Guid, byte> proposals = new();
    private readonly CancellationTokenSource ended = new();
    private HostProcess host = null!;
    private RoundScript voting = null!;
    private RoundScript collecting = null!;
    private string[] slips = [];
    private int nextVoter = -1;
    private readonly Stopwatch watch = new();

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        ended.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_whatever_is_killed()
    {
        var seed = Number("TUSUV_CHAOS_SEED") ?? Environment.TickCount;
        output.WriteLine($"TUSUV_CHAOS_SEED={seed}");
        await SetOutAsync();

        watch.Start();
        ended.CancelAfter(Lasts);
        var hands = Enumerable.Range(0, Hands).Select(_ => Task.Run(WorkAsync)).ToArray();
        var blows = await StrikeAsync(new Random(seed));
        await Task.WhenAll(hands);
        output.WriteLine(
            $"{receipts.Count} ballots and {proposals.Count} proposals acknowledged; killed: {string.Join(", ", blows.CountBy(b => b).Select(b => $"{b.Key} {b.Value}"))}"
        );

        Assert.True(!receipts.IsEmpty && !proposals.IsEmpty && blows.Count > 0);
        await EveryReceiptStandsAsync();
        await EveryProposalStandsAsync();
        await TheLogVerifiesAsync();
    }

    private async Task SetOutAsync()
    {
        host = await HostProcess.StartAsync(folder.Path, address);
        await host.WithPeopleAsync();
        voting = await new RoundScript(host).OpenAsync();
        await voting.CollectAsync();
        await voting.SealAsync(Voters);
        await voting.VoteAsync();
        slips = await voting.SlipsAsync();
        collecting = await new RoundScript(host).OpenAsync();
        await RoundScript.Accept(
            collecting.Head,
            "openStage",
            new { roundId = collecting.Round, stage = "COLLECTING" }
        );
    }

    /// <summary>A ballot now and then and a proposal each time, said again until there is an answer.</summary>
    private async Task WorkAsync()
    {
        var person = host.Visitor($"tracking-code-{Guid.NewGuid():n}");
        while (!ended.IsCancellationRequested)
        {
            // Spread over the whole time, so that some are on their way at every blow.
            if (
                nextVoter < Voters * (watch.Elapsed / Lasts)
                && Interlocked.Increment(ref nextVoter) is var voter and < Voters
            )
                receipts[voter] = await PersistAsync(() => CastAsync(person, voter));
            var (proposal, command) = (Guid.NewGuid(), Guid.NewGuid());
            Assert.Null(await PersistAsync(() => SubmitAsync(person, proposal, command)));
            proposals[proposal] = 0;
            await Task.Delay(100);
        }
    }

    private async Task<string> CastAsync(Client person, int voter)
    {
        var (refusal, receipt) = await person.CastAsync(
            voting.Round,
            slips[voter],
            [voting.Proposals[voter % voting.Proposals.Count]],
            $"{voter:x32}"
        );
        return refusal ?? receipt.GetProperty("code").GetString()!;
    }

    private Task<string?> SubmitAsync(Client person, Guid proposal, Guid command) =>
        person.DoAsync(
            "submitProposal",
            new
            {
                proposalId = proposal,
                roundId = collecting.Round,
                sector = "WATER",
                channel = "WEB",
                title = "Худаг гаргах санал",
            },
            command
        );

    /// <summary>As people and their browsers do: the same again, whatever went wrong, until there is an answer.</summary>
    private static async Task<T> PersistAsync<T>(Func<Task<T>> attempt)
    {
        for (var deadline = DateTime.UtcNow.AddMinutes(5); ; )
        {
            try
            {
                return await attempt();
            }
            catch (Exception) when (DateTime.UtcNow < deadline)
            {
                await Task.Delay(100);
            }
        }
    }

    private async Task<List<string>> StrikeAsync(Random lot)
    {
        List<string> blows = [];
        while (!ended.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(2 + (lot.NextDouble() * 4)), CancellationToken.None);
            var blow = lot.Next(4) switch
            {
                0 => "host",
                1 => "host and database",
                2 => "database",
                _ => "sequencer",
            };
            blows.Add(blow);
            switch (blow)
            {
                case "sequencer":
                    await EndSequencerAsync();
                    break;
                case "database":
                    Machine.Kill(Machine.Postmaster(folder.Path));
                    await ReadyAsync();
                    break;
                default:
                    if (blow is "host and database")
                        Machine.Kill(Machine.Postmaster(folder.Path));
                    await host.KillAsync();
                    host = await HostProcess.StartAsync(folder.Path, address);
                    break;
            }
        }

        return blows;
    }

    /// <summary>The connection that holds the sequencer's lock.</summary>
    private Task EndSequencerAsync() =>
        Machine.AskAsync(
            Logins.ForMigrations,
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 29813 and objsubid = 1"
        );

    private Api.Postgres.Logins Logins => new(new(Path.Combine(folder.Path, "postgres")));

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = address };
        await App.UntilAsync(
            async () =>
            {
                try
                {
                    return (await http.GetAsync("/health/ready")).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            seconds: 60
        );
    }

    private async Task EveryReceiptStandsAsync()
    {
        var close = Guid.NewGuid();
        Assert.Null(
            await PersistAsync(() =>
                voting.Secretary.DoAsync("closeStage", new { roundId = voting.Round, stage = "VOTING" }, close)
            )
        );
        await voting.CountClosedAsync();
        var visitor = host.Visitor();
        var counted = await visitor.AskAsync(
            "query ($id: RoundId!) { round(id: $id) { balloting { voted } } }",
            new { id = voting.Round }
        );
        Assert.Equal(
            receipts.Count,
            counted.GetProperty("round").GetProperty("balloting").GetProperty("voted").GetInt32()
        );
        foreach (var code in receipts.Values)
        {
            var state = await visitor.AskAsync(
                "query ($round: RoundId!, $code: String!) { receipt(round: $round, code: $code) { status } }",
                new { round = voting.Round, code }
            );
            Assert.Equal("COUNTED", state.GetProperty("receipt").GetProperty("status").GetString());
        }
    }

    private async Task EveryProposalStandsAsync()
    {
        var submitted = await Machine.AskAsync(
            Logins.ForMigrations,
            $"select array_agg(stream_id) from es.mt_events where type = 'proposal_submitted' and data->>'roundId' = '{collecting.Round}'"
        );
        Assert.Equal(proposals.Keys.Order(), ((Guid[])submitted!).Order());
    }

    private async Task TheLogVerifiesAsync()
    {
        await App.UntilAsync(
            async () =>
                await Machine.AskAsync(
                    Logins.ForMigrations,
                    "select not exists (select 1 from audit.outbox) and (select max(size) from audit.checkpoint) = (select count(*) from audit.leaf)"
                )
                    is true,
            seconds: 60
        );
        var visitor = host.Visitor().Http;
        var (policy, bundle) = (Path.Combine(folder.Path, "policy"), Path.Combine(folder.Path, "bundle.zip"));
        await File.WriteAllTextAsync(policy, await visitor.GetStringAsync("/log/policy"));
        await File.WriteAllBytesAsync(bundle, await visitor.GetByteArrayAsync("/log/bundle.zip"));
        using var report = new StringWriter();
        Assert.True(Tool.Run(["bundle", bundle, "--policy", policy], report, TextWriter.Null) == 0, report.ToString());

        await host.DisposeAsync();
        var (found, said) = await HostProcess.CommandAsync(null, folder.Path, "verify-database");
        Assert.True(found == 0, said);
    }

    private static int? Number(string variable) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var n
        )
            ? n
            : null;
}
