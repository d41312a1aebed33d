using Tusuv.Api.Graph;
using Tusuv.Api.Store;

namespace Tusuv.Api.Audit;

internal static class EventNumbers
{
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
