using System.Diagnostics;
using Tusuv.Api.Postgres;

namespace Tusuv.Api.Tests.Postgres;

/// <summary>What the scenarios need of the machine, and how they look at it.</summary>
internal static class Machine
{
    public static bool IsRoot => Environment.IsPrivilegedProcess;

    /// <summary>Skips where the machine cannot show it; but on the build server everything is shown.</summary>
    public static void Needs(bool holds, string what)
    {
        if (holds)
            return;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"The build server must check this: {what}");
        Assert.Skip($"NOT CHECKED: {what}");
    }

    public static void NeedsRoot() => Needs(IsRoot, "only root can take another user's part.");

    public static Task<EmbeddedPostgres> StartAsync(string state, IEnumerable<ProgramPlace>? places = null) =>
        EmbeddedPostgres.StartAsync(
            state,
            places ?? ProgramPlaces.From(AppContext.BaseDirectory),
            TestContext.Current.CancellationToken,
            durable: false
        );

    public static async Task<string> RefusalAsync(string state, IEnumerable<ProgramPlace>? places = null)
    {
        var refused = await Assert.ThrowsAsync<PostgresRefused>(() => StartAsync(state, places));
        Assert.DoesNotContain('\n', refused.Message);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings:Database", refused.Message, StringComparison.Ordinal);
        return refused.Message;
    }

    public static async Task<object?> AskAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public static string Data(string state) =>
        Directory.GetDirectories(Path.Combine(state, "postgres"), "data-*").Single();

    public static int Postmaster(string state) =>
        int.Parse(
            File.ReadLines(Path.Combine(Data(state), "postmaster.pid")).First(),
            System.Globalization.CultureInfo.InvariantCulture
        );

    public static bool IsRunning(string state) => File.Exists(Path.Combine(Data(state), "postmaster.pid"));

    public static void Kill(int process)
    {
        using var victim = Process.GetProcessById(process);
        victim.Kill();
    }

    public static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
