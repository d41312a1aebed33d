using System.Runtime.CompilerServices;
using Npgsql;

namespace Tusuv.Api.Audit;

/// <param name="Fault">How the event differs from what was logged; null where it does not.</param>
internal sealed record LeafRow(long Index, Guid Event, byte[] Bytes, string? Fault);

/// <summary>Leaves beside the events that they are of.</summary>
internal static class LeafRows
{
    private const string Leaves = """
        select l.leaf_index, l.event_id, l.bytes, e.seq_id, e.id, e.stream_id, e.version, e.type, e.timestamp, e.headers::text, e.data::text
        from audit.leaf l left join es.mt_events e on e.seq_id = l.seq_id
        where l.leaf_index >= $1 order by l.leaf_index limit $2
        """;

    public static async IAsyncEnumerable<LeafRow> ReadAsync(
        NpgsqlConnection connection,
        long from,
        int most,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(Leaves, connection);
        command.Parameters.AddWithValue(from);
        command.Parameters.AddWithValue(most);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var bytes = rows.GetFieldValue<byte[]>(2);
            yield return new(rows.GetInt64(0), rows.GetGuid(1), bytes, Fault(rows, bytes));
        }
    }

    private static string? Fault(NpgsqlDataReader rows, byte[] bytes)
    {
        if (rows.IsDBNull(3))
            return "the event of the leaf is gone.";
        return Leaf.Of(rows, 3).AsSpan().SequenceEqual(bytes) ? null : "the event is not the one that was logged.";
    }
}
