using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Tusuv.Transparency;
using Tusuv.Verify.Witnessing;

namespace Tusuv.Benchmarks.Log;

/// <summary>
/// How long an event waits for its leaf and for a checkpoint that a witness signed too; and what appending costs with the log
/// beside it, against the same tables without one.
/// </summary>
internal static class FeedBench
{
    private const int Events = 40;
    private const int Cosigned = 5;
    private const int Turns = 15;
    private const int Workers = 8;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(2);

    /// <summary>The store's own two tables without the triggers of the log.</summary>
    private const string Plain = """
        create schema if not exists plain;
        create table if not exists plain.mt_streams (like es.mt_streams including all);
        create table if not exists plain.mt_events (like es.mt_events including all, foreign key (stream_id) references plain.mt_streams);
        """;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tusuv-bench-").FullName;
        using var listener = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(address);
        listener.Start();
        var memory = new WitnessMemory(folder);
        using var signer = memory.Signer("witness.example");
        await using var host = await BenchHost.StartAsync(
            $"--Log:Witnesses:0:Key={signer.Key}",
            $"--Log:Witnesses:0:Address={address}"
        );
        using var http = new HttpClient { BaseAddress = host.Address };
        var policy = TrustPolicy.Parse(await http.GetStringAsync("/log/policy"));
        var serving = WitnessCommand.ServeAsync(listener, new(signer, policy.Logs, memory), TimeProvider.System);

        await WaitsAsync(host.Data, http, policy);
        await AppendsAsync(host.Data);

        listener.Stop();
        await serving;
        Directory.Delete(folder, recursive: true);
    }

    private static async Task WaitsAsync(NpgsqlDataSource data, HttpClient http, TrustPolicy policy)
    {
        List<double> leaves = [],
            checkpoints = [];
        for (var n = 0; n <= Events; n++)
        {
            var seq = await AppendAsync(data, "es");
            var watch = Stopwatch.StartNew();
            long? leaf;
            while ((leaf = await LeafOfAsync(data, seq)) is null)
                await Task.Delay(5);
            // The first one finds the host just started.
            if (n > 0)
                leaves.Add(watch.Elapsed.TotalSeconds);
            if (n == 0 || n > Cosigned)
                continue;
            while (!await IsCosignedAsync(http, policy, leaf.Value))
                await Task.Delay(100);
            checkpoints.Add(watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(
            $"event to leaf                    {ClosedLoop.Median(leaves):0.00} s, at most {leaves.Max():0.00} s, of {Events}"
        );
        Console.WriteLine(
            $"event to cosigned checkpoint     {ClosedLoop.Median(checkpoints):0.0} s, at most {checkpoints.Max():0.0} s, of {Cosigned}"
        );
    }

    private static async Task AppendsAsync(NpgsqlDataSource data)
    {
        await using (var create = data.CreateCommand(Plain))
            await create.ExecuteNonQueryAsync();
        List<(double With, double Without)> turns = [];
        for (var turn = 0; turn <= Turns; turn++)
        {
            var with = await ClosedLoop.RunAsync(Workers, Length, _ => AppendAsync(data, "es"));
            while (await ScalarAsync(data, "select count(*) from audit.outbox") > 0)
                await Task.Delay(100);
            var without = await ClosedLoop.RunAsync(Workers, Length, _ => AppendAsync(data, "plain"));
            if (turn > 0)
                turns.Add((with.PerSecond, without.PerSecond));
        }

        Console.WriteLine(
            $"appending, each in its commit    {ClosedLoop.Median(turns.Select(t => t.With)):n0}/s with the log, "
                + $"{ClosedLoop.Median(turns.Select(t => t.Without)):n0}/s without, "
                + $"ratio {ClosedLoop.Median(turns.Select(t => t.With / t.Without)):0.00}, {Workers} at once"
        );
    }

    private static Task<long> AppendAsync(NpgsqlDataSource data, string schema) =>
        ScalarAsync(
            data,
            $$"""
            with stream as (
              insert into {{schema}}.mt_streams(id, type, version) values (gen_random_uuid(), 'bench', 1) returning id)
            insert into {{schema}}.mt_events(seq_id, id, stream_id, version, data, type, mt_dotnet_type, headers)
            select nextval('es.mt_events_sequence'), gen_random_uuid(), id, 1,
              jsonb_build_object('supporter', id, 'supportedAt', '2026-11-25T04:00:00.000000Z', 'filler', repeat('x', 150)),
              'proposal_supported', '', jsonb_build_object('actor', id, 'channel', 'web')
            from stream returning seq_id
            """
        );

    private static async Task<long?> LeafOfAsync(NpgsqlDataSource data, long seq)
    {
        await using var command = data.CreateCommand("select leaf_index from audit.leaf where seq_id = $1");
        command.Parameters.AddWithValue(seq);
        return await command.ExecuteScalarAsync() as long?;
    }

    private static async Task<bool> IsCosignedAsync(HttpClient http, TrustPolicy policy, long leaf)
    {
        var note = SignedNote.Parse(await http.GetStringAsync("/log/checkpoint"));
        return Checkpoint.Parse(note.Text).Size > leaf && note.Verify(policy.Keys).Witnesses.Count > 0;
    }

    private static async Task<long> ScalarAsync(NpgsqlDataSource data, string sql)
    {
        await using var command = data.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
