using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tusuv.Transparency;

/// <summary>
/// The one way to write a JSON document as bytes: RFC 8785, narrowed to integers within ±(2^53−1). Refused are fractions,
/// exponents, larger numbers, repeated names, lone surrogates and the character U+0000.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The largest number allowed, 2^53−1; its negative is the smallest.</summary>
    public const long LargestInteger = 9_007_199_254_740_991;

    private const int Deepest = 64;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = Deepest,
    };

    /// <summary>Encodes a parsed document.</summary>
    /// <param name="element">Any JSON value.</param>
    /// <exception cref="FormatException">The value lies outside the profile.</exception>
    public static byte[] Encode(JsonElement element)
    {
        var text = new ArrayBufferWriter<byte>(JsonMarshal.GetRawUtf8Value(element).Length);
        try
        {
            CanonicalWriter.Write(text, element);
        }
        catch (EncoderFallbackException wrong)
        {
            throw new FormatException("A text holds half of a surrogate pair.", wrong);
        }

        return text.WrittenSpan.ToArray();
    }

    /// <summary>Encodes a document under construction.</summary>
    /// <param name="node">Any JSON value; null is the JSON value null.</param>
    /// <exception cref="FormatException">The value lies outside the profile.</exception>
    public static byte[] Encode(JsonNode? node)
    {
        try
        {
            RefuseBrokenTexts(node);
            return Encode(JsonSerializer.SerializeToElement(node));
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException("The value cannot be written as JSON.", wrong);
        }
    }

    /// <summary>Reads any JSON of the profile, however it is written, and encodes it.</summary>
    /// <param name="utf8">JSON text in UTF-8 without byte order mark.</param>
    /// <exception cref="FormatException">Not JSON, or outside the profile.</exception>
    public static byte[] Canonicalize(ReadOnlyMemory<byte> utf8)
    {
        using var document = Parse(utf8);
        return Encode(document.RootElement);
    }

    /// <summary>Reads bytes that must be canonical already: parses, encodes again and compares.</summary>
    /// <param name="utf8">The bytes as they were stored or received.</param>
    /// <returns>The document; to be disposed of by the caller.</returns>
    /// <exception cref="FormatException">Not JSON, outside the profile, or written in another way than the canonical one.</exception>
    public static JsonDocument Read(ReadOnlyMemory<byte> utf8)
    {
        var document = Parse(utf8);
        try
        {
            if (!Encode(document.RootElement).AsSpan().SequenceEqual(utf8.Span))
                throw new FormatException("The JSON is not in canonical form.");
            return document;
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    // The serializer would quietly put U+FFFD in the place of half a surrogate pair.
    private static void RefuseBrokenTexts(JsonNode? node)
    {
        if (node is JsonValue value && value.TryGetValue<string>(out var text))
            Utf8.GetByteCount(text);
        if (node is JsonArray items)
        {
            foreach (var item in items)
                RefuseBrokenTexts(item);
        }

        if (node is not JsonObject members)
            return;
        foreach (var (name, member) in members)
        {
            Utf8.GetByteCount(name);
            RefuseBrokenTexts(member);
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new FormatException("Not JSON of this profile: " + wrong.Message, wrong);
        }
    }
}
