using System.Text.Json.Nodes;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>Something in the database that is not what the log says.</summary>
internal sealed record DatabaseFinding(string Check, string Text);

/// <summary>
/// Compares the database with its log: each event with its leaf, the leaves with what was signed, and each page with what its
/// events say, folded anew. Of one moment, and without writing anything.
/// </summary>
internal sealed class DatabaseCheck(DataSources data, LogTables tables)
{
    private const int Chunk = 2000;

    private const string Leaves = """
        select l.leaf_index, l.event_id, l.bytes, e.seq_id, e.id, e.stream_id, e.version, e.type, e.timestamp, e.headers::text, e.data::text
        from audit.leaf l left join es.mt_events e on e.seq_id = l.seq_id
        where l.leaf_index >= $1 order by l.leaf_index limit $2
        """;

    private const string Events = """
        select seq_id, stream_id, version, timestamp, type, data::text from es.mt_events
        where (stream_id, version) > ($1, $2) order by stream_id, version limit $3
        """;

    private const string Hidden = "select id from es.mt_events where is_archived";

    private const string OutsideLog = """
        select e.id from es.mt_events e left join audit.outbox o on o.event_id = e.id and o.seq_id = e.seq_id where o.seq_id is null
        """;

    private readonly Dictionary<(string Page, Guid Id), string> folded = [];

    public async Task<IReadOnlyList<DatabaseFinding>> RunAsync(CancellationToken cancellation)
    {
        List<DatabaseFinding> findings = [];
        await using var connection = await data.Reader.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );
        await foreach (var id in IdsAsync(connection, Hidden, cancellation))
            findings.Add(new("hidden", $"The event {id} is set aside, so pages leave it out."));
        await foreach (var id in IdsAsync(connection, OutsideLog, cancellation))
            findings.Add(new("leaf", $"The event {id} went round the log."));
        await CheckLeavesAsync(connection, findings, cancellation);
        await FoldAsync(connection, cancellation);
        foreach (var kind in PageKinds.All)
            await CheckPagesAsync(connection, kind, findings, cancellation);
        foreach (var (page, id) in folded.Keys)
            findings.Add(new("state", $"{page}: the row {id} is missing."));
        return findings;
    }

    private async Task CheckLeavesAsync(
        NpgsqlConnection connection,
        List<DatabaseFinding> findings,
        CancellationToken cancellation
    )
    {
        var tree = new TreeEdge();
        var signed = new Queue<PublishedCheckpoint>();
        await foreach (var checkpoint in tables.UpToAsync(long.MaxValue, cancellation))
            signed.Enqueue(checkpoint);
        for (var before = -1L; before < tree.Size; )
        {
            before = tree.Size;
            await using var command = new NpgsqlCommand(Leaves, connection);
            command.Parameters.AddWithValue(tree.Size);
            command.Parameters.AddWithValue(Chunk);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                var bytes = rows.GetFieldValue<byte[]>(2);
                if (Fault(rows, bytes) is { } fault)
                    findings.Add(new("leaf", $"Leaf {rows.GetInt64(0)}, event {rows.GetGuid(1)}: {fault}"));
                tree.Add(MerkleTree.LeafHash(bytes));
                while (signed.TryPeek(out var next) && next.Checkpoint.Size == tree.Size)
                    if (!signed.Dequeue().Checkpoint.Root.SequenceEqual(tree.Root()))
                        findings.Add(new("root", $"The first {tree.Size} leaves are not those that were signed."));
            }
        }

        foreach (var missing in signed.Where(checkpoint => checkpoint.Checkpoint.Size > tree.Size))
            findings.Add(new("root", $"{missing.Checkpoint.Size} leaves were signed, and there are {tree.Size}."));
    }

    private static string? Fault(NpgsqlDataReader rows, byte[] bytes)
    {
        if (rows.IsDBNull(3))
            return "the event of the leaf is gone.";
        var derived = Leaf.Bytes(
            rows.GetGuid(4),
            rows.GetInt64(3),
            rows.GetGuid(5),
            rows.GetInt64(6),
            rows.GetString(7),
            rows.GetFieldValue<DateTimeOffset>(8),
            rows.IsDBNull(9) ? null : JsonNode.Parse(rows.GetString(9)) as JsonObject,
            JsonNode.Parse(rows.GetString(10))!
        );
        return derived.AsSpan().SequenceEqual(bytes) ? null : "the event is not the one that was logged.";
    }

    /// <summary>Pages are kept as the hash of what they say, stream after stream.</summary>
    private async Task FoldAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var pages = new object?[PageKinds.All.Count];
        var (stream, version) = (Guid.Empty, 0L);
        for (var more = true; more; )
        {
            await using var command = new NpgsqlCommand(Events, connection);
            command.Parameters.AddWithValue(stream);
            command.Parameters.AddWithValue(version);
            command.Parameters.AddWithValue(Chunk);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            more = rows.HasRows;
            while (await rows.ReadAsync(cancellation))
            {
                if (rows.GetGuid(1) != stream)
                    Keep(stream, pages);
                (stream, version) = (rows.GetGuid(1), rows.GetInt64(2));
                if (EventTypes.Of(rows.GetString(4)) is not { } type)
                    continue;
                var recorded = new Recorded(
                    JsonSerializer.Deserialize(rows.GetString(5), type, EventJson.Options)!,
                    rows.GetInt64(0),
                    stream,
                    version,
                    rows.GetFieldValue<DateTimeOffset>(3)
                );
                for (var i = 0; i < pages.Length; i++)
                    pages[i] = PageKinds.All[i].Fold(pages[i], recorded);
            }
        }

        Keep(stream, pages);
    }

    private void Keep(Guid stream, object?[] pages)
    {
        for (var i = 0; i < pages.Length; i++)
            if (pages[i] is { } page)
                folded[(PageKinds.All[i].Name, stream)] = Sealing.Seal(page).Value;
        Array.Clear(pages);
    }

    private async Task CheckPagesAsync(
        NpgsqlConnection connection,
        PageKind kind,
        List<DatabaseFinding> findings,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand($"select id, data::text from app.mt_doc_{kind.Name}", connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var id = rows.GetGuid(0);
            if (!folded.Remove((kind.Name, id), out var expected))
                findings.Add(new("state", $"{kind.Name}: the row {id} is of no event."));
            else if (SealOf(rows.GetString(1), kind.Type) != expected)
                findings.Add(new("state", $"{kind.Name}: the row {id} does not say what its events say."));
        }
    }

    /// <summary>Null where the row cannot be read as such a page.</summary>
    private static string? SealOf(string json, Type type)
    {
        try
        {
            return Sealing.Seal(JsonSerializer.Deserialize(json, type, EventJson.Options)!).Value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async IAsyncEnumerable<Guid> IdsAsync(
        NpgsqlConnection connection,
        string sql,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            yield return rows.GetGuid(0);
    }
}
