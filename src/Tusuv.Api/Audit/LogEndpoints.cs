using System.IO.Compression;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>
/// The log as anybody may fetch it (C2SP tlog-tiles, under <c>/log/</c>): a checkpoint, which is always asked for anew, and tiles
/// with their entries, which never change.
/// </summary>
internal static class LogEndpoints
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Bytes = "application/octet-stream";
    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapLog(this IEndpointRouteBuilder routes)
    {
        var log = routes.MapGroup("/log");
        log.MapGet(
            "/checkpoint",
            async (LogTables tables, HttpContext http, CancellationToken cancellation) =>
                Fresh(http, (await tables.LatestAsync(cancellation))?.Note.ToString())
        );
        log.MapGet(
            "/policy",
            async (LogTables tables, LogSettings settings, HttpContext http, CancellationToken cancellation) =>
                Fresh(http, await LogPolicy.OfAsync(tables, settings, cancellation))
        );
        log.MapGet(
            "/bundle.zip",
            async (string? round, BundleDownload download, HttpContext http, CancellationToken cancellation) =>
                round is null ? await download.SendAsync(null, http, cancellation)
                : Guid.TryParseExact(round, "D", out var only) ? await download.SendAsync(only, http, cancellation)
                : Results.Text("There is no round of that id; its page has it in its address.", statusCode: 400)
        );
        log.MapGet("/tile/entries/{*place}", EntriesAsync);
        log.MapGet("/tile/{level:int}/{*place}", HashesAsync);
        routes.MapGet(
            "/health/log",
            (LogHealth health) =>
                Results.Text(health.Problem ?? "The log is signed.", statusCode: health.Problem is null ? 200 : 503)
        );
        routes.MapGet(
            "/health/record",
            (RecordHealth health) =>
                health.Alarms.Count == 0
                    ? Results.Text("The watchdog found nothing wrong.")
                    : Results.Text(
                        string.Concat(health.Alarms.Select(alarm => $"{alarm.Alarm} {alarm.Count}\n")),
                        statusCode: 503
                    )
        );
    }

    private static async Task<IResult> HashesAsync(
        int level,
        string? place,
        LogTables tables,
        HttpContext http,
        CancellationToken cancellation
    )
    {
        if (!Tile.TryParse(level, place ?? "", out var tile) || !await IsPublishedAsync(tile, tables, cancellation))
            return Results.NotFound();
        http.Response.Headers.CacheControl = Forever;
        return Results.Bytes(tables.Hashes(tile).SelectMany(hash => hash).ToArray(), Bytes);
    }

    private static async Task<IResult> EntriesAsync(
        string? place,
        LogTables tables,
        HttpContext http,
        CancellationToken cancellation
    )
    {
        if (!Tile.TryParse(0, place ?? "", out var tile) || !await IsPublishedAsync(tile, tables, cancellation))
            return Results.NotFound();
        http.Response.Headers.CacheControl = Forever;
        var bundle = EntryBundle.Write([.. await tables.EntriesAsync(tile, cancellation)]);
        if (!http.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            return Results.Bytes(bundle, Bytes);
        http.Response.Headers.ContentEncoding = "gzip";
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            await gzip.WriteAsync(bundle, cancellation);
        return Results.Bytes(packed.ToArray(), Bytes);
    }

    /// <summary>Nothing beyond the signed size: what is not signed may still be taken back by a fault.</summary>
    private static async Task<bool> IsPublishedAsync(Tile tile, LogTables tables, CancellationToken cancellation)
    {
        if (await tables.LatestAsync(cancellation) is not { Checkpoint.Size: var size })
            return false;
        var row = tile.Level < Tile.Height ? size >> (Tile.Height * tile.Level) : 0;
        return row - (tile.Width - 1) > tile.Index * Tile.FullWidth;
    }

    private static IResult Fresh(HttpContext http, string? text)
    {
        if (text is null)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Text(text, Text);
    }
}
