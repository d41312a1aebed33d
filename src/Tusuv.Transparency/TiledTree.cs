using System.Numerics;

namespace Tusuv.Transparency;

/// <summary>Makes proofs from a log's tiles, as anybody can who has fetched them.</summary>
/// <param name="size">The size of the tree.</param>
/// <param name="hashesOf">The hashes of one of the tree's tiles.</param>
public sealed class TiledTree(long size, Func<Tile, IReadOnlyList<byte[]>> hashesOf)
{
    private readonly Dictionary<Tile, IReadOnlyList<byte[]>> fetched = [];

    /// <summary>The root over the first leaves.</summary>
    /// <param name="earlier">How many of them; by default all.</param>
    public byte[] Root(long? earlier = null) => MerkleTree.Root(Subtree, earlier ?? size);

    /// <summary>The proof that a leaf is in the tree of the first leaves.</summary>
    /// <param name="index">The leaf's index.</param>
    /// <param name="of">How many leaves; by default all.</param>
    public IReadOnlyList<byte[]> ProveInclusion(long index, long? of = null) =>
        MerkleTree.ProveInclusion(Subtree, index, of ?? size);

    /// <summary>The proof that the tree of the later size begins with the leaves of the earlier one.</summary>
    /// <param name="earlier">The earlier size.</param>
    /// <param name="later">The later size; by default all.</param>
    public IReadOnlyList<byte[]> ProveConsistency(long earlier, long? later = null) =>
        MerkleTree.ProveConsistency(Subtree, earlier, later ?? size);

    private byte[] Subtree(long start, long end)
    {
        var leaves = end - start;
        if (!BitOperations.IsPow2(leaves) || start % leaves != 0)
        {
            var middle = start + MerkleTree.SplitOf(leaves);
            return MerkleTree.NodeHash(Subtree(start, middle), Subtree(middle, end));
        }

        var level = BitOperations.Log2((ulong)leaves) / Tile.Height;
        var (first, count) = (start >> (Tile.Height * level), (int)(leaves >> (Tile.Height * level)));
        var row = HashesOf(level, first / Tile.FullWidth);
        var at = (int)(first % Tile.FullWidth);
        return MerkleTree.Root([.. row.Skip(at).Take(count)]);
    }

    private IReadOnlyList<byte[]> HashesOf(int level, long index)
    {
        var width = Math.Min(Tile.FullWidth, (size >> (Tile.Height * level)) - (index * Tile.FullWidth));
        var tile = new Tile(level, index, (int)width);
        if (!fetched.TryGetValue(tile, out var hashes))
            fetched[tile] = hashes = hashesOf(tile);
        return hashes;
    }
}
