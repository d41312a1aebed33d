using System.Diagnostics;
using Tusuv.Api.Store;

namespace Tusuv.Api;

/// <summary>Benchmarks are a program of their own, in the checkout; this is the way to it.</summary>
internal static class Benchmarks
{
    public static async Task<int> RunAsync(IEnumerable<string> names)
    {
        var project = Path.Combine(Path.GetDirectoryName(Migrations.Folder)!, "tests", "Tusuv.Benchmarks");
        if (!Directory.Exists(project))
        {
            await Console.Error.WriteLineAsync($"Benchmarks run in a checkout; there is no {project}.");
            return 2;
        }

        string[] arguments = ["run", "-c", "Release", "--project", project, "--", .. names];
        using var benchmark = Process.Start("dotnet", arguments);
        await benchmark.WaitForExitAsync();
        return benchmark.ExitCode;
    }
}
