using Tusuv.Api.Store;

namespace Tusuv.Api.Audit;

internal static class DatabaseCommand
{
    /// <summary>One finding a line on standard output, the sum on standard error.</summary>
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var check = new DatabaseCheck(
            services.GetRequiredService<DataSources>(),
            services.GetRequiredService<LogTables>()
        );
        var findings = await check.RunAsync(CancellationToken.None);
        foreach (var finding in findings)
            Console.WriteLine($"{finding.Check}: {finding.Text}");
        await Console.Error.WriteLineAsync(
            findings.Count == 0 ? "The database says what its log says." : $"{findings.Count} findings."
        );
        return findings.Count == 0 ? 0 : 1;
    }
}
