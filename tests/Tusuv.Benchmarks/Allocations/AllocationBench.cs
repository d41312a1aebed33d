using System.Diagnostics;
using System.IO.Compression;
using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Benchmarks.Allocations;

/// <summary>
/// CPU seconds of counting, on real elections beside this checkout and on a generated one of a million ballots. Each figure is
/// the better one of two: the first warms up.
/// </summary>
internal static class AllocationBench
{
    private static readonly (string File, string[] Rules)[] Real =
    [
        ("Poland_Lodz_2022", ["greedy_cost", "mes_cost", "mes_cost_add1", "phragmen", "maximin_support"]),
        ("Poland_Warszawa_2026", ["mes_cost", "mes_cost_add1"]),
        ("Poland_Krakow_2024", ["phragmen", "mes_cost_add1"]),
    ];

    public static void Run()
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores; CPU seconds, wall seconds");
        if (FindPabulib() is { } folder)
        {
            foreach (var (file, rules) in Real)
                Measure(file, rules, folder);
        }
        else
        {
            Console.WriteLine("Real elections: NOT MEASURED, there is no folder shared/pabulib above the program.");
        }

        var election = Timed("1,000,000 ballots: build", GeneratedElection.Build, times: 1);
        Console.WriteLine($"  {election.Groups} different ballots, {election.Projects.Count} projects");
        var options = new AllocationOptions { MinSupport = 1, EndowmentStep = GeneratedElection.Step };
        foreach (var key in new[] { "greedy_cost", "phragmen", "mes_cost", "mes_cost_add1" })
            Allocate("1,000,000 ballots", key, election, options);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"peak memory {process.PeakWorkingSet64 / 1048576.0 / 1024:0.00} GiB");
    }

    private static void Measure(string file, string[] rules, string folder)
    {
        var content = new MemoryStream();
        using (
            var packed = new GZipStream(
                File.OpenRead(Path.Combine(folder, file + ".pb.gz")),
                CompressionMode.Decompress
            )
        )
            packed.CopyTo(content);
        var election = Timed(
            $"{file}: read",
            () =>
            {
                content.Position = 0;
                return PabulibFile.Open(content).ReadElection();
            },
            times: 3
        );
        foreach (var key in rules)
            Allocate(file, key, election, AllocationOptions.Default);
    }

    private static void Allocate(string name, string key, Election election, AllocationOptions options)
    {
        var outcome = Timed($"{name}: {key}", () => AllocationRules.Find(key)!.Allocate(election, options), times: 2);
        var runs = outcome.Endowment is { Runs: > 1 } endowment ? $", {endowment.Runs} endowments" : "";
        Console.WriteLine($"  {outcome.Selected.Count} of {election.Projects.Count} projects{runs}");
    }

    private static T Timed<T>(string what, Func<T> work, int times)
    {
        var result = default(T)!;
        var (cpu, wall) = (double.MaxValue, double.MaxValue);
        for (var time = 0; time < times; time++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            result = work();
            wall = Math.Min(wall, watch.Elapsed.TotalSeconds);
            cpu = Math.Min(cpu, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        Console.WriteLine($"{what, -45} {cpu, 8:0.000} {wall, 8:0.000}");
        return result;
    }

    private static string? FindPabulib()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var wanted = Path.Combine(at.FullName, "shared", "pabulib");
            if (Directory.Exists(wanted))
                return wanted;
        }

        return null;
    }
}
