using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles;

/// <summary>The hashes of leaves as the bundle's tiles of level 0 give them.</summary>
internal sealed class TileHashes(BundleFiles files, long size, Section section)
{
    private byte[]? hashes;
    private long loaded = -1;

    /// <summary>Null where the tile is missing or has another length; that is told once.</summary>
    public ReadOnlyMemory<byte>? At(long index)
    {
        var tile = index / Tile.FullWidth;
        if (tile != loaded)
            (loaded, hashes) = (tile, Load(tile));
        return hashes?.AsMemory((int)(index % Tile.FullWidth) * MerkleTree.HashLength, MerkleTree.HashLength);
    }

    private byte[]? Load(long index)
    {
        var width = (int)Math.Min(Tile.FullWidth, size - (index * Tile.FullWidth));
        var name = new Tile(0, index, width).Path;
        var length = width * MerkleTree.HashLength;
        if (Read(name, length) is { } bytes && bytes.Length == length)
            return bytes;
        section.Add("The hashes of these leaves are missing or cut off.", file: name);
        return null;
    }

    private byte[]? Read(string name, int length)
    {
        try
        {
            return files.ReadWhole(name, length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
