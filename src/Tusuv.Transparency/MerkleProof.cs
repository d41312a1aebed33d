using System.Numerics;

namespace Tusuv.Transparency;

/// <summary>Checks proofs of RFC 6962, by the iterations of RFC 9162, sections 2.1.3.2 and 2.1.4.2. Needs no tree.</summary>
public static class MerkleProof
{
    /// <summary>Whether a leaf stands at an index of the tree with this root.</summary>
    /// <param name="leafHash">The leaf's hash.</param>
    /// <param name="index">The leaf's index.</param>
    /// <param name="size">The tree's size.</param>
    /// <param name="proof">Sibling hashes from the leaf upwards.</param>
    /// <param name="root">The tree's root.</param>
    public static bool IsIncluded(
        ReadOnlySpan<byte> leafHash,
        ulong index,
        ulong size,
        IReadOnlyList<byte[]> proof,
        ReadOnlySpan<byte> root
    )
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (index >= size || !Usable(leafHash, root, proof))
            return false;
        var (at, last) = (index, size - 1);
        var hash = leafHash.ToArray();
        foreach (var sibling in proof)
        {
            if (last == 0)
                return false;
            if ((at & 1) == 1 || at == last)
            {
                hash = MerkleTree.NodeHash(sibling, hash);
                Climb(ref at, ref last);
            }
            else
            {
                hash = MerkleTree.NodeHash(hash, sibling);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether the later tree begins with all leaves of the earlier one.</summary>
    /// <param name="earlier">The earlier size; every tree begins with the empty one.</param>
    /// <param name="size">The later size.</param>
    /// <param name="proof">The hashes of the proof.</param>
    /// <param name="earlierRoot">The earlier root.</param>
    /// <param name="root">The later root.</param>
    public static bool IsConsistent(
        ulong earlier,
        ulong size,
        IReadOnlyList<byte[]> proof,
        ReadOnlySpan<byte> earlierRoot,
        ReadOnlySpan<byte> root
    )
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (earlier > size || !Usable(earlierRoot, root, proof))
            return false;
        if (earlier == size)
            return proof.Count == 0 && earlierRoot.SequenceEqual(root);
        if (earlier == 0)
            return proof.Count == 0 && earlierRoot.SequenceEqual(MerkleTree.EmptyRoot);

        var whole = BitOperations.IsPow2(earlier);
        if (!whole && proof.Count == 0)
            return false;
        var first = whole ? earlierRoot.ToArray() : proof[0];
        var (at, last) = (earlier - 1, size - 1);
        var shift = BitOperations.TrailingZeroCount(~at);
        at >>= shift;
        last >>= shift;

        byte[] old = first,
            now = first;
        foreach (var hash in proof.Skip(whole ? 0 : 1))
        {
            if (last == 0)
                return false;
            if ((at & 1) == 1 || at == last)
            {
                old = MerkleTree.NodeHash(hash, old);
                now = MerkleTree.NodeHash(hash, now);
                Climb(ref at, ref last);
            }
            else
            {
                now = MerkleTree.NodeHash(now, hash);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && old.AsSpan().SequenceEqual(earlierRoot) && now.AsSpan().SequenceEqual(root);
    }

    // A right edge without siblings of its own is skipped up to the level where it is a right child.
    private static void Climb(ref ulong at, ref ulong last)
    {
        while ((at & 1) == 0 && at != 0)
        {
            at >>= 1;
            last >>= 1;
        }
    }

    private static bool Usable(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, IReadOnlyList<byte[]> proof) =>
        one.Length == MerkleTree.HashLength
        && other.Length == MerkleTree.HashLength
        && proof.All(hash => hash.Length == MerkleTree.HashLength);
}
