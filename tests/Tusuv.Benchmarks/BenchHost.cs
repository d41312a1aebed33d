using Microsoft.AspNetCore.Builder;
using Npgsql;
using Tusuv.Api;

namespace Tusuv.Benchmarks;

/// <summary>The product's host on a database of its own, and beside it what one would write instead.</summary>
internal sealed class BenchHost(RunningHost running, WebApplication plain, NpgsqlDataSource data) : IAsyncDisposable
{
    public IServiceProvider Services => running.App.Services;

    public Uri Address { get; } = new(running.App.Urls.First());

    public Uri PlainAddress { get; } = new(plain.Urls.First());

    /// <summary>Of the same database and the same settings as the host's own.</summary>
    public NpgsqlDataSource Data => data;

    public static async Task<BenchHost> StartAsync(params string[] more)
    {
        var connection = Environment.GetEnvironmentVariable("TUSUV_BENCH_DATABASE");
        // Never the data that somebody works with: a log signed with keys that are gone is signed by nobody again.
        var folder = Path.Combine(Path.GetTempPath(), "tusuv-bench");
        string[] database = connection is null
            ? [$"--Data:Path={folder}", $"--Keys:Path={folder}/keys"]
            :
            [
                $"--ConnectionStrings:Database={connection}",
                $"--Keys:Path={Directory.CreateTempSubdirectory("tusuv-bench-").FullName}",
            ];
        var running = await HostBuilding.BuildAsync([
            "--urls",
            "http://127.0.0.1:0",
            "--environment",
            "Production",
            "--Logging:LogLevel:Default=Error",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Error",
            .. database,
            .. more,
        ]);
        await running.StartAsync();
        var data = NpgsqlDataSource.Create(Api.Store.DataSources.As(running.MigrationConnection, "tusuv_owner"));
        var plain = PlainEndpoint.Build(data);
        await plain.StartAsync();
        return new(running, plain, data);
    }

    public async ValueTask DisposeAsync()
    {
        await plain.DisposeAsync();
        await data.DisposeAsync();
        await running.DisposeAsync();
    }
}
