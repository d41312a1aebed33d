using Tusuv.Api.Graph;
using Tusuv.Api.Store;

namespace Tusuv.Api.Audit;

internal static class EventNumbers
{
    /// <summary>The newest event of a stream that is of this kind and says this.</summary>
    public static async Task<long?> OfAsync<TEvent>(
        DataSources data,
        Guid stream,
        object says,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(
            """
            select seq_id from es.mt_events where stream_id = $1 and type = $2 and data @> $3::jsonb
            order by version desc limit 1
            """
        );
        command.Parameters.AddWithValue(stream);
        command.Parameters.AddWithValue(EventTypes.NameOf(typeof(TEvent)));
        command.Parameters.AddWithValue(JsonSerializer.Serialize(says, says.GetType(), EventJson.Options));
        return await command.ExecuteScalarAsync(cancellation) as long?;
    }

    /// <summary>Of these numbers those of no event that anybody may look up.</summary>
    public static async Task<IReadOnlyCollection<long>> MissingAsync(
        DataSources data,
        IEnumerable<long> numbers,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(
            $"""
            select n from unnest($1::bigint[]) n
            where not exists (select 1 from es.mt_events e where e.seq_id = n and {EventRows.Listed})
            """
        );
        command.Parameters.AddWithValue(numbers.Distinct().ToArray());
        List<long> missing = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            missing.Add(rows.GetInt64(0));
        return missing;
    }
}
