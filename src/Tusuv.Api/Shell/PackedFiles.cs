using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Tusuv.Api.Shell;

/// <summary>Serves the front end's files, packed at build time where the reader can unpack; names with a hash stay for ever.</summary>
internal static class PackedFiles
{
    private static readonly (string Encoding, string Suffix)[] Packings = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void UsePackedFiles(this WebApplication app)
    {
        app.UseGraphiQl();
        app.Use(
            (http, next) =>
            {
                Choose(http, app.Environment.WebRootFileProvider);
                return next(http);
            }
        );
        app.UseStaticFiles(
            new StaticFileOptions { ContentTypeProvider = new Unpacked(), OnPrepareResponse = Describe }
        );
    }

    /// <summary>The editor of queries is for Development; elsewhere it is not there.</summary>
    private static void UseGraphiQl(this WebApplication app) =>
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments("/graphiql", StringComparison.Ordinal),
            graphiql =>
            {
                if (app.Environment.IsDevelopment())
                    graphiql.UseDefaultFiles();
                else
                    graphiql.Run(http =>
                    {
                        http.Response.StatusCode = StatusCodes.Status404NotFound;
                        return Task.CompletedTask;
                    });
            }
        );

    private static void Choose(HttpContext http, IFileProvider files)
    {
        var path = http.Request.Path.Value;
        if (path is null || !HttpMethods.IsGet(http.Request.Method) || !Types.TryGetContentType(path, out _))
            return;
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, suffix) in Packings)
        {
            if (!accepted.Contains(encoding, StringComparison.Ordinal) || !files.GetFileInfo(path + suffix).Exists)
                continue;
            http.Request.Path = path + suffix;
            return;
        }
    }

    private static void Describe(StaticFileResponseContext context)
    {
        var (path, headers) = (context.Context.Request.Path.Value!, context.Context.Response.Headers);
        headers.CacheControl = path.StartsWith("/assets/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        headers.Vary = "Accept-Encoding";
        foreach (var (encoding, suffix) in Packings)
            if (path.EndsWith(suffix, StringComparison.Ordinal))
                headers.ContentEncoding = encoding;
    }

    /// <summary>A packed file is of the kind of what is in it.</summary>
    private sealed class Unpacked : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, out string contentType)
        {
            var suffix = Packings
                .Select(p => p.Suffix)
                .FirstOrDefault(s => subpath.EndsWith(s, StringComparison.Ordinal));
            return Types.TryGetContentType(suffix is null ? subpath : subpath[..^suffix.Length], out contentType!);
        }
    }
}
