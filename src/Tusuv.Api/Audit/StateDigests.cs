using JasperFx.Events;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Tusuv.Transparency;
using Wolverine.Marten;

namespace Tusuv.Api.Audit;

public static class StateDigestHandler
{
    public static Outcome Handle(
        RecordStateDigest command,
        [WriteAggregate(Required = false)] IEventStream<Digests> digests,
        Recording at
    ) => at.Record(digests, command.Decide(digests.Aggregate, at.Stamp));
}

/// <summary>
/// Puts on record what all pages say, after the end of each phase and once a day: as they stand in the database, so that a page
/// which does not say what its events say is on record too.
/// </summary>
internal sealed class StateDigests(
    DataSources data,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<StateDigests> log
)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Null while it is not known.</summary>
    private DateTimeOffset? due;

    private const string Settled = """
        select (select coalesce(max(leaf_index) + 1, 0) from audit.leaf),
          not exists (select 1 from audit.outbox)
        """;

    private const string Last = """
        select max(d.timestamp), exists (
          select 1 from es.mt_events e where e.type = any($2) and e.seq_id > coalesce(max(d.seq_id), 0))
        from es.mt_events d where d.stream_id = $1
        """;

    /// <summary>The end of a phase has its digest at once.</summary>
    public void Hurry() => due = DateTimeOffset.MinValue;

    /// <summary>Belongs to the sequencer; what cannot be taken now is taken later.</summary>
    public async Task TakeIfDueAsync(CancellationToken cancellation)
    {
        due ??= await FirstDueAsync(cancellation);
        var now = clock.GetUtcNow();
        if (now < due)
            return;
        try
        {
            if (await ReadAsync(cancellation) is not { } digest)
                return;
            due = now + Day;
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Commands>().SendAsync(digest, Asking.Clock, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogWarning(e, "The pages' digest was not taken; the next attempt follows in a minute");
            due = now + TimeSpan.FromMinutes(1);
        }
    }

    /// <summary>Of one moment in which every event has its leaf; null where there is none just now.</summary>
    public async Task<RecordStateDigest?> ReadAsync(CancellationToken cancellation)
    {
        await using var connection = await data.Reader.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );
        long leaves;
        await using (var settled = new NpgsqlCommand(Settled, connection))
        await using (var row = await settled.ExecuteReaderAsync(cancellation))
        {
            await row.ReadAsync(cancellation);
            leaves = row.GetInt64(0);
            if (!row.GetBoolean(1))
                return null;
        }

        List<PageDigest> pages = [];
        foreach (var kind in PageKinds.All)
        {
            List<byte[]> hashes = [];
            await foreach (var (_, page) in PageRows.ReadAsync(connection, kind, cancellation))
                hashes.Add(MerkleTree.LeafHash(page));
            pages.Add(new(new(kind.Name), hashes.Count, new(Convert.ToHexStringLower(MerkleTree.Root(hashes)))));
        }

        return new(leaves, PageKinds.Edition, pages);
    }

    /// <summary>At once where a phase ended and the host with it, before its digest was taken.</summary>
    private async Task<DateTimeOffset> FirstDueAsync(CancellationToken cancellation)
    {
        await using var last = data.Reader.CreateCommand(Last);
        last.Parameters.AddWithValue(DigestsId.TheOne.Value);
        last.Parameters.AddWithValue(Phases.Ends.ToArray());
        await using var row = await last.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        if (row.GetBoolean(1))
            return DateTimeOffset.MinValue;
        return (row.IsDBNull(0) ? clock.GetUtcNow() : row.GetFieldValue<DateTimeOffset>(0)) + Day;
    }
}
