using System.Text.Json.Nodes;
using Npgsql;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>Whether each event is the one that its leaf holds, and the leaves are those that were signed.</summary>
internal sealed class LeafComparison(NpgsqlConnection connection, List<DatabaseFinding> findings)
{
    private const int Chunk = 2000;

    private const string Leaves = """
        select l.leaf_index, l.event_id, l.bytes, e.seq_id, e.id, e.stream_id, e.version, e.type, e.timestamp, e.headers::text, e.data::text
        from audit.leaf l left join es.mt_events e on e.seq_id = l.seq_id
        where l.leaf_index >= $1 order by l.leaf_index limit $2
        """;

    public async Task RunAsync(Queue<PublishedCheckpoint> signed, CancellationToken cancellation)
    {
        var tree = new TreeEdge();
        CompareRoots(tree, signed);
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
                CompareRoots(tree, signed);
            }
        }

        foreach (var missing in signed)
            findings.Add(new("root", $"{missing.Checkpoint.Size} leaves were signed, and there are {tree.Size}."));
    }

    private void CompareRoots(TreeEdge tree, Queue<PublishedCheckpoint> signed)
    {
        while (signed.TryPeek(out var next) && next.Checkpoint.Size == tree.Size)
            if (!signed.Dequeue().Checkpoint.Root.SequenceEqual(tree.Root()))
                findings.Add(new("root", $"The first {tree.Size} leaves are not those that were signed."));
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
}
