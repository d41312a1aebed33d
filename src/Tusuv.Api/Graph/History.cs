using System.Text.Json.Nodes;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Graph;

/// <summary>One event, as anybody may see it.</summary>
/// <param name="Number">Its number in the store.</param>
/// <param name="Data">The event itself, canonical JSON.</param>
/// <param name="LeafIndex">Its place in the public log, once it has one.</param>
public sealed record EventEntry(
    long Number,
    string Id,
    string Stream,
    long Version,
    string Type,
    DateTimeOffset At,
    string Actor,
    string? Channel,
    string? Reason,
    string? Basis,
    string? Document,
    string Data,
    long? LeafIndex,
    Hash? LeafHash
);

internal sealed class History(DataSources data)
{
    private const string Page = $"""
        select e.seq_id, e.id, e.stream_id, e.version, e.type, {Meta.Told}, e.headers::text, e.data::text, l.leaf_index, l.hash
        from app.stream_of_round s
        join es.mt_events e on e.stream_id = s.stream_id and e.type not in ('ballot_accepted', 'voters_marked')
        left join audit.leaf l on l.seq_id = e.seq_id
        where s.round_id = $1 and e.seq_id < $2 order by e.seq_id desc limit $3
        """;

    private const string Total = """
        select count(*)::int from app.stream_of_round s
        join es.mt_events e on e.stream_id = s.stream_id and e.type not in ('ballot_accepted', 'voters_marked') where s.round_id = $1
        """;

    public async Task<Connection<EventEntry>> OfAsync(RoundId round, Window window, CancellationToken cancellation)
    {
        await using var batch = data.App.CreateBatch();
        batch.BatchCommands.Add(new(Total) { Parameters = { new() { Value = round.Value } } });
        batch.BatchCommands.Add(
            new(Page)
            {
                Parameters =
                {
                    new() { Value = round.Value },
                    new() { Value = window.After == 0 ? long.MaxValue : window.After },
                    new() { Value = window.First + 1 },
                },
            }
        );
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        var total = rows.GetInt32(0);
        await rows.NextResultAsync(cancellation);
        List<(EventEntry, long)> entries = [];
        while (await rows.ReadAsync(cancellation))
        {
            var meta = rows.IsDBNull(6) ? null : JsonNode.Parse(rows.GetString(6)) as JsonObject;
            string? Meta(string name) => meta?[name]?.ToString();
            using var document = JsonDocument.Parse(rows.GetString(7));
            entries.Add(
                (
                    new(
                        rows.GetInt64(0),
                        rows.GetGuid(1).ToString(),
                        rows.GetGuid(2).ToString(),
                        rows.GetInt64(3),
                        rows.GetString(4),
                        rows.GetFieldValue<DateTimeOffset>(5),
                        Meta("actor") ?? "",
                        Meta("channel"),
                        Meta("reason"),
                        Meta("basis"),
                        Meta("document"),
                        System.Text.Encoding.UTF8.GetString(CanonicalJson.Encode(document.RootElement)),
                        rows.IsDBNull(8) ? null : rows.GetInt64(8),
                        rows.IsDBNull(9) ? null : new Hash(Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(9)))
                    ),
                    rows.GetInt64(0)
                )
            );
        }

        return window.Page(entries, total, entry => entry);
    }
}
