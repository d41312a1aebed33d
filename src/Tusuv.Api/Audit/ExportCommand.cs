using Tusuv.Api.Store;

namespace Tusuv.Api.Audit;

internal static class ExportCommand
{
    public static async Task<int> RunAsync(WebApplication app, string path)
    {
        RoundId? round =
            app.Configuration["round"] is not { } text ? null
            : Guid.TryParse(text, out var id) ? new(id)
            : throw new ExportRefused($"--round takes the id of a round, not {text}.");
        var progress = new ConsoleProgress();
        var services = app.Services;
        await new BundleExport(
            services.GetRequiredService<DataSources>(),
            services.GetRequiredService<LogTables>(),
            services.GetRequiredService<LogSettings>(),
            services.GetRequiredService<BundleDownload>().Verifier,
            progress
        ).WriteAsync(path, round, CancellationToken.None);
        progress.End();
        Console.WriteLine(Path.GetFullPath(path));
        return 0;
    }

    /// <summary>Told at once, in order; nothing where nobody looks.</summary>
    private sealed class ConsoleProgress : IProgress<long>
    {
        private readonly bool isSeen = !Console.IsErrorRedirected;

        public void Report(long value)
        {
            if (isSeen)
                Console.Error.Write($"\r{value:n0} leaves");
        }

        public void End()
        {
            if (isSeen)
                Console.Error.WriteLine();
        }
    }
}
