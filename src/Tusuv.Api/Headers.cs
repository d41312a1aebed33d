using Tusuv.Api.Shell;

namespace Tusuv.Api;

/// <summary>What every answer tells the browser: nothing from elsewhere, no frames, no guessing of types.</summary>
internal sealed class Headers(RequestDelegate next, ShellTemplate template)
{
    private const string Rest =
        "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self' ";

    /// <summary>Of the one style that stands in every page.</summary>
    private readonly string policy = Rest + template.StyleSource + "; font-src 'self'";

    /// <summary>GraphiQL's editor writes styles into its page and carries its letters in them; it is served in Development only.</summary>
    private const string GraphiQl = Rest + "'unsafe-inline'; font-src 'self' data:";

    /// <summary>Of an answer that no browser shows as a page; on a thin line each of its bytes is waited for.</summary>
    private const string Data = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (http.Request.Path.StartsWithSegments("/graphql", StringComparison.OrdinalIgnoreCase))
        {
            headers.ContentSecurityPolicy = Data;
            return next(http);
        }

        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/graphiql", StringComparison.Ordinal)
            ? GraphiQl
            : policy;
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(http);
    }
}
