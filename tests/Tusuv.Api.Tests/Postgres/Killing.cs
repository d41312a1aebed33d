using Microsoft.Extensions.Logging.Abstractions;
using Tusuv.Api.Postgres;

namespace Tusuv.Api.Tests.Postgres;

/// <summary>Whatever is killed, the next start has all that was committed.</summary>
public class Killing
{
    [Fact]
    public async Task A_killed_server_is_started_again_under_its_host()
    {
        using var folder = new TestFolder();
        await using var postgres = await Machine.StartAsync(folder.Path);
        postgres.Watch(NullLogger.Instance);
        await KeepAsync(postgres.Logins, 7);

        var killed = Machine.Postmaster(folder.Path);
        Machine.Kill(killed);

        await App.UntilAsync(async () => await KeptAsync(postgres.Logins) == 7, seconds: 60);
        Assert.NotEqual(killed, Machine.Postmaster(folder.Path));
    }

    [Fact]
    public async Task When_the_host_is_killed_its_guard_stops_the_server_and_the_next_host_has_everything()
    {
        using var folder = new TestFolder();
        var address = HostProcess.FreeAddress();
        await using var first = await HostProcess.StartAsync(folder.Path, address, "--environment", "Production");
        await KeepAsync(LoginsOf(folder), 8);

        await first.KillAsync();
        await App.UntilAsync(() => Task.FromResult(!Machine.IsRunning(folder.Path)), seconds: 60);

        await using var second = await HostProcess.StartAsync(folder.Path, address, "--environment", "Production");
        Assert.Equal(8, await KeptAsync(LoginsOf(folder)));

        // And now all at once: nobody is left who could tidy up.
        var guard = GuardOf(folder);
        Machine.Kill(guard);
        Machine.Kill(Machine.Postmaster(folder.Path));
        await second.KillAsync();

        await using var third = await HostProcess.StartAsync(folder.Path, address, "--environment", "Production");
        Assert.Equal(8, await KeptAsync(LoginsOf(folder)));
    }

    [Fact]
    public async Task A_connection_string_replaces_it_all()
    {
        using var folder = new TestFolder();
        await using var postgres = await Machine.StartAsync(folder.Path);
        // No folder could be made below a file: it would be refused if it were tried.
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        var (code, said) = await HostProcess.CommandAsync(
            null,
            file,
            "migrate",
            $"--ConnectionStrings:Database={postgres.Logins.ForMigrations}"
        );

        Assert.Equal((0, ""), (code, said));
        Assert.Equal(
            "es.mt_events",
            await Machine.AskAsync(postgres.Logins.ForMigrations, "select to_regclass('es.mt_events')::text")
        );
    }

    [Fact]
    public async Task A_command_that_needs_no_store_starts_none()
    {
        using var folder = new TestFolder();

        var (code, said) = await HostProcess.CommandAsync(null, folder.Path, "schema");

        Assert.Equal(0, code);
        Assert.Contains("type Query", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "postgres")));
    }

    private static Logins LoginsOf(TestFolder folder) => new(new(Path.Combine(folder.Path, "postgres")));

    private static Task KeepAsync(Logins logins, int value) =>
        Machine.AskAsync(logins.ForMigrations, $"create table kept as select {value} as value");

    private static async Task<int?> KeptAsync(Logins logins)
    {
        try
        {
            return await Machine.AskAsync(logins.ForMigrations, "select value from kept") as int?;
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    /// <summary>The shell that names this folder's lock among its arguments.</summary>
    private static int GuardOf(TestFolder folder) =>
        Directory
            .GetDirectories("/proc")
            .Where(process =>
                int.TryParse(Path.GetFileName(process), System.Globalization.CultureInfo.InvariantCulture, out _)
            )
            .Where(process => CommandLineOf(process).Contains(folder.Path, StringComparison.Ordinal))
            .Where(process => CommandLineOf(process).Contains("flock", StringComparison.Ordinal))
            .Select(process => int.Parse(Path.GetFileName(process), System.Globalization.CultureInfo.InvariantCulture))
            .Single();

    private static string CommandLineOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
