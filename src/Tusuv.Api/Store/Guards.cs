using Npgsql;

namespace Tusuv.Api.Store;

/// <summary>The triggers that keep the record: each must be there and fire always, for replicas and owners too.</summary>
internal static class Guards
{
    private static readonly string[] Expected =
    [
        "audit.leaf.append_only",
        "audit.leaf.dense",
        "audit.leaf.no_truncate",
        "audit.outbox.append_only",
        "audit.outbox.stays",
        "es.mt_events.append_only",
        "es.mt_events.enqueue",
        "es.mt_events.no_tombstone",
        "es.mt_events.no_truncate",
        "es.mt_streams.stays",
    ];

    private const string Find = """
        select n.nspname || '.' || c.relname || '.' || t.tgname, t.tgenabled = 'A' from pg_trigger t
        join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('audit', 'es') and not t.tgisinternal
        """;

    /// <summary>The first that is missing or asleep, or null.</summary>
    public static async Task<string?> FaultAsync(string connection)
    {
        await using var source = new NpgsqlConnection(connection);
        await source.OpenAsync();
        await using var find = new NpgsqlCommand(Find, source);
        await using var rows = await find.ExecuteReaderAsync();
        Dictionary<string, bool> found = new(StringComparer.Ordinal);
        while (await rows.ReadAsync())
            found[rows.GetString(0)] = rows.GetBoolean(1);
        return Expected.FirstOrDefault(guard => !found.ContainsKey(guard)) is { } missing
                ? $"the trigger {missing} is missing."
            : found
                .Where(guard => !guard.Value)
                .Select(guard => guard.Key)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault()
                is { } asleep
                ? $"the trigger {asleep} does not always fire."
            : null;
    }
}
