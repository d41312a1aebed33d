using System.Diagnostics;

namespace Tusuv.Benchmarks;

/// <summary>So many workers, each doing the next thing as soon as the last one is done.</summary>
internal static class ClosedLoop
{
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

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

internal readonly record struct Pace(double PerSecond, double CpuMicroseconds);
