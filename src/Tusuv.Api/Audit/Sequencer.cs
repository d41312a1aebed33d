using Npgsql;
using Tusuv.Api.Store;

namespace Tusuv.Api.Audit;

/// <summary>
/// Gives every event its place in the public log, in the order of commit as far as the database can tell it: a row is
/// taken once no transaction that began before its own is still open. Nothing is skipped; what commits late comes late.
/// </summary>
internal sealed class Sequencer(
    DataSources data,
    SequencerSignal signal,
    RoundChanges changes,
    LogPublisher publisher,
    StateDigests digests,
    ILogger<Sequencer> log
) : BackgroundService
{
    private const long Lock = 0x7475_7375_7601;
    private const int MostAtOnce = 1000;

    private const string Take = """
        with due as materialized (
          select o.seq_id, o.event_id from audit.outbox o
          where (o.xid < pg_snapshot_xmin(pg_current_snapshot()) or o.seq_id <= (select settled_up_to from audit.cluster))
          order by o.seq_id limit $1)
        select o.seq_id, o.event_id, e.stream_id, e.version, e.type, e.timestamp, e.headers::text, e.data::text
        from due o join es.mt_events e on e.seq_id = o.seq_id order by o.seq_id
        """;

    private const string KnowCluster = """
        insert into audit.cluster (system_identifier) select system_identifier from pg_control_system()
        on conflict (singleton) do update set system_identifier = excluded.system_identifier,
          settled_up_to = (select coalesce(max(seq_id), 0) from audit.outbox)
        where audit.cluster.system_identifier <> excluded.system_identifier
        """;

    /// <summary>With its leaf an event leaves the outbox.</summary>
    private const string Give = "copy audit.leaf (leaf_index, seq_id, event_id, bytes) from stdin (format binary)";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SequenceAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "The log waits; the next attempt follows");
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
    }

    /// <summary>One host at a time; another takes over when this one's connection ends.</summary>
    private async Task SequenceAsync(CancellationToken cancellation)
    {
        await using var connection = await data.Sequencer.OpenConnectionAsync(cancellation);
        await using var take = new NpgsqlCommand($"select pg_try_advisory_lock({Lock})", connection);
        while (await take.ExecuteScalarAsync(cancellation) is not true)
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
        try
        {
            await using (var know = new NpgsqlCommand(KnowCluster, connection))
                await know.ExecuteNonQueryAsync(cancellation);
            await publisher.OpenAsync(cancellation);
            while (true)
            {
                while (await GiveLeavesAsync(connection, cancellation) == MostAtOnce) { }
                await publisher.PublishAsync(cancellation);
                await digests.TakeIfDueAsync(cancellation);
                await signal.WaitAsync(TimeSpan.FromMilliseconds(250), cancellation);
            }
        }
        finally
        {
            await using var release = new NpgsqlCommand($"select pg_advisory_unlock({Lock})", connection);
            if (connection.State is System.Data.ConnectionState.Open)
                await release.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private async Task<int> GiveLeavesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        List<(long Seq, Guid Event, Guid Stream, string Type, byte[] Bytes)> leaves = [];
        await using (var take = new NpgsqlCommand(Take, connection) { Parameters = { new() { Value = MostAtOnce } } })
        await using (var rows = await take.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation))
            {
                leaves.Add((rows.GetInt64(0), rows.GetGuid(1), rows.GetGuid(2), rows.GetString(4), Leaf.Of(rows, 0)));
            }
        }

        if (leaves.Count == 0)
            return 0;
        await using var next = new NpgsqlCommand("select coalesce(max(leaf_index) + 1, 0) from audit.leaf", connection);
        var index = (long)(await next.ExecuteScalarAsync(cancellation))!;
        await using (var give = await connection.BeginBinaryImportAsync(Give, cancellation))
        {
            foreach (var leaf in leaves)
            {
                await give.StartRowAsync(cancellation);
                await give.WriteAsync(index++, cancellation);
                await give.WriteAsync(leaf.Seq, cancellation);
                await give.WriteAsync(leaf.Event, cancellation);
                await give.WriteAsync(leaf.Bytes, cancellation);
            }

            await give.CompleteAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
        if (leaves.Any(l => Phases.Ends.Contains(l.Type)))
        {
            publisher.Hurry();
            digests.Hurry();
        }

        changes.Tell(leaves.GroupBy(l => l.Stream).Select(g => (g.Key, g.Max(l => l.Seq))));
        return leaves.Count;
    }
}
