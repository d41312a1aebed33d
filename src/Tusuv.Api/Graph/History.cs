using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

internal sealed class History(DataSources data)
{
    private const string Page = $"""
        select {EventRows.Columns} from app.stream_of_round s
        join es.mt_events e on e.stream_id = s.stream_id and {EventRows.Listed}
        left join audit.leaf l on l.seq_id = e.seq_id
        where s.round_id = $1 and e.seq_id < $2 order by e.seq_id desc limit $3
        """;

    private const string Total = $"""
        select count(*)::int from app.stream_of_round s
        join es.mt_events e on e.stream_id = s.stream_id and {EventRows.Listed} where s.round_id = $1
        """;

    private const string Numbered = $"""
        select {EventRows.Columns} from es.mt_events e
        left join app.stream_of_round s on s.stream_id = e.stream_id left join audit.leaf l on l.seq_id = e.seq_id
        where e.seq_id = any($1)
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
        var entries = await EventRows.ReadAsync(rows, cancellation);
        return window.Page([.. entries.Select(entry => (entry, entry.Number))], total, entry => entry);
    }

    public async Task<EventEntry?> EventAsync(long number, CancellationToken cancellation) =>
        await EventsAsync([number], cancellation) is [var entry] ? entry : null;

    public async Task<IReadOnlyList<EventEntry>> EventsAsync(
        IReadOnlyList<long> numbers,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(Numbered);
        command.Parameters.AddWithValue(numbers.ToArray());
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await EventRows.ReadAsync(rows, cancellation);
    }

    public async Task<RoundId?> RoundOfAsync(PaymentId payment, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(
            $"""
            select s.round_id from es.mt_events e join app.stream_of_round s on s.stream_id = e.stream_id
            where {EventRows.Listed} and e.type = 'payment_made' and e.data->>'paymentId' = $1
            """
        );
        command.Parameters.AddWithValue(payment.Value.ToString());
        return await command.ExecuteScalarAsync(cancellation) is Guid round ? new RoundId(round) : null;
    }

    /// <summary>The number of the event that stands at a place of a stream.</summary>
    public async Task<long?> NumberAsync(string stream, long version, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(
            "select seq_id from es.mt_events where stream_id = $1 and version = $2"
        );
        command.Parameters.AddWithValue(Guid.Parse(stream));
        command.Parameters.AddWithValue(version);
        return (long?)await command.ExecuteScalarAsync(cancellation);
    }
}
