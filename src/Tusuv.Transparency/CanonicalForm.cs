using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Tusuv.Transparency;

/// <summary>
/// Tells in one pass whether bytes are canonical already: what <see cref="CanonicalJson.Read"/> accepts, without building the
/// document. A verifier asks it of every event of a log.
/// </summary>
public ref struct CanonicalForm
{
    private const int Deepest = 64;

    /// <summary>What in a string does not stand for itself: its end, an escape, a control character.</summary>
    private static readonly SearchValues<byte> EndOfPlain = SearchValues.Create([
        (byte)'"',
        (byte)'\\',
        .. Enumerable.Range(0, ' ').Select(n => (byte)n),
    ]);

    private readonly ReadOnlySpan<byte> text;
    private int at;

    private CanonicalForm(ReadOnlySpan<byte> utf8) => text = utf8;

    /// <summary>Whether these bytes are one canonical document and nothing else.</summary>
    /// <param name="utf8">The bytes as they were stored or received.</param>
    public static bool Holds(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
            return false;
        var form = new CanonicalForm(utf8);
        return form.Value(0) && form.at == utf8.Length;
    }

    private byte Next => at < text.Length ? text[at] : (byte)0;

    private bool Value(int depth) =>
        Next switch
        {
            (byte)'{' => depth < Deepest && Object(depth + 1),
            (byte)'[' => depth < Deepest && Array(depth + 1),
            (byte)'"' => String(out _),
            (byte)'t' => Word("true"u8),
            (byte)'f' => Word("false"u8),
            (byte)'n' => Word("null"u8),
            _ => Integer(),
        };

    private bool Object(int depth)
    {
        at++;
        if (Take('}'))
            return true;
        ReadOnlySpan<byte> last = default;
        for (var first = true; ; first = false)
        {
            if (!String(out var name) || (!first && !IsBefore(last, name)) || !Take(':') || !Value(depth))
                return false;
            last = name;
            if (!Take(','))
                return Take('}');
        }
    }

    private bool Array(int depth)
    {
        at++;
        if (Take(']'))
            return true;
        while (Value(depth))
            if (!Take(','))
                return Take(']');
        return false;
    }

    private bool String(out ReadOnlySpan<byte> raw)
    {
        raw = default;
        if (!Take('"'))
            return false;
        for (var start = at; ; at++)
        {
            var plain = text[at..].IndexOfAny(EndOfPlain);
            if (plain < 0)
                return false;
            at += plain;
            if (text[at] == '"')
            {
                raw = text[start..at++];
                return true;
            }

            if (text[at] != '\\' || !Escape())
                return false;
        }
    }

    /// <summary>Only what cannot stand for itself is escaped, in the shortest way; U+0000 is not allowed at all.</summary>
    private bool Escape()
    {
        at++;
        if (Next is (byte)'"' or (byte)'\\' or (byte)'b' or (byte)'t' or (byte)'n' or (byte)'f' or (byte)'r')
            return true;
        if (text.Length - at < 5 || !text.Slice(at, 3).SequenceEqual("u00"u8))
            return false;
        var (high, low) = (text[at + 3], text[at + 4]);
        at += 4;
        return (high, low) switch
        {
            ((byte)'0', >= (byte)'1' and <= (byte)'7' or (byte)'b' or (byte)'e' or (byte)'f') => true,
            ((byte)'1', >= (byte)'0' and <= (byte)'9' or >= (byte)'a' and <= (byte)'f') => true,
            _ => false,
        };
    }

    private bool Integer()
    {
        var start = at;
        Take('-');
        var digits = at;
        while (char.IsAsciiDigit((char)Next))
            at++;
        var length = at - digits;
        if (length == 0 || (text[digits] == '0' && (length > 1 || digits > start)) || length > 16)
            return false;
        long value = 0;
        foreach (var digit in text[digits..at])
            value = (value * 10) + (digit - '0');
        return value <= CanonicalJson.LargestInteger;
    }

    private bool Word(ReadOnlySpan<byte> word)
    {
        if (!text[at..].StartsWith(word))
            return false;
        at += word.Length;
        return true;
    }

    private bool Take(char expected)
    {
        if (Next != expected)
            return false;
        at++;
        return true;
    }

    /// <summary>By UTF-16 code units. Names of events are plain ASCII, for which the order of bytes is the same.</summary>
    private static bool IsBefore(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        Ascii.IsValid(one) && Ascii.IsValid(other) && !one.Contains((byte)'\\') && !other.Contains((byte)'\\')
            ? one.SequenceCompareTo(other) < 0
            : string.CompareOrdinal(Unescaped(one), Unescaped(other)) < 0;

    private static string Unescaped(ReadOnlySpan<byte> raw)
    {
        var reader = new System.Text.Json.Utf8JsonReader([(byte)'"', .. raw, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }
}
