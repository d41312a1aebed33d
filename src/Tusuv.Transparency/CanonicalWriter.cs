using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Tusuv.Transparency;

internal static class CanonicalWriter
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static void Write(IBufferWriter<byte> text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, element);
                break;
            case JsonValueKind.Array:
                WriteArray(text, element);
                break;
            case JsonValueKind.String:
                WriteString(text, JsonMarshal.GetRawUtf8Value(element)[1..^1], element.GetString);
                break;
            case JsonValueKind.Number:
                WriteInteger(text, JsonMarshal.GetRawUtf8Value(element));
                break;
            case JsonValueKind.True:
            case JsonValueKind.False:
            case JsonValueKind.Null:
                text.Write(JsonMarshal.GetRawUtf8Value(element));
                break;
            default:
                throw new FormatException("There is no value.");
        }
    }

    private static void WriteArray(IBufferWriter<byte> text, JsonElement element)
    {
        var before = "["u8;
        foreach (var item in element.EnumerateArray())
        {
            text.Write(before);
            Write(text, item);
            before = ","u8;
        }

        text.Write(element.GetArrayLength() == 0 ? "[]"u8 : "]"u8);
    }

    private static void WriteObject(IBufferWriter<byte> text, JsonElement element)
    {
        var names = new string[element.GetPropertyCount()];
        var members = new JsonProperty[names.Length];
        var at = 0;
        foreach (var member in element.EnumerateObject())
            (names[at], members[at++]) = (TextOf(() => member.Name), member);
        Array.Sort(names, members, StringComparer.Ordinal);
        text.Write("{"u8);
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0 && names[i] == names[i - 1])
                throw new FormatException($"The name {names[i]} is repeated.");
            if (i > 0)
                text.Write(","u8);
            WriteString(text, JsonMarshal.GetRawUtf8PropertyName(members[i]), () => names[i]);
            text.Write(":"u8);
            Write(text, members[i].Value);
        }

        text.Write("}"u8);
    }

    // The reader meets lone surrogates and wrong bytes only when a text is unescaped, and throws then.
    private static string TextOf(Func<string?> read)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException wrong)
        {
            throw new FormatException("A text holds half of a surrogate pair.", wrong);
        }
    }

    private static void WriteInteger(IBufferWriter<byte> text, ReadOnlySpan<byte> raw)
    {
        var usable = long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        if (
            !usable
            || value is > CanonicalJson.LargestInteger or < -CanonicalJson.LargestInteger
            || raw.SequenceEqual("-0"u8)
        )
            throw new FormatException($"{Encoding.UTF8.GetString(raw)} is not a whole number within ±(2^53−1).");
        text.Write(raw);
    }

    /// <summary>A text without escapes is canonical as it stands: the reader lets no character through that needs one.</summary>
    private static void WriteString(IBufferWriter<byte> text, ReadOnlySpan<byte> raw, Func<string?> read)
    {
        text.Write("\""u8);
        if (!raw.Contains((byte)'\\') && Utf8.IsValid(raw))
            text.Write(raw);
        else
            text.Write(Strict.GetBytes(Escaped(TextOf(read))));
        text.Write("\""u8);
    }

    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = c switch
            {
                '\0' => throw new FormatException("A text holds the character U+0000."),
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
