using System.Text;
using System.Text.Json.Nodes;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Transparency;

namespace Tusuv.Api.Graph;

/// <summary>Rows of the record, read as everybody may see them.</summary>
internal static class EventRows
{
    /// <summary>Of <c>e</c>, the events; <c>l</c>, their leaves; <c>s</c>, the rounds of their streams.</summary>
    public const string Columns = $"""
        e.seq_id, e.id, e.stream_id, e.version, e.type, {Meta.Told}, e.timestamp, e.headers::text, e.data::text,
        l.leaf_index, l.hash, s.round_id
        """;

    public static readonly IReadOnlyList<string> NotListed = ["ballot_accepted", "voters_marked"];

    /// <summary>Single ballots and marks on the roll are many, and tell nothing apart; an index leaves them out by these words.</summary>
    public const string Listed = "e.type not in ('ballot_accepted', 'voters_marked')";

    /// <summary>Days of acts are those of the calendar here; in the west of the country midnight comes an hour later.</summary>
    public const string Zone = "Asia/Ulaanbaatar";

    public static async Task<List<EventEntry>> ReadAsync(NpgsqlDataReader rows, CancellationToken cancellation)
    {
        List<EventEntry> entries = [];
        while (await rows.ReadAsync(cancellation))
            entries.Add(Entry(rows));
        return entries;
    }

    private static EventEntry Entry(NpgsqlDataReader rows)
    {
        var meta = rows.IsDBNull(7) ? null : JsonNode.Parse(rows.GetString(7)) as JsonObject;
        string? Meta(string name) => meta?[name]?.ToString();
        var (type, at, data) = (rows.GetString(4), rows.GetFieldValue<DateTimeOffset>(5), rows.GetString(8));
        var known = EventTypes.Of(type);
        var @event = known is null ? null : JsonSerializer.Deserialize(data, known, EventJson.Options);
        var acted = @event is null ? null : ActDays.Of(@event);
        using var document = JsonDocument.Parse(data);
        return new(
            rows.GetInt64(0),
            rows.GetGuid(1).ToString(),
            rows.GetGuid(2).ToString(),
            rows.GetInt64(3),
            type,
            known is null ? null : EventContexts.Of(known),
            at,
            rows.GetFieldValue<DateTimeOffset>(6),
            acted,
            acted is { } day ? DayOf(at).DayNumber - day.DayNumber : null,
            @event is not null && Marks.IsIrregular(@event),
            @event is not null && Marks.IsSingle(@event),
            rows.IsDBNull(11) ? null : new RoundId(rows.GetGuid(11)),
            Meta("actor") ?? "",
            Meta("body") is { } body ? new BodyId(Guid.Parse(body)) : null,
            Meta("channel"),
            Meta("reason"),
            Meta("basis"),
            Meta("document"),
            Encoding.UTF8.GetString(CanonicalJson.Encode(document.RootElement)),
            rows.IsDBNull(9) ? null : rows.GetInt64(9),
            rows.IsDBNull(10) ? null : new Hash(Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(10)))
        );
    }

    public static DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime);

    public static DateTimeOffset BeginOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(
            midnight,
            TimeZoneInfo.FindSystemTimeZoneById(Zone).GetUtcOffset(midnight)
        ).ToUniversalTime();
    }
}
