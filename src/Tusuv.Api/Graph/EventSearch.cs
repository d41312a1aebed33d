using GraphQL;
using Npgsql;
using NpgsqlTypes;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Graph;

/// <summary>Which events to look for. What is null is not asked about; several are asked about together.</summary>
/// <param name="Office">Of the one who acted.</param>
/// <param name="From">Entered at this moment or later.</param>
/// <param name="To">Entered before this moment.</param>
/// <param name="Irregular">Those only that break a rule and are kept all the same.</param>
/// <param name="Single">Those only where one person took a step that is for two.</param>
/// <param name="LateBy">Entered more than so many days after the act.</param>
internal sealed record EventFilter(
    EventContext? Context = null,
    Code? Type = null,
    string? Stream = null,
    RoundId? Round = null,
    Office? Office = null,
    ActorId? Actor = null,
    DateTimeOffset? From = null,
    DateTimeOffset? To = null,
    bool? Irregular = null,
    bool? Single = null,
    int? LateBy = null
);

/// <summary>The record asked for events of some kind, newest first.</summary>
internal sealed class EventSearch(DataSources data)
{
    /// <summary>Beyond this the exact number tells a reader nothing, and counting takes longer than reading.</summary>
    private const int MostCounted = 10_000;

    private const string ActedOn = """
        coalesce(e.data->'document'->>'actOn', e.data->>'adoptedOn', e.data->>'signedOn', e.data->>'paidOn',
                 e.data->>'failedOn', e.data->>'doneOn', e.data->>'answeredOn')::date
        """;

    /// <summary>Events that name the day of their act.</summary>
    private const string NameADay = """
        e.type in ('resolution_recorded', 'resolution_adopted', 'envelope_lowered', 'commitment_made', 'payment_made',
                   'procurement_call_failed', 'milestone_reported', 'proposal_answered')
        """;

    public async Task<Connection<EventEntry>> FindAsync(
        EventFilter filter,
        Window window,
        CancellationToken cancellation
    )
    {
        List<NpgsqlParameter> values = [];
        var where = string.Join(" and ", Conditions(filter, values).Prepend(EventRows.Listed));
        await using var batch = data.App.CreateBatch();
        batch.BatchCommands.Add(
            Command(
                $"select count(*)::int from (select 1 from es.mt_events e where {where} limit {MostCounted}) counted",
                values
            )
        );
        values.Add(new() { Value = window.After == 0 ? long.MaxValue : window.After });
        batch.BatchCommands.Add(
            Command(
                $"""
                select {EventRows.Columns} from
                  (select * from es.mt_events e where {where} and e.seq_id < ${values.Count}
                   order by {OrderOf(filter)} desc limit {window.First + 1}) e
                left join app.stream_of_round s on s.stream_id = e.stream_id
                left join audit.leaf l on l.seq_id = e.seq_id order by e.seq_id desc
                """,
                values
            )
        );
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        var total = rows.GetInt32(0);
        await rows.NextResultAsync(cancellation);
        var entries = await EventRows.ReadAsync(rows, cancellation);
        return window.Page([.. entries.Select(entry => (entry, entry.Number))], total, entry => entry);
    }

    /// <summary>
    /// Where few are looked for among a million, they are found first and put in order then. Left to itself the planner
    /// walks back from the newest, and to an old round or day that is a long way.
    /// </summary>
    private static string OrderOf(EventFilter filter) =>
        filter is { Round: null, From: null, To: null, LateBy: null } ? "e.seq_id" : "e.seq_id + 0";

    private static IEnumerable<string> Conditions(EventFilter filter, List<NpgsqlParameter> values)
    {
        string Value(object value, NpgsqlDbType type)
        {
            values.Add(new() { Value = value, NpgsqlDbType = type });
            return $"${values.Count}";
        }

        if (filter.Context is { } context)
            yield return $"e.type = any({Value(EventContexts.TypesOf(context).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Varchar)})";
        if (filter.Type is { } type)
            yield return $"e.type = {Value(type.Value, NpgsqlDbType.Varchar)}";
        if (filter.Stream is { } stream)
            yield return $"e.stream_id = {Value(StreamOf(stream), NpgsqlDbType.Uuid)}";
        if (filter.Round is { } round)
            yield return $"e.stream_id in (select stream_id from app.stream_of_round where round_id = {Value(round.Value, NpgsqlDbType.Uuid)})";
        if (filter.Actor is { } actor)
            yield return $"e.headers->>'actor' = {Value(actor.Value.ToString(), NpgsqlDbType.Text)}";
        if (filter.Office is { } office)
            yield return $"""
                e.headers->>'actor' = any(array(
                  select a->>'id' from app.mt_doc_bodypage b, jsonb_array_elements(b.data->'appointments') a
                  where a->>'office' = {Value(
                    JsonNamingPolicy.CamelCase.ConvertName(office.ToString()),
                    NpgsqlDbType.Text
                )}))
                """;
        if (filter.From is { } from)
            yield return $"audit.told(e.headers, e.timestamp) >= {Value(from, NpgsqlDbType.TimestampTz)}";
        if (filter.To is { } to)
            yield return $"audit.told(e.headers, e.timestamp) < {Value(to, NpgsqlDbType.TimestampTz)}";
        if (filter.Irregular is true)
            yield return "e.type in ('irregularity_found', 'resolution_recorded') and coalesce(e.data->'irregular', '[1]') <> '[]'";
        if (filter.Single is true)
            yield return "e.type = 'hands_counted' and not e.data ? 'secondTeller'";
        if (filter.LateBy is { } days)
            yield return $"{NameADay} and (audit.told(e.headers, e.timestamp) at time zone '{EventRows.Zone}')::date - {ActedOn} > {Value(days, NpgsqlDbType.Integer)}";
    }

    private static Guid StreamOf(string text) =>
        Guid.TryParseExact(text, "D", out var id)
            ? id
            : throw new ExecutionError("A stream is named by a UUID.") { Code = "page.stream_unreadable" };

    private static NpgsqlBatchCommand Command(string sql, IEnumerable<NpgsqlParameter> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(value.Clone());
        return command;
    }
}
