using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GraphQL.Types;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Logging.Console;
using Tusuv.Api.Allocations;
using Tusuv.Api.Audit;
using Tusuv.Api.Files;
using Tusuv.Api.Graph;
using Tusuv.Api.Identity;
using Tusuv.Api.Localities;
using Tusuv.Api.Postgres;
using Tusuv.Api.Shell;
using Tusuv.Api.Store;
using Wolverine.Runtime;

namespace Tusuv.Api;

/// <summary>A host with the database under it.</summary>
internal sealed class RunningHost(WebApplication app, string migrationConnection, IAsyncDisposable? database)
    : IAsyncDisposable
{
    public WebApplication App => app;

    /// <summary>Of a login that may create what migrations create; used for nothing else.</summary>
    public string MigrationConnection => migrationConnection;

    /// <summary>Brings the store up to date, refuses one that differs, and starts.</summary>
    public async Task StartAsync()
    {
        // The store is waited for most of the time; the graph is built meanwhile.
        var graph = Task.Run(() => app.Services.GetRequiredService<ISchema>().Initialize());
        await Migrations.ApplyAsync(migrationConnection, default);
        await Migrations.AssertAsync(migrationConnection, app.Services.GetRequiredService<IWolverineRuntime>());
        await ActivatorUtilities.CreateInstance<PageEdition>(app.Services).FollowAsync(default);
        await app.StartAsync();
        await Registers.EnterAsync(app.Services, default);
        await graph;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
    }
}

internal static class HostBuilding
{
    /// <param name="withStore">False for what needs no store: nothing is started then, and nothing may be asked.</param>
    /// <param name="serves">False for commands, which may run beside a host that listens.</param>
    public static async Task<RunningHost> BuildAsync(string[] args, bool withStore = true, bool serves = true)
    {
        var builder = WebApplication.CreateBuilder([
            // Settings are read once; whoever watches for their change is woken by every write to the database beside them.
            "--hostBuilder:reloadConfigOnChange=false",
            .. args.SkipWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)),
        ]);
        if (serves)
            builder.Services.AddHostedService<Warming>();
        else
        {
            builder.Services.AddSingleton<IServer, NoServer>();
            builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Error);
        }

        builder.Logging.AddConsoleFormatter<ConsoleLines, ConsoleFormatterOptions>();
        builder.Services.Configure<ConsoleLoggerOptions>(console =>
        {
            console.FormatterName ??= ConsoleLines.Name;
            // What a command says on standard output is its result.
            if (args is [{ } command, ..] && !command.StartsWith('-'))
                console.LogToStandardErrorThreshold = LogLevel.Trace;
        });
        var root = builder.Environment.ContentRootPath;
        var state = StateFolder.Of(builder.Configuration, root);
        var connection = builder.Configuration.GetConnectionString("Database") is { Length: > 0 } configured
            ? configured
            : null;
        var database =
            withStore && connection is null
                ? await EmbeddedPostgres.StartAsync(state, ProgramPlaces.From(root), CancellationToken.None)
                : null;
        try
        {
            connection ??= database?.Logins.ForHost ?? "Host=none";
            var app = Compose(builder, connection, builder.Configuration["Keys:Path"] ?? Path.Combine(state, "keys"));
            database?.Watch(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Tusuv.Postgres"));
            return new(
                app,
                builder.Configuration.GetConnectionString("Migrations") ?? database?.Logins.ForMigrations ?? connection,
                database
            );
        }
        catch when (database is not null)
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static WebApplication Compose(WebApplicationBuilder builder, string connection, string keys)
    {
        builder.AddStore(connection, keys);
        builder.Services.AddHttpContextAccessor();
        builder
            .Services.AddDataProtection()
            .SetApplicationName("Tusuv")
            .PersistKeysToFileSystem(new(Path.Combine(keys, "sessions")));
        builder.AddOfficials();
        builder.Services.AddSingleton<FileStore>();
        builder.Services.AddGraph();
        builder.Services.AddScoped<ShellPages>();
        builder.Services.AddScoped<ProposalShells>();
        builder.Services.AddScoped<ResultShells>();
        builder.Services.AddScoped<KhuralShells>();
        builder.Services.AddScoped<MeetingShells>();
        builder.Services.AddScoped<MoneyShells>();
        builder.Services.AddScoped<SheetShells>();
        builder.Services.AddScoped<AuditShells>();
        builder.Services.AddScoped<EventSentences>();
        builder.Services.AddSingleton<RecordTrouble>();
        builder.Services.AddSingleton<ShellTemplate>();
        // Cyrillic stays Cyrillic in the pages.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddResponseCompression();
        // A millisecond here is a tenth of a second on a thin line.
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.ConfigureHttpJsonOptions(json =>
            // An event leaves out what can be computed; an answer says all it has.
            EventJson.Configure(json.SerializerOptions).IgnoreReadOnlyProperties = false
        );
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var app = builder.Build();
        app.UseMiddleware<Headers>();
        app.UseResponseCompression();
        app.UseMiddleware<StoreFaultAnswers>();
        app.UsePackedFiles();
        // After the files, or a page would be found before them.
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.MapGraph();
        app.MapOfficials();
        app.MapFiles();
        app.MapElectionFile();
        app.MapLog();
        app.MapHealth();
        app.MapFeeds();
        app.MapWorkerSwitch();
        app.MapShell();
        return app;
    }
}
