using System.Runtime.CompilerServices;
using Npgsql;

namespace Tusuv.Api.Audit;

/// <summary>All events of the record, read anew and folded into every kind of page.</summary>
internal static class Replay
{
    private const int Chunk = 2000;

    private const string Events = """
        select seq_id, stream_id, version, timestamp, type, data::text from es.mt_events
        where (stream_id, version) > ($1, $2) order by stream_id, version limit $3
        """;

    /// <summary>Stream after stream; one stream's pages are in memory at a time.</summary>
    public static async IAsyncEnumerable<(PageKind Kind, Guid Id, object Page)> PagesAsync(
        NpgsqlConnection connection,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var pages = new object?[PageKinds.All.Count];
        var stream = Guid.Empty;
        await foreach (var recorded in EventsAsync(connection, cancellation))
        {
            if (recorded.Stream != stream)
            {
                foreach (var page in Made(pages, stream))
                    yield return page;
                Array.Clear(pages);
                stream = recorded.Stream;
            }

            for (var i = 0; i < pages.Length; i++)
                pages[i] = PageKinds.All[i].Fold(pages[i], recorded);
        }

        foreach (var page in Made(pages, stream))
            yield return page;
    }

    private static IEnumerable<(PageKind Kind, Guid Id, object Page)> Made(object?[] pages, Guid stream) =>
        PageKinds
            .All.Zip(pages)
            .Where(made => made.Second is not null)
            .Select(made => (made.First, stream, made.Second!));

    private static async IAsyncEnumerable<Recorded> EventsAsync(
        NpgsqlConnection connection,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
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
                (stream, version) = (rows.GetGuid(1), rows.GetInt64(2));
                if (EventTypes.Of(rows.GetString(4)) is { } type)
                    yield return new(
                        JsonSerializer.Deserialize(rows.GetString(5), type, EventJson.Options)!,
                        rows.GetInt64(0),
                        stream,
                        version,
                        rows.GetFieldValue<DateTimeOffset>(3)
                    );
            }
        }
    }
}
