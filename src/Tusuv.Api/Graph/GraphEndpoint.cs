using System.Buffers;
using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Http.Features;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

/// <summary>GraphQL over HTTP on one path: POST, GET, and server-sent events for subscriptions.</summary>
internal static class GraphEndpoint
{
    public const string Modern = "application/graphql-response+json";
    public const string Legacy = "application/json";
    public const string Events = "text/event-stream";
    private const string ModernText = $"{Modern}; charset=utf-8";
    private const string LegacyText = $"{Legacy}; charset=utf-8";
    private const int MostBytes = 64 * 1024;

    public static void MapGraph(this IEndpointRouteBuilder routes) => routes.Map("/graphql", HandleAsync);

    private static async Task HandleAsync(
        HttpContext http,
        IDocumentExecuter<ISchema> executer,
        IGraphQLSerializer serializer,
        BallotShortcut ballots
    )
    {
        if (http.Request.Method is not ("GET" or "POST"))
        {
            http.Response.Headers.Allow = "GET, POST";
            await RefuseAsync(http, StatusCodes.Status405MethodNotAllowed, "Use GET or POST.");
            return;
        }

        if (Accepted(http.Request) is not { } accept)
        {
            await RefuseAsync(http, StatusCodes.Status406NotAcceptable, $"Answers are {Modern}, {Legacy} or {Events}.");
            return;
        }

        ReadOnlyMemory<byte> body = default;
        if (http.Request.Method == "POST")
        {
            if (await PostedAsync(http) is not { } posted)
                return;
            if (accept != Events && await ballots.AnswerAsync(http, posted, accept))
                return;
            body = posted;
        }

        if (await ReadAsync(http, body) is not { } request)
            return;
        var result = await executer.ExecuteAsync(
            new ExecutionOptions
            {
                Query = request.Query,
                OperationName = request.OperationName,
                Variables = request.Variables,
                Extensions = request.Extensions,
                User = http.User,
                RequestServices = http.RequestServices,
                CancellationToken = http.RequestAborted,
                UserContext = new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [HttpRules.OnlyQueries] = http.Request.Method == "GET" && accept != Events,
                    [HttpRules.NoStream] = accept != Events,
                },
            }
        );

        if (accept == Events)
        {
            await EventStream.WriteAsync(http, result, serializer);
            return;
        }

        if (result.Errors?.FirstOrDefault()?.Code == HttpRules.MethodNotAllowed)
            http.Response.Headers.Allow = "POST";
        Begin(http.Response, accept);
        http.Response.StatusCode = StatusOf(result, accept);
        if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = StoreFaults.SecondsAway;
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    public static void Begin(HttpResponse response, string accept)
    {
        response.ContentType = accept == Modern ? ModernText : LegacyText;
        response.Headers.CacheControl = "no-store";
    }

    /// <summary>The best acceptable form; without a header the older one, as clients of that age expect.</summary>
    private static string? Accepted(HttpRequest request)
    {
        var header = request.GetTypedHeaders().Accept;
        if (header.Count == 0)
            return Legacy;
        foreach (var type in header.OrderByDescending(type => type.Quality ?? 1))
        {
            if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
                continue;
            // Names are compared whole: by suffix, application/json would ask for the newer form too.
            if (type.MediaType.Equals(Modern, StringComparison.OrdinalIgnoreCase))
                return Modern;
            if (type.MediaType.Equals(Legacy, StringComparison.OrdinalIgnoreCase) || type.MatchesAllTypes)
                return Legacy;
            if (type.MediaType.Equals(Events, StringComparison.OrdinalIgnoreCase))
                return Events;
            if (type.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase))
                return Legacy;
        }

        return null;
    }

    /// <summary>What is wrong with it is told by <see cref="RefuseAsync"/>.</summary>
    private static async Task<GraphRequest?> ReadAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        try
        {
            return http.Request.Method == "GET" ? GraphRequest.Read(http.Request.Query) : GraphRequest.Read(body);
        }
        catch (FormatException e)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, e.Message);
            return null;
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> PostedAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
        {
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "Send application/json.");
            return null;
        }

        try
        {
            if (await BodyAsync(http) is { } body)
                return body;
            await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, $"A request has at most {MostBytes} bytes.");
        }
        catch (BadHttpRequestException e)
        {
            await RefuseAsync(http, e.StatusCode, "The body of the request broke off or is no HTTP. Send it again.");
        }

        return null;
    }

    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes)
            return null;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > MostBytes)
            {
                // Left as it was, the reader would break the next request on this connection.
                reader.AdvanceTo(read.Buffer.End);
                http.Response.Headers.Connection = "close";
                return null;
            }

            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var body = read.Buffer.ToArray();
            reader.AdvanceTo(read.Buffer.End);
            return body;
        }
    }

    private static int StatusOf(ExecutionResult result, string accept) =>
        result.Errors is not { Count: > 0 } errors ? StatusCodes.Status200OK
        : errors[0].Code == FaultHandling.Unavailable ? StatusCodes.Status503ServiceUnavailable
        : errors[0].Code == FaultHandling.DiskFull ? StatusCodes.Status507InsufficientStorage
        : result.Executed
            ? accept == Modern && result.Data is not null ? 294
                : StatusCodes.Status200OK
        : errors[0].Code switch
        {
            HttpRules.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
            HttpRules.NotAcceptable => StatusCodes.Status406NotAcceptable,
            "TIMEOUT" => StatusCodes.Status504GatewayTimeout,
            _ => accept == Legacy ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    private static Task RefuseAsync(HttpContext http, int status, string message)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { errors = new[] { new { message } } }, http.RequestAborted);
    }
}
