using Tusuv.Api.Identity;

namespace Tusuv.Api.Files;

internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/files", StoreAsync);
        routes.MapGet(
            "/files/{hash}",
            async (string hash, FileStore files, HttpContext http, CancellationToken cancellation) =>
            {
                if (await files.FindAsync(hash, cancellation) is not { } file)
                    return Results.NotFound();
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                http.Response.Headers.ContentDisposition =
                    file.MediaType == "application/pdf" ? "attachment" : "inline";
                return Results.Bytes(file.Content, file.MediaType);
            }
        );
    }

    /// <summary>The body is the file itself; whoever may propose may send one.</summary>
    private static async Task<IResult> StoreAsync(
        HttpContext http,
        FileStore files,
        Asker asker,
        CancellationToken cancellation
    )
    {
        if (asker.Participant is null && await asker.StandingAsync() is null)
            return Refused(StatusCodes.Status401Unauthorized, "file.nobody");
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await http.Request.Body.ReadAsync(buffer, cancellation)) > 0; )
        {
            content.Write(buffer, 0, read);
            if (content.Length > FileStore.MostBytes)
                return Refused(StatusCodes.Status413PayloadTooLarge, "file.too_large");
        }

        if (MediaCleaning.Clean(content.ToArray()) is not { } file)
            return Refused(StatusCodes.Status415UnsupportedMediaType, "file.kind_unknown");
        var hash = await files.StoreAsync(file, cancellation);
        return Results.Json(new { hash = hash.Value, mediaType = file.MediaType });
    }

    private static IResult Refused(int status, string code) => Results.Json(new { code }, statusCode: status);
}
