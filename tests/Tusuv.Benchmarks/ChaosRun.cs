using System.Diagnostics;
using System.Globalization;

namespace Tusuv.Benchmarks;

/// <summary>The test of the same name, for ten minutes or as many as are said: what it proves is not a matter of speed.</summary>
internal static class ChaosRun
{
    public static async Task<int> RunAsync(string? minutes)
    {
        var lasts = TimeSpan.FromMinutes(double.Parse(minutes ?? "10", CultureInfo.InvariantCulture));
        string[] test =
        [
            "test",
            "--project",
            "tests/Tusuv.Api.Tests",
            "--filter-class",
            "*Store.Chaos",
            "--show-live-output",
            "on",
        ];
        using var run = new Process { StartInfo = new ProcessStartInfo("dotnet", test) { WorkingDirectory = Top() } };
        run.StartInfo.Environment["TUSUV_CHAOS_SECONDS"] = ((int)lasts.TotalSeconds).ToString(
            CultureInfo.InvariantCulture
        );
        run.Start();
        await run.WaitForExitAsync();
        return run.ExitCode;
    }

    private static string Top() => Path.GetDirectoryName(Api.Store.Migrations.Folder)!;
}
