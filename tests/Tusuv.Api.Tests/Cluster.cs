namespace Tusuv.Api.Tests;

/// <summary>One PostgreSQL for all tests of an assembly, and databases in it.</summary>
internal sealed class Cluster : IAsyncLifetime
{
    private string connection = null!;
    private int made;

    public ValueTask InitializeAsync()
    {
        connection = Environment.GetEnvironmentVariable("TUSUV_TEST_CLUSTER")!;
        return ValueTask.CompletedTask;
    }

    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        await using var server = new NpgsqlConnection(connection);
        await server.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", server);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(connection) { Database = name }.ConnectionString;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
