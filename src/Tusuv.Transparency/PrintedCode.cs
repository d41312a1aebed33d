namespace Tusuv.Transparency;

/// <summary>
/// A checkpoint's hash as it is printed in newspapers and on notice boards: 160 bits, so that whoever writes both sides
/// cannot find two checkpoints of one code.
/// </summary>
public static class PrintedCode
{
    /// <summary>The length of what the code stands for, in bytes.</summary>
    public const int Length = 20;

    private const int Group = 4;

    /// <summary>Eight groups of four characters and a check character.</summary>
    /// <param name="hash">The first 20 bytes of a checkpoint's hash.</param>
    public static string Of(ReadOnlySpan<byte> hash)
    {
        var code = Crockford.Encode(hash);
        return $"{string.Join(' ', code.Chunk(Group).Select(group => new string(group)))} {Crockford.Check(code)}";
    }

    /// <summary>The code as <see cref="Of"/> writes it, or null if it was misread.</summary>
    /// <param name="typed">As somebody typed it from paper.</param>
    public static string? Read(string typed) => Crockford.Decode(typed, Length) is { } hash ? Of(hash) : null;
}
