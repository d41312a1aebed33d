using Npgsql;
using Tusuv.Api.Store;

namespace Tusuv.Api.Audit;

/// <summary>Something in the database that is not what the log says.</summary>
internal sealed record DatabaseFinding(string Check, string Text);

/// <summary>
/// Compares the database with its log: each event with its leaf, the leaves with what was signed, and each page with what its
/// events say, folded anew. Of one moment, and without writing anything.
/// </summary>
internal sealed class DatabaseCheck(DataSources data, LogTables tables)
{
    private const string Hidden = "select id from es.mt_events where is_archived";

    private const string OutsideLog = $"select e.id from {LogSql.OutsideLog}";

    public async Task<IReadOnlyList<DatabaseFinding>> RunAsync(CancellationToken cancellation)
    {
        List<DatabaseFinding> findings = [];
        // Before the moment that is looked at, so that all that was signed must be there.
        var signed = new Queue<PublishedCheckpoint>();
        await foreach (var checkpoint in tables.UpToAsync(long.MaxValue, cancellation))
            signed.Enqueue(checkpoint);
        await using var connection = await data.Reader.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );
        await foreach (var id in IdsAsync(connection, Hidden, cancellation))
            findings.Add(new("hidden", $"The event {id} is set aside, so pages leave it out."));
        await foreach (var id in IdsAsync(connection, OutsideLog, cancellation))
            findings.Add(new("leaf", $"The event {id} went round the log."));
        await new LeafComparison(connection, findings).RunAsync(signed, cancellation);
        await new PageComparison(connection, findings).RunAsync(cancellation);
        return findings;
    }

    private static async IAsyncEnumerable<Guid> IdsAsync(
        NpgsqlConnection connection,
        string sql,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            yield return rows.GetGuid(0);
    }
}
