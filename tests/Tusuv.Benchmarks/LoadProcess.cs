using System.Diagnostics;
using System.Globalization;

namespace Tusuv.Benchmarks;

/// <summary>A client in a process of its own, so that the host's CPU can be told from its.</summary>
internal static class LoadProcess
{
    /// <summary>Posts a file so many times, some at once.</summary>
    public static async Task PostAsync(string address, string file, string times, string atOnce)
    {
        var body = await File.ReadAllBytesAsync(file);
        using var http = new HttpClient();
        var left = int.Parse(times, CultureInfo.InvariantCulture);
        var workers = int.Parse(atOnce, CultureInfo.InvariantCulture);
        await Task.WhenAll(
            Enumerable
                .Range(0, workers)
                .Select(async _ =>
                {
                    while (Interlocked.Decrement(ref left) >= 0)
                    {
                        using var content = new ByteArrayContent(body);
                        content.Headers.ContentType = new("application/json");
                        using var response = await http.PostAsync(address, content);
                        response.EnsureSuccessStatusCode();
                        await response.Content.ReadAsByteArrayAsync();
                    }
                })
        );
    }

    /// <summary>The same benchmark again, with its memory managed as the host's is: what checks a bundle is managed otherwise.</summary>
    public static async Task<int> AsHostAsync(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments);
        start.Environment["DOTNET_gcServer"] = "1";
        using var run = Process.Start(start)!;
        await run.WaitForExitAsync();
        return run.ExitCode;
    }

    /// <returns>CPU microseconds that this process spent on each request.</returns>
    public static async Task<double> CpuOfHostAsync(string address, string file, int requests, int workers)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        string[] arguments = ["load", address, file, $"{requests}", $"{workers}"];
        using var client = Process.Start(Environment.ProcessPath!, arguments);
        await client.WaitForExitAsync();
        if (client.ExitCode != 0)
            throw new InvalidOperationException($"The client of {address} gave up.");
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMicroseconds / requests;
    }
}
