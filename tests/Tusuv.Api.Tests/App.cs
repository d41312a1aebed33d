using Microsoft.Extensions.DependencyInjection;
using Tusuv.Api.Demonstration;

[assembly: AssemblyFixture(typeof(Tusuv.Api.Tests.App))]

namespace Tusuv.Api.Tests;

/// <summary>The whole host over a real PostgreSQL and real HTTP, with the demonstration's open vote in it; started once.</summary>
public sealed class App : IAsyncLifetime
{
    private readonly Cluster cluster = new();
    private RunningHost host = null!;
    private string connection = null!;

    internal string KeysPath { get; } = Directory.CreateTempSubdirectory("tusuv-keys-").FullName;

    internal TestHost Host { get; private set; } = null!;

    internal Cluster Cluster => cluster;

    public async ValueTask InitializeAsync()
    {
        await cluster.InitializeAsync();
        connection = await cluster.NewDatabaseAsync();
        Host = await TestHost.StartAsync(connection, KeysPath, "--SignIn:TriesPerMinute=1000");
        host = Host.Running;
        await DemonstrationYear.LoadIfEmptyAsync(host.App.Services, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await cluster.DisposeAsync();
    }

    internal T Service<T>()
        where T : notnull => host.App.Services.GetRequiredService<T>();

    /// <summary>Of the database's owner, past every role.</summary>
    internal string Connection => connection;

    internal async Task<T> ScalarAsync<T>(string sql)
    {
        await using var source = new NpgsqlConnection(connection);
        await source.OpenAsync();
        await using var command = new NpgsqlCommand(sql, source);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    internal async Task<List<string>> TextsAsync(string sql)
    {
        await using var source = new NpgsqlConnection(connection);
        await source.OpenAsync();
        await using var command = new NpgsqlCommand(sql, source);
        await using var rows = await command.ExecuteReaderAsync();
        List<string> texts = [];
        while (await rows.ReadAsync())
            texts.Add(rows.GetString(0));
        return texts;
    }

    internal static async Task UntilAsync(Func<Task<bool>> so, int seconds = 60)
    {
        for (var tries = 0; !await so(); tries++)
        {
            Assert.True(tries < seconds * 10, $"It did not come about within {seconds} seconds.");
            await Task.Delay(100);
        }
    }
}
