using System.Security.Cryptography;
using System.Text;

namespace Tusuv.Transparency;

/// <summary>How large a log is and what its root is (C2SP tlog-checkpoint): the text of a signed note.</summary>
public sealed class Checkpoint
{
    private readonly byte[] root;

    /// <summary>States size and root of a log.</summary>
    /// <param name="origin">The log's name; its key has the same.</param>
    /// <param name="size">How many leaves.</param>
    /// <param name="root">The root over them.</param>
    public Checkpoint(string origin, long size, byte[] root)
        : this(origin, size, root, $"{origin}\n{Decimals.Write(size)}\n{Convert.ToBase64String(root)}\n") { }

    private Checkpoint(string origin, long size, byte[] root, string text) =>
        (Origin, Size, this.root, Text) = (origin, size, root, text);

    /// <summary>The log's name.</summary>
    public string Origin { get; }

    /// <summary>How many leaves.</summary>
    public long Size { get; }

    /// <summary>The root over them.</summary>
    public ReadOnlySpan<byte> Root => root;

    /// <summary>The lines that are signed.</summary>
    public string Text { get; }

    /// <summary>The code to print: 32 characters and a check character, in groups of four.</summary>
    public string Code => PrintedCode.Of(SHA256.HashData(Encoding.UTF8.GetBytes(Text)).AsSpan(0, PrintedCode.Length));

    /// <summary>Reads the text of a note. Lines after the third are kept in <see cref="Text"/> and say nothing here.</summary>
    /// <param name="text">The text with its last line break.</param>
    /// <exception cref="FormatException">Not a checkpoint.</exception>
    public static Checkpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (
            text.Split('\n') is not [{ Length: > 0 } origin, var size, var root, .. var more, ""]
            || more.Any(line => line.Length == 0)
            || !Decimals.TryRead(size, out var leaves)
            || StrictBase64.Decode(root, MerkleTree.HashLength) is not { } hash
        )
            throw new FormatException("A checkpoint is the name of a log, its size and its root, a line each.");
        return new(origin, leaves, hash, text);
    }
}
