using GraphQL;
using GraphQL.SystemTextJson;

namespace Tusuv.Api.Graph;

/// <summary>One request as GraphQL over HTTP writes it, its members' kinds checked.</summary>
internal sealed record GraphRequest(string Query, string? OperationName, Inputs? Variables, Inputs? Extensions)
{
    public static readonly JsonDocumentOptions Depth = new() { MaxDepth = 32 };

    private static readonly JsonSerializerOptions InputOptions = new()
    {
        Converters = { new InputsJsonConverter() },
        MaxDepth = Depth.MaxDepth,
    };

    /// <summary>Throws <see cref="FormatException"/>, its message for the sender.</summary>
    public static GraphRequest Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Depth);
            var root = document.RootElement;
            if (root.ValueKind is not JsonValueKind.Object)
                throw new FormatException("The body must be one JSON object; batches are not taken.");
            return new(
                Member(root, "query", JsonValueKind.String)?.GetString()
                    ?? throw new FormatException("The member query is missing."),
                Member(root, "operationName", JsonValueKind.String)?.GetString(),
                Map(Member(root, "variables", JsonValueKind.Object)),
                Map(Member(root, "extensions", JsonValueKind.Object))
            );
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("The body is not JSON, or nested too deeply.", e);
        }
    }

    public static GraphRequest Read(IQueryCollection query) =>
        new(
            query["query"] is [{ } text] ? text : throw new FormatException("The parameter query is missing."),
            query["operationName"] is [{ Length: > 0 } name] ? name : null,
            Map(query["variables"]),
            Map(query["extensions"])
        );

    private static JsonElement? Member(JsonElement root, string name, JsonValueKind kind)
    {
        if (!root.TryGetProperty(name, out var member) || member.ValueKind is JsonValueKind.Null)
            return null;
        return member.ValueKind == kind
            ? member
            : throw new FormatException($"The member {name} is not of the right kind.");
    }

    private static Inputs? Map(JsonElement? member) => member?.Deserialize<Inputs>(InputOptions);

    private static Inputs? Map(Microsoft.Extensions.Primitives.StringValues text)
    {
        if (text is not [{ Length: > 0 } json])
            return null;
        try
        {
            using var document = JsonDocument.Parse(json, Depth);
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? Map(document.RootElement)
                : throw new FormatException("Variables and extensions are JSON objects.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("Variables and extensions are JSON objects.", e);
        }
    }
}
