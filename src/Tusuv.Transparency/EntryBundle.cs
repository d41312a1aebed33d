using System.Buffers.Binary;

namespace Tusuv.Transparency;

/// <summary>The entries under one tile of level 0 (C2SP tlog-tiles): each after its length in two bytes, the higher first.</summary>
public static class EntryBundle
{
    /// <summary>The longest entry that can be written.</summary>
    public const int LongestEntry = ushort.MaxValue;

    /// <summary>Writes entries one after another.</summary>
    /// <param name="entries">At most 256.</param>
    /// <exception cref="ArgumentException">Too many, or one that is too long.</exception>
    public static byte[] Write(IReadOnlyCollection<ReadOnlyMemory<byte>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count > Tile.FullWidth || entries.Any(entry => entry.Length > LongestEntry))
            throw new ArgumentException("There are too many entries, or one is too long.", nameof(entries));
        var bytes = new byte[entries.Sum(entry => 2 + entry.Length)];
        var rest = bytes.AsSpan();
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)entry.Length);
            entry.Span.CopyTo(rest[2..]);
            rest = rest[(2 + entry.Length)..];
        }

        return bytes;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="bytes">The whole bundle.</param>
    /// <exception cref="FormatException">Cut off, or of more than 256 entries.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Read(ReadOnlyMemory<byte> bytes)
    {
        List<ReadOnlyMemory<byte>> entries = [];
        while (bytes.Length > 0)
        {
            if (
                entries.Count == Tile.FullWidth
                || bytes.Length < 2
                || BinaryPrimitives.ReadUInt16BigEndian(bytes.Span) is var length && bytes.Length < 2 + length
            )
                throw new FormatException("The bundle is cut off or has more entries than a tile.");
            entries.Add(bytes.Slice(2, length));
            bytes = bytes[(2 + length)..];
        }

        return entries;
    }
}
