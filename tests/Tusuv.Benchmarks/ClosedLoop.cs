using System.Diagnostics;
using System.Runtime;

namespace Tusuv.Benchmarks;

/// <summary>So many workers, each doing the next thing as soon as the last one is done.</summary>
internal static class ClosedLoop
{
    private const int CompilerAtRest = 200;

    /// <returns>Things done in a second of wall time, and this process's CPU microseconds for each.</returns>
    public static async Task<Pace> RunAsync(int workers, TimeSpan length, Func<long, Task> one)
    {
        long next = -1,
            done = 0;
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, workers)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        while (watch.Elapsed < length)
                        {
                            await one(Interlocked.Increment(ref next));
                            Interlocked.Increment(ref done);
                        }
                    })
                )
        );
        var wall = watch.Elapsed.TotalSeconds;
        return new(done / wall, (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMicroseconds / done);
    }

    /// <summary>A program just started compiles more than it works: nothing counts until the compiler has come to rest.</summary>
    public static async Task UntilCompiledAsync(Func<Task> work)
    {
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            await work();
        } while (JitInfo.GetCompiledMethodCount() - compiled > CompilerAtRest);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

internal readonly record struct Pace(double PerSecond, double CpuMicroseconds);
