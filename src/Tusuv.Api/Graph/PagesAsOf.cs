using GraphQL;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

/// <summary>A moment of the past, as a client names it: an instant or the number of an event.</summary>
public sealed record AsOf(DateTimeOffset? At, long? Event);

/// <summary>The same pages, folded by the same code from the events up to a moment. It keeps no copy of anything.</summary>
internal sealed class PagesAsOf(DataSources data, long upTo) : Pages(new(data, upTo))
{
    /// <summary>Ballots enter pages as batches and counts, so single ones are left out of every fold.</summary>
    private const string Events = """
        select e.stream_id, e.seq_id, e.version, e.timestamp, e.type, e.data::text from es.mt_events e
        where e.stream_id = any($1) and e.seq_id <= $2 and e.type <> 'ballot_accepted' order by e.stream_id, e.version
        """;

    /// <summary>A moment before everything in the store is one of a demonstration's, which was told later.</summary>
    private const string ToldBefore = $"""
        (select max(e.seq_id) from app.mt_doc_roundpage r join app.stream_of_round s on s.round_id = r.id
         join es.mt_events e on e.stream_id = s.stream_id
         where r.data->>'kind' = 'demonstration' and {Meta.Told} <= $1)
        """;

    /// <summary>The number of the last event of that moment; refused where there is none, or where later commits could still change the answer.</summary>
    public static async Task<long> ResolveAsync(DataSources data, AsOf moment, CancellationToken cancellation)
    {
        if (moment is { At: null, Event: null } or { At: not null, Event: not null })
            throw new ExecutionError("Give either an instant or the number of an event.") { Code = "as_of.ambiguous" };
        await using var command = data.App.CreateCommand(
            $"""
            select coalesce($2, (select max(seq_id) from es.mt_events where timestamp <= $1), {ToldBefore}, 0),
                   coalesce({LogSql.SettledUpTo}, 0), coalesce((select max(seq_id) from es.mt_events), 0)
            """
        );
        command.Parameters.Add(
            new() { Value = (object?)moment.At ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz }
        );
        command.Parameters.Add(
            new() { Value = (object?)moment.Event ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bigint }
        );
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        var (asked, settled, last) = (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
        if (asked > last)
            throw new ExecutionError($"The last event is {last}.") { Code = "as_of.no_such_event" };
        return asked <= settled
            ? asked
            : throw new ExecutionError($"The record is settled up to event {settled}.") { Code = "as_of.not_settled" };
    }

    public override async Task<IReadOnlyList<(T Page, long Position)>> OfRoundsAsync<T>(
        IReadOnlyCollection<Guid>? rounds,
        string kind,
        long after,
        int most,
        CancellationToken cancellation
    )
    {
        var filter = rounds is null ? "" : "and round_id = any($5)";
        await using var command = data.App.CreateCommand(
            $"""
            select s.stream_id, s.position from app.stream_of_round s
            where s.kind = $1 and s.position > $2 {filter}
              and exists (select 1 from es.mt_events e where e.stream_id = s.stream_id and e.seq_id <= $4)
            order by s.position limit $3
            """
        );
        command.Parameters.AddWithValue(kind);
        command.Parameters.AddWithValue(after);
        command.Parameters.AddWithValue(most);
        command.Parameters.AddWithValue(upTo);
        if (rounds is not null)
            command.Parameters.AddWithValue(rounds.ToArray());
        List<(Guid Stream, long Position)> streams = [];
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
                streams.Add((rows.GetGuid(0), rows.GetInt64(1)));
        var pages = await LoadAsync<T>([.. streams.Select(s => s.Stream)], cancellation);
        return [.. streams.Where(s => pages.ContainsKey(s.Stream)).Select(s => (pages[s.Stream], s.Position))];
    }

    public override async Task<int> CountAsync(
        IReadOnlyCollection<Guid>? rounds,
        string kind,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(
            """
            select count(*)::int from app.stream_of_round s where kind = $1 and ($2::uuid[] is null or round_id = any($2))
              and exists (select 1 from es.mt_events e where e.stream_id = s.stream_id and e.seq_id <= $3)
            """
        );
        command.Parameters.AddWithValue(kind);
        command.Parameters.Add(
            new()
            {
                Value = (object?)rounds?.ToArray() ?? DBNull.Value,
                NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Uuid,
            }
        );
        command.Parameters.AddWithValue(upTo);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public override async Task<IReadOnlyList<T>> AllAsync<T>(string streamType, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand("select id from es.mt_streams where type = $1");
        command.Parameters.AddWithValue(streamType);
        List<Guid> streams = [];
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
                streams.Add(rows.GetGuid(0));
        return [.. (await LoadAsync<T>(streams, cancellation)).Values];
    }

    protected override async Task<IReadOnlyDictionary<Guid, T>> LoadAsync<T>(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(Events);
        command.Parameters.AddWithValue(ids.ToArray());
        command.Parameters.AddWithValue(upTo);
        Dictionary<Guid, T> pages = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var stream = rows.GetGuid(0);
            if (EventTypes.Of(rows.GetString(4)) is not { } type)
                continue;
            var @event = JsonSerializer.Deserialize(rows.GetString(5), type, EventJson.Options)!;
            var recorded = new Recorded(
                @event,
                rows.GetInt64(1),
                stream,
                rows.GetInt64(2),
                rows.GetFieldValue<DateTimeOffset>(3)
            );
            if (T.Fold(pages.GetValueOrDefault(stream), recorded) is { } page)
                pages[stream] = page;
        }

        return pages;
    }
}
