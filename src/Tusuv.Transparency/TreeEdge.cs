namespace Tusuv.Transparency;

/// <summary>
/// A growing tree of which only the right edge is kept: enough to add leaves and to know the root, however many leaves there
/// are. Rows are those of tiles.
/// </summary>
public sealed class TreeEdge
{
    private readonly List<List<byte[]>> rows = [];

    /// <summary>How many leaves were added.</summary>
    public long Size { get; private set; }

    /// <summary>Goes on where another edge stood.</summary>
    /// <param name="size">The size of the tree.</param>
    /// <param name="hashesOf">The hashes of one of the tree's tiles that are not full.</param>
    public static TreeEdge Restore(long size, Func<Tile, IReadOnlyList<byte[]>> hashesOf)
    {
        ArgumentNullException.ThrowIfNull(hashesOf);
        var edge = new TreeEdge { Size = size };
        for (var (level, count) = (0, size); count > 0; level++, count /= Tile.FullWidth)
        {
            var width = (int)(count % Tile.FullWidth);
            edge.rows.Add(width == 0 ? [] : [.. hashesOf(new(level, count / Tile.FullWidth, width))]);
        }

        return edge;
    }

    /// <summary>Adds a leaf.</summary>
    /// <param name="leafHash">The leaf's hash.</param>
    /// <param name="full">Told of each full tile that the leaf completed, as the hash it is in the row above.</param>
    public void Add(byte[] leafHash, Action<NodeHash>? full = null)
    {
        Size++;
        var hash = leafHash;
        for (var level = 0; ; level++)
        {
            if (level == rows.Count)
                rows.Add([]);
            var row = rows[level];
            row.Add(hash);
            if (row.Count < Tile.FullWidth)
                return;
            hash = MerkleTree.Root(row);
            row.Clear();
            full?.Invoke(new(level + 1, (Size >> (Tile.Height * (level + 1))) - 1, hash));
        }
    }

    /// <summary>The root over all leaves added.</summary>
    public byte[] Root()
    {
        byte[]? below = null;
        foreach (var row in rows)
        {
            // What is not full on a lower row stands to the right of this one.
            IReadOnlyList<byte[]> hashes = below is null ? row : [.. row, below];
            below = hashes.Count == 0 ? null : MerkleTree.Root(hashes);
        }

        return below ?? MerkleTree.EmptyRoot;
    }
}

/// <summary>One hash of a row above the leaves: the root of a full tile below it.</summary>
/// <param name="Level">The row, 1 or more.</param>
/// <param name="Index">The place in the row.</param>
/// <param name="Hash">The root.</param>
public readonly record struct NodeHash(int Level, long Index, byte[] Hash);
