using System.Security.Cryptography;
using Npgsql;

namespace Tusuv.Api.Audit;

/// <summary>Whether each page says what its events say, folded anew. In memory lies a hash of each, not the page.</summary>
internal sealed class PageComparison(NpgsqlConnection connection, List<DatabaseFinding> findings)
{
    private const int Chunk = 2000;

    private const string Events = """
        select seq_id, stream_id, version, timestamp, type, data::text from es.mt_events
        where (stream_id, version) > ($1, $2) order by stream_id, version limit $3
        """;

    private readonly Dictionary<(string Page, Guid Id), byte[]> folded = [];

    public async Task RunAsync(CancellationToken cancellation)
    {
        await FoldAsync(cancellation);
        foreach (var kind in PageKinds.All)
            await CheckPagesAsync(kind, cancellation);
        foreach (var (page, id) in folded.Keys)
            findings.Add(new("state", $"{page}: the row {id} is missing."));
    }

    /// <summary>Pages are kept as the hash of what they say, stream after stream.</summary>
    private async Task FoldAsync(CancellationToken cancellation)
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
                folded[(PageKinds.All[i].Name, stream)] = SHA256.HashData(PageRows.Canonical(page));
        Array.Clear(pages);
    }

    private async Task CheckPagesAsync(PageKind kind, CancellationToken cancellation)
    {
        await foreach (var (id, page) in PageRows.ReadAsync(connection, kind, cancellation))
        {
            if (!folded.Remove((kind.Name, id), out var expected))
                findings.Add(new("state", $"{kind.Name}: the row {id} is of no event."));
            else if (!SHA256.HashData(page).AsSpan().SequenceEqual(expected))
                findings.Add(new("state", $"{kind.Name}: the row {id} does not say what its events say."));
        }
    }
}
