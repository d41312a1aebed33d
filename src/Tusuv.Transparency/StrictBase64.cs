namespace Tusuv.Transparency;

/// <summary>Base 64 (RFC 4648, section 4) that can be written in one way only: no blanks, no stray bits, padding in full.</summary>
internal static class StrictBase64
{
    /// <returns>Null where the text is written in another way.</returns>
    public static byte[]? Decode(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length / 4 * 3];
        return
            Convert.TryFromBase64Chars(text, bytes, out var length)
            && text.SequenceEqual(Convert.ToBase64String(bytes.AsSpan(0, length)))
            ? bytes[..length]
            : null;
    }

    /// <returns>Null unless the text stands for exactly so many bytes.</returns>
    public static byte[]? Decode(ReadOnlySpan<char> text, int length) =>
        Decode(text) is { } bytes && bytes.Length == length ? bytes : null;
}
