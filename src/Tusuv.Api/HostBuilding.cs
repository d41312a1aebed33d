using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Tusuv.Api.Files;
using Tusuv.Api.Graph;
using Tusuv.Api.Identity;
using Tusuv.Api.Localities;
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
        await Migrations.ApplyAsync(migrationConnection, default);
        await Migrations.AssertAsync(migrationConnection, app.Services.GetRequiredService<IWolverineRuntime>());
        await app.StartAsync();
        await Registers.EnterAsync(app.Services, default);
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
    public static async Task<RunningHost> BuildAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            args.SkipWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToArray()
        );
        var keys =
            builder.Configuration["Keys:Path"] ?? Path.Combine(builder.Environment.ContentRootPath, ".data", "keys");
        var connection = builder.Configuration.GetConnectionString("Database")!;
        IAsyncDisposable? database = null;

        builder.AddStore(connection, keys);
        builder.Services.AddHttpContextAccessor();
        builder
            .Services.AddDataProtection()
            .SetApplicationName("Tusuv")
            .PersistKeysToFileSystem(new(Path.Combine(keys, "sessions")));
        builder
            .Services.AddAuthentication(SessionEndpoints.Scheme)
            .AddCookie(
                SessionEndpoints.Scheme,
                cookie =>
                {
                    cookie.Cookie.Name = "tusuv";
                    cookie.Cookie.SameSite = SameSiteMode.Strict;
                    cookie.Cookie.HttpOnly = true;
                    cookie.ExpireTimeSpan = TimeSpan.FromDays(30);
                    cookie.Events = new CookieAuthenticationEvents
                    {
                        OnRedirectToLogin = Forbid,
                        OnRedirectToAccessDenied = Forbid,
                    };
                }
            );
        builder.Services.AddPolicies();
        builder.Services.AddScoped<Asker>();
        builder.Services.AddScoped<OneClickPeople>();
        builder.Services.AddSingleton<EntryLinks>();
        builder.Services.AddSingleton<FileStore>();
        builder.Services.AddGraph();
        builder.Services.AddResponseCompression();
        builder.Services.ConfigureHttpJsonOptions(json =>
            // An event leaves out what can be computed; an answer says all it has.
            EventJson.Configure(json.SerializerOptions).IgnoreReadOnlyProperties = false
        );
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var app = builder.Build();
        app.UseMiddleware<Headers>();
        app.UseResponseCompression();
        app.UseStaticFiles();
        app.UseAuthentication();
        app.MapGraph();
        app.MapSessions();
        app.MapFiles();
        app.MapHealth();
        await Task.CompletedTask;
        return new(app, builder.Configuration.GetConnectionString("Migrations") ?? connection, database);
    }

    private static Task Forbid(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
