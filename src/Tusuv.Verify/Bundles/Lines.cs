using System.Buffers;

namespace Tusuv.Verify.Bundles;

/// <summary>A file read line by line, however long it is; lines have an end and no more bytes than they may have.</summary>
internal static class Lines
{
    public delegate void Reader(long number, ReadOnlySpan<byte> line);

    /// <returns>How many lines there were.</returns>
    /// <exception cref="InvalidDataException">A line that is too long or has no end.</exception>
    public static long Read(Stream stream, int longest, Reader reader)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(longest + 1, 1 << 18));
        try
        {
            long number = 0;
            for (var filled = 0; ; )
            {
                var read = stream.Read(buffer, filled, buffer.Length - filled);
                filled += read;
                var rest = buffer.AsSpan(0, filled);
                for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
                {
                    if (end > longest)
                        throw new InvalidDataException($"line {number + 1} is longer than it may be");
                    reader(number++, rest[..end]);
                }

                if (rest.Length > longest)
                    throw new InvalidDataException($"line {number + 1} is longer than it may be");
                if (read == 0)
                    return rest.Length == 0 ? number : throw new InvalidDataException($"line {number + 1} is cut off");
                rest.CopyTo(buffer);
                filled = rest.Length;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
