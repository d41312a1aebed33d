using System.Text;
using Npgsql;
using Tusuv.Domain.Audit;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>The leaves of a bundle: all, or those of a round with their places.</summary>
internal sealed class BundleLeaves(NpgsqlConnection connection, IProgress<long> progress)
{
    private const int Chunk = 5000;

    private const string Leaves = """
        select l.leaf_index, l.bytes, e.type from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id
        where l.leaf_index >= $1 and l.leaf_index < $2 order by l.leaf_index
        """;

    /// <summary>A round stands on its places and offices, and on what was erased or was to be.</summary>
    private const string LeavesOfRound = """
        select l.leaf_index, l.bytes, e.type from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id
        where l.leaf_index >= $1 and l.leaf_index < $2
          and (e.stream_id in (select stream_id from app.stream_of_round where round_id = $3)
            or e.type in ('locality_registered', 'body_formed', 'office_granted', 'office_ended',
              'erasure_requested', 'erasure_refused', 'data_erased'))
        order by l.leaf_index
        """;

    private readonly HashSet<string> published = new(StringComparer.Ordinal);

    /// <summary>Commitments to texts that anybody may read.</summary>
    public IReadOnlySet<string> Published => published;

    public async Task PutIntoAsync(BundleWriter bundle, long size, RoundId? round, CancellationToken cancellation)
    {
        var places = new StringBuilder();
        using (var file = bundle.Begin("leaves.ndjson"))
        {
            for (long from = 0; from < size; from += Chunk)
            {
                await using var command = new NpgsqlCommand(round is null ? Leaves : LeavesOfRound, connection);
                command.Parameters.AddWithValue(from);
                command.Parameters.AddWithValue(Math.Min(from + Chunk, size));
                if (round is { } id)
                    command.Parameters.AddWithValue(id.Value);
                await using var rows = await command.ExecuteReaderAsync(cancellation);
                while (await rows.ReadAsync(cancellation))
                {
                    var bytes = rows.GetFieldValue<byte[]>(1);
                    file.WriteLine(bytes);
                    NotePublished(rows.GetString(2), bytes);
                    places.Append(System.Globalization.CultureInfo.InvariantCulture, $"{rows.GetInt64(0)}\n");
                }

                progress.Report(Math.Min(from + Chunk, size));
            }
        }

        if (round is not null)
            bundle.Put("places.txt", places.ToString());
    }

    private void NotePublished(string name, byte[] leaf)
    {
        if (EventTypes.Of(name) is not { } type || Commitments.In(leaf).Count == 0)
            return;
        using var document = JsonDocument.Parse(leaf);
        var e = document.RootElement.GetProperty("data").Deserialize(type, EventJson.Options)!;
        published.UnionWith(PublishedTexts.In(e).Select(text => text.Value));
    }
}
