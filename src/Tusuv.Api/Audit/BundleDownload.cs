using Microsoft.Extensions.FileProviders;
using Tusuv.Api.Store;

namespace Tusuv.Api.Audit;

/// <summary>Packs a bundle for whoever asks. One at a time: it reads the whole record, and those who work go first.</summary>
internal sealed class BundleDownload(
    DataSources data,
    LogTables tables,
    LogSettings settings,
    IWebHostEnvironment environment
) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private static readonly string[] Carried = ["verify.mjs", "verify.html"];
    private readonly SemaphoreSlim one = new(1);

    public IReadOnlyList<IFileInfo> Verifier =>
        [.. Carried.Select(name => environment.WebRootFileProvider.GetFileInfo($"verifier/{name}"))];

    public async Task<IResult> SendAsync(Guid? round, HttpContext http, CancellationToken cancellation)
    {
        if (!await one.WaitAsync(LongestWait, cancellation))
            return Later(http, "Others are taking the record along; come back in a minute.");
        var path = Path.Combine(Path.GetTempPath(), $"tusuv-{Guid.NewGuid():n}.zip");
        try
        {
            RoundId? only = round is { } id ? new(id) : null;
            var export = new BundleExport(data, tables, settings, Verifier, new Progress<long>());
            await export.WriteAsync(path, only, cancellation);
            http.Response.Headers.CacheControl = "no-store";
            var name = $"tusuv-{round?.ToString() ?? "log"}.zip";
            return Results.File(new FileStream(path, Readable), "application/zip", name);
        }
        catch (NoSuchRound unknown)
        {
            return Results.Text(unknown.Message, statusCode: StatusCodes.Status404NotFound);
        }
        catch (ExportRefused refused)
        {
            return Later(http, refused.Message);
        }
        finally
        {
            one.Release();
            // What was cut off in the middle.
            File.Delete(path + BundleExport.Unfinished);
        }
    }

    public void Dispose() => one.Dispose();

    private static readonly FileStreamOptions Readable = new()
    {
        Access = FileAccess.Read,
        Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
    };

    private static IResult Later(HttpContext http, string sentence)
    {
        http.Response.Headers.RetryAfter = "60";
        return Results.Text(sentence, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
