using System.Diagnostics;
using Npgsql;

namespace Tusuv.Benchmarks.Log;

/// <summary>How many leaves a second the sequencer numbers, tree and signatures included, when many events come at once.</summary>
internal static class SequencerBench
{
    private const int Events = 20_000;
    private const int Turns = 3;

    /// <summary>Written as Marten writes them, many at a time, so that the appending is not what is measured.</summary>
    private const string Append = """
        with stream as (
          insert into es.mt_streams(id, type, version) values (gen_random_uuid(), 'bench', $1) returning id)
        insert into es.mt_events(seq_id, id, stream_id, version, data, type, mt_dotnet_type, headers)
        select nextval('es.mt_events_sequence'), gen_random_uuid(), stream.id, n,
          jsonb_build_object('supporter', gen_random_uuid(), 'supportedAt', '2026-11-25T04:00:00.000000Z', 'filler', repeat('x', 150)),
          'proposal_supported', '', jsonb_build_object('actor', gen_random_uuid(), 'channel', 'web')
        from stream, generate_series(1, $1) n
        """;

    public static async Task RunAsync(BenchHost host)
    {
        List<double> rates = [];
        for (var turn = 0; turn <= Turns; turn++)
        {
            await using (var append = host.Data.CreateCommand(Append))
            {
                append.Parameters.AddWithValue(Events);
                await append.ExecuteNonQueryAsync();
            }

            var (before, watch) = (await LeavesAsync(host.Data), Stopwatch.StartNew());
            while (await WaitingAsync(host.Data) > 0)
                await Task.Delay(20);
            // The first turn warms up.
            if (turn > 0)
                rates.Add((await LeavesAsync(host.Data) - before) / watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(
            $"sequencer    {ClosedLoop.Median(rates), 6:n0} leaves/s, median of {Turns} turns of {Events:n0}"
        );
    }

    private static Task<long> WaitingAsync(NpgsqlDataSource data) =>
        ScalarAsync(data, "select count(*) from audit.outbox");

    private static Task<long> LeavesAsync(NpgsqlDataSource data) =>
        ScalarAsync(data, "select count(*) from audit.leaf");

    private static async Task<long> ScalarAsync(NpgsqlDataSource data, string sql)
    {
        await using var command = data.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
