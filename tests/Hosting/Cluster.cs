using Tusuv.Api.Postgres;
using Tusuv.Api.Store;

namespace Tusuv.Tests;

/// <summary>
/// One PostgreSQL for all tests of an assembly, and databases in it: the product's own embedded one, without syncing. The
/// variable TUSUV_TEST_CLUSTER names another instead.
/// </summary>
internal sealed class Cluster : IAsyncLifetime
{
    private static readonly string Template = $"template_{Environment.ProcessId}";
    private TestFolder? folder;
    private EmbeddedPostgres? server;
    private string connection = null!;
    private int made;

    public async ValueTask InitializeAsync()
    {
        connection = Environment.GetEnvironmentVariable("TUSUV_TEST_CLUSTER") ?? await StartAsync();
        await Migrations.ApplyAsync(await CreateAsync(Template), TestContext.Current.CancellationToken);
        // Nobody may be in a database that is copied.
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>As the migrations leave it. Cheap: a copy of one made at the start.</summary>
    public Task<string> NewDatabaseAsync() => CreateAsync(NewName(), $"template {Template}");

    public Task<string> EmptyDatabaseAsync() => CreateAsync(NewName());

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        folder?.Dispose();
    }

    private async Task<string> StartAsync()
    {
        folder = new TestFolder();
        server = await EmbeddedPostgres.StartAsync(
            folder.Path,
            ProgramPlaces.From(AppContext.BaseDirectory),
            TestContext.Current.CancellationToken,
            durable: false
        );
        return server.Logins.ForCluster;
    }

    private string NewName() => $"test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";

    private async Task<string> CreateAsync(string name, string like = "")
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var create = source.CreateCommand($"create database {name} {like}");
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(connection) { Database = name }.ConnectionString;
    }
}
