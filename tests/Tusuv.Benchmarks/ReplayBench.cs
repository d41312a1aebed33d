using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Tusuv.Api.Audit;
using Tusuv.Api.Demonstration;
using Tusuv.Api.Store;

namespace Tusuv.Benchmarks;

/// <summary>How long it takes to fold the demonstration's events into every page, beside reading the same rows alone.</summary>
internal static class ReplayBench
{
    private const int Turns = 7;

    private const string Rows = """
        select seq_id, stream_id, version, timestamp, type, data::text from es.mt_events order by stream_id, version
        """;

    public static async Task RunAsync()
    {
        // Where other rounds lie already, the demonstration is not loaded.
        var folder = Path.Combine(Path.GetTempPath(), "tusuv-bench-replay");
        await using var host = await BenchHost.StartAsync($"--Data:Path={folder}", $"--Keys:Path={folder}/keys");
        await DemonstrationYear.LoadIfEmptyAsync(host.Services, CancellationToken.None);
        await using var connection = await host.Services.GetRequiredService<DataSources>().Reader.OpenConnectionAsync();
        List<(double Read, double Folded, double Compared)> turns = [];
        var (events, pages) = (0, 0);
        for (var turn = 0; turn <= Turns; turn++)
        {
            var read = await TimedAsync(async () => events = await ReadAsync(connection));
            var folded = await TimedAsync(async () => pages = await FoldAsync(connection));
            var compared = await TimedAsync(() => CompareAsync(connection));
            if (turn > 0)
                turns.Add((read, folded, compared)); // The first turn warms up.
        }

        var alone = ClosedLoop.Median(turns.Select(t => t.Read));
        Console.WriteLine($"replay       {events} events, {pages} pages; medians of {Turns}, milliseconds");
        Console.WriteLine($"replay       rows read alone                  {alone, 8:n0}");
        Tell("read and folded into every page (limit 1000)", turns.Select(t => t.Folded));
        Tell("and compared with the pages kept", turns.Select(t => t.Compared));

        void Tell(string what, IEnumerable<double> times) =>
            Console.WriteLine(
                $"replay       {what} {ClosedLoop.Median(times), 8:n0}, {ClosedLoop.Median(times) / alone:0.0} times the rows"
            );
    }

    private static async Task<int> ReadAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Rows, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var (events, characters) = (0, 0L);
        for (; await rows.ReadAsync(); events++)
            characters += rows.GetString(5).Length;
        return characters > 0 ? events : 0;
    }

    private static async Task<int> FoldAsync(NpgsqlConnection connection)
    {
        var pages = 0;
        await foreach (var _ in Replay.PagesAsync(connection, CancellationToken.None))
            pages++;
        return pages;
    }

    private static async Task CompareAsync(NpgsqlConnection connection)
    {
        List<DatabaseFinding> findings = [];
        await new PageComparison(connection, findings).RunAsync(CancellationToken.None);
        if (findings is [var found, ..])
            throw new InvalidOperationException(found.Text);
    }

    private static async Task<double> TimedAsync(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalMilliseconds;
    }
}
