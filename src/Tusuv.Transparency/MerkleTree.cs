using System.Numerics;
using System.Security.Cryptography;

namespace Tusuv.Transparency;

/// <summary>
/// The hash tree of RFC 6962, section 2.1, over a list of leaf hashes: SHA-256, leaves prefixed by 0x00 and inner nodes by 0x01.
/// Hashes are 32 bytes; indexes and sizes are counted in leaves.
/// </summary>
public static class MerkleTree
{
    /// <summary>The length of a hash in bytes.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>Most leaves are shorter; of a million of them no copy need be cleared away.</summary>
    private const int OnStack = 1024;

    /// <summary>The root of the tree without leaves: the hash of nothing.</summary>
    public static byte[] EmptyRoot { get; } = SHA256.HashData([]);

    /// <summary>The hash of a leaf.</summary>
    /// <param name="leaf">The leaf's bytes.</param>
    public static byte[] LeafHash(ReadOnlySpan<byte> leaf)
    {
        var bytes = leaf.Length < OnStack ? stackalloc byte[OnStack] : new byte[1 + leaf.Length];
        bytes[0] = 0;
        leaf.CopyTo(bytes[1..]);
        return SHA256.HashData(bytes[..(1 + leaf.Length)]);
    }

    /// <summary>The hash of an inner node.</summary>
    /// <param name="left">The hash of the left subtree.</param>
    /// <param name="right">The hash of the right subtree.</param>
    public static byte[] NodeHash(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> bytes = stackalloc byte[1 + 2 * HashLength];
        bytes[0] = 1;
        left.CopyTo(bytes[1..(1 + HashLength)]);
        right.CopyTo(bytes[(1 + HashLength)..]);
        return SHA256.HashData(bytes);
    }

    /// <summary>The root over the first leaves of a list.</summary>
    /// <param name="leafHashes">Leaf hashes in order.</param>
    /// <param name="size">How many of them; by default all.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size below 0 or beyond the list.</exception>
    public static byte[] Root(IReadOnlyList<byte[]> leafHashes, int? size = null) =>
        Root(Of(leafHashes), Checked(leafHashes, size));

    /// <summary>The proof that a leaf is in the tree: sibling hashes from the leaf upwards.</summary>
    /// <param name="leafHashes">Leaf hashes in order.</param>
    /// <param name="index">The leaf's index.</param>
    /// <param name="size">The size of the tree; by default the whole list.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index or size outside the list.</exception>
    public static IReadOnlyList<byte[]> ProveInclusion(IReadOnlyList<byte[]> leafHashes, int index, int? size = null) =>
        ProveInclusion(Of(leafHashes), index, Checked(leafHashes, size));

    /// <summary>The proof that the tree of one size begins with the leaves of an earlier size.</summary>
    /// <param name="leafHashes">Leaf hashes in order.</param>
    /// <param name="earlier">The earlier size, 0 or more.</param>
    /// <param name="size">The later size; by default the whole list.</param>
    /// <returns>No hashes where the sizes are equal or the earlier tree is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Sizes outside the list, or in the wrong order.</exception>
    public static IReadOnlyList<byte[]> ProveConsistency(
        IReadOnlyList<byte[]> leafHashes,
        int earlier,
        int? size = null
    ) => ProveConsistency(Of(leafHashes), earlier, Checked(leafHashes, size));

    internal static byte[] Root(Subtree subtree, long size) => size == 0 ? EmptyRoot : subtree(0, size);

    internal static IReadOnlyList<byte[]> ProveInclusion(Subtree subtree, long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<byte[]>();
        for (long start = 0, end = size; end - start > 1; )
        {
            var middle = start + SplitOf(end - start);
            var left = index < middle;
            path.Add(left ? subtree(middle, end) : subtree(start, middle));
            if (left)
                end = middle;
            else
                start = middle;
        }

        path.Reverse();
        return path;
    }

    internal static IReadOnlyList<byte[]> ProveConsistency(Subtree subtree, long earlier, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(earlier);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, size);
        if (earlier == 0)
            return [];

        var path = new List<byte[]>();
        long start = 0,
            end = size;
        while (earlier < end)
        {
            var middle = start + SplitOf(end - start);
            var left = earlier <= middle;
            path.Add(left ? subtree(middle, end) : subtree(start, middle));
            if (left)
                end = middle;
            else
                start = middle;
        }

        // The earlier root itself need not be told: who asks has it.
        if (start > 0)
            path.Add(subtree(start, end));
        path.Reverse();
        return path;
    }

    /// <summary>Where a tree of more than one leaf divides: at the largest power of two below its size.</summary>
    internal static long SplitOf(long size) => 1L << BitOperations.Log2((ulong)(size - 1));

    private static int Checked(IReadOnlyList<byte[]> leafHashes, int? size)
    {
        ArgumentNullException.ThrowIfNull(leafHashes);
        var count = size ?? leafHashes.Count;
        ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(size));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, leafHashes.Count, nameof(size));
        return count;
    }

    private static Subtree Of(IReadOnlyList<byte[]> leafHashes)
    {
        byte[] Hash(long start, long end)
        {
            if (end - start == 1)
                return leafHashes[(int)start];
            var middle = start + SplitOf(end - start);
            return NodeHash(Hash(start, middle), Hash(middle, end));
        }

        return Hash;
    }
}

/// <summary>The hash over the leaves from one index up to another, which itself is not among them.</summary>
internal delegate byte[] Subtree(long start, long end);
