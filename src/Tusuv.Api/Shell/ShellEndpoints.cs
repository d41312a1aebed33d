using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.Extensions;

namespace Tusuv.Api.Shell;

/// <summary>Answers every address that is a page with the front end's own page, its content written in already.</summary>
internal static class ShellEndpoints
{
    private static readonly string[] NotPages =
    [
        "graphql",
        "graphiql",
        "session",
        "account",
        "accounts",
        "files",
        "assets",
        "health",
        "log",
    ];

    /// <summary>As long as the front end keeps it.</summary>
    private static readonly CookieOptions Kept = new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax };

    public static void MapShell(this IEndpointRouteBuilder routes)
    {
        routes.MapFallback("{*path:nonfile}", AnswerAsync);
        // What officials or readers write into an address may have a dot and is no file.
        routes.MapFallback("/audits/{code}", AnswerAsync);
        routes.MapFallback("/events/{number}", AnswerAsync);
    }

    private static async Task AnswerAsync(HttpContext http, ShellPages pages, ShellTemplate template)
    {
        var path = http.Request.Path.Value ?? "/";
        if (NotPages.Contains(path.Split('/').ElementAtOrDefault(1), StringComparer.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (Words.Asked(http.Request) is { } language)
            http.Response.Cookies.Append("lang", language, Kept);
        var words = Words.Of(http.Request);
        var page = await pages.AtAsync(path, http.Request.Query, words, http.RequestAborted);
        var body = await RenderAsync(http, page, words);
        http.Response.StatusCode = page.Status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Vary = "Cookie";
        await http.Response.WriteAsync(
            template.Fill(words, page, body, $"{http.Request.Scheme}://{http.Request.Host}"),
            http.RequestAborted
        );
    }

    private static async Task<string> RenderAsync(HttpContext http, ShellPage page, Words words)
    {
        await using var renderer = new HtmlRenderer(
            http.RequestServices,
            http.RequestServices.GetRequiredService<ILoggerFactory>()
        );
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(Shell.Words)] = words,
                [nameof(Shell.Page)] = page,
                [nameof(Shell.InOther)] = InOther(http.Request, words),
            };
            var root = await renderer.RenderComponentAsync<Shell>(ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        });
    }

    /// <summary>The same page in the other language.</summary>
    private static string InOther(HttpRequest request, Words words)
    {
        var query = new QueryBuilder(request.Query.Where(part => part.Key != "lang"))
        {
            { "lang", words.Language is Language.En ? "mn" : "en" },
        };
        return query.ToString();
    }
}
