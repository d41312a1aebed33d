using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>What was done in a round, and by whom, up to an event.</summary>
internal static class RoundActs
{
    /// <summary>Papers recorded for a body belong to no round's streams; those of its place and year are read with it.</summary>
    private const string Record = $"""
        select e.seq_id, e.stream_id, e.version, {Meta.Told}, e.type, e.data::text, e.headers->>'actor' from (
          select e.* from app.stream_of_round s join es.mt_events e on e.stream_id = s.stream_id and {EventRows.Listed}
          where s.round_id = $1 and s.kind <> 'area'
            and e.type not in ('proposal_supported', 'proposal_support_withdrawn')
          union all
          select e.* from es.mt_events e where {EventRows.Listed} and e.type = 'resolution_recorded'
            and e.data->>'locality' = $2 and (e.data->>'year')::int = $3) e
        where e.seq_id <= $4 order by e.seq_id
        """;

    public static async Task<List<Act>> OfAsync(
        DataSources data,
        RoundPage round,
        long upTo,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(Record);
        command.Parameters.AddWithValue(round.Id.Value);
        command.Parameters.AddWithValue(round.LocalityId.Value.ToString());
        command.Parameters.AddWithValue(round.Year);
        command.Parameters.AddWithValue(upTo);
        List<Act> acts = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            if (EventTypes.Of(rows.GetString(4)) is { } type)
                acts.Add(ActOf(rows, type));
        return acts;
    }

    private static Act ActOf(NpgsqlDataReader rows, Type type)
    {
        var at = rows.GetFieldValue<DateTimeOffset>(3);
        var @event = JsonSerializer.Deserialize(rows.GetString(5), type, EventJson.Options)!;
        return new(
            new(@event, rows.GetInt64(0), rows.GetGuid(1), rows.GetInt64(2), at),
            new(rows.IsDBNull(6) ? Guid.Empty : Guid.Parse(rows.GetString(6))),
            EventRows.DayOf(at)
        );
    }
}
