using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

internal static class LogSetup
{
    /// <summary>
    /// Settings: <c>Log:Origin</c> is the log's name, by custom its address without scheme; <c>Log:Witnesses</c> is a list of
    /// <c>Key</c> (a verifier key) and <c>Address</c>.
    /// </summary>
    public static void AddLog(this WebApplicationBuilder builder, string keysPath)
    {
        var settings = builder.Configuration.GetSection("Log");
        builder.Services.AddSingleton(
            new LogSettings(
                settings["Origin"] ?? "tusuv.localhost/log",
                Path.Combine(keysPath, "log"),
                [.. settings.GetSection("Witnesses").GetChildren().Select(Witness)]
            )
        );
        builder.Services.AddSingleton<LogHealth>();
        builder.Services.AddSingleton<LogTables>();
        builder.Services.AddSingleton<LogPublisher>();
        builder.Services.AddSingleton<StateDigests>();
        builder.Services.AddSingleton<BundleDownload>();
        builder.Services.AddSingleton<RecordHealth>();
        builder.Services.AddSingleton<Watchdog>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Watchdog>());
        builder.Services.AddHostedService<WitnessCalls>();
    }

    private static LogWitness Witness(IConfigurationSection witness)
    {
        var address = witness["Address"] ?? "";
        return new(NoteKey.Parse(witness["Key"] ?? ""), new(address.EndsWith('/') ? address : address + "/"));
    }
}
