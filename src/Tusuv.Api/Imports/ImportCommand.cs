namespace Tusuv.Api.Imports;

internal static class ImportCommand
{
    /// <summary>Progress goes to standard error, the round's id to standard output.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, ImportedElection election)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var import = new ImportPabulib(
            services,
            text => Console.Error.WriteLineAsync($"{watch.Elapsed:mm\\:ss} {text}")
        );
        var round = await import.RunAsync(election, CancellationToken.None);
        Console.WriteLine(round.Value);
        return 0;
    }
}
