using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tusuv.Transparency;

internal static class CanonicalWriter
{
    public static void Write(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, element);
                break;
            case JsonValueKind.Array:
                var first = true;
                text.Append('[');
                foreach (var item in element.EnumerateArray())
                {
                    if (!first)
                        text.Append(',');
                    first = false;
                    Write(text, item);
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                WriteString(text, TextOf(element.GetString));
                break;
            case JsonValueKind.Number:
                WriteInteger(text, element);
                break;
            case JsonValueKind.True:
            case JsonValueKind.False:
            case JsonValueKind.Null:
                text.Append(element.GetRawText());
                break;
            default:
                throw new FormatException("There is no value.");
        }
    }

    private static void WriteObject(StringBuilder text, JsonElement element)
    {
        var members = element
            .EnumerateObject()
            .Select(member => (Name: TextOf(() => member.Name), member.Value))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToArray();
        text.Append('{');
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0)
            {
                if (members[i].Name == members[i - 1].Name)
                    throw new FormatException($"The name {members[i].Name} is repeated.");
                text.Append(',');
            }

            WriteString(text, members[i].Name);
            text.Append(':');
            Write(text, members[i].Value);
        }

        text.Append('}');
    }

    // The reader meets lone surrogates only when a text is unescaped, and throws then.
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

    private static void WriteInteger(StringBuilder text, JsonElement element)
    {
        var raw = element.GetRawText();
        var usable = long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        if (!usable || value is > CanonicalJson.LargestInteger or < -CanonicalJson.LargestInteger || raw == "-0")
            throw new FormatException($"{raw} is not a whole number within ±(2^53−1).");
        text.Append(raw);
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
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

        text.Append('"');
    }
}
