using System.Globalization;

namespace Tusuv.Transparency;

/// <summary>
/// A piece of a log's tree as it is published (C2SP tlog-tiles): up to 256 hashes of one row, every eighth row of the tree
/// being one. A full tile's root is one hash of the row above.
/// </summary>
/// <param name="Level">0 for the hashes of leaves, 1 for the roots of full tiles of leaves, and so on.</param>
/// <param name="Index">Its place in the row, counted in tiles.</param>
/// <param name="Width">How many hashes; 256 where it is full.</param>
public readonly record struct Tile(int Level, long Index, int Width = Tile.FullWidth)
{
    /// <summary>The hashes of a full tile.</summary>
    public const int FullWidth = 256;

    /// <summary>The binary levels of the tree in one tile.</summary>
    public const int Height = 8;

    /// <summary>The highest level.</summary>
    public const int HighestLevel = 63;

    private const string Entries = "entries";

    /// <summary>Where the tile's hashes are published, below the log's address.</summary>
    public string Path => $"tile/{Level.ToString(CultureInfo.InvariantCulture)}/{Place}";

    /// <summary>Where the entries under a tile of level 0 are published.</summary>
    public string EntriesPath => $"tile/{Entries}/{Place}";

    /// <summary>The tiles of a tree, full ones first on each level.</summary>
    /// <param name="size">The tree's size in leaves.</param>
    public static IEnumerable<Tile> Of(long size)
    {
        for (var level = 0; size > 0; level++, size /= FullWidth)
        {
            for (long index = 0; index < size / FullWidth; index++)
                yield return new(level, index);
            if (size % FullWidth is var width and > 0)
                yield return new(level, size / FullWidth, (int)width);
        }
    }

    /// <summary>The place of a tile from the end of its address, after the level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="place">For example <c>x001/x234/067.p/12</c>.</param>
    /// <param name="tile">The tile.</param>
    public static bool TryParse(int level, string place, out Tile tile)
    {
        ArgumentNullException.ThrowIfNull(place);
        tile = default;
        var width = FullWidth;
        if (place.Split(".p/") is [var whole, var partial])
        {
            if (!Decimals.TryRead(partial, out var read) || read is < 1 or >= FullWidth)
                return false;
            (place, width) = (whole, (int)read);
        }

        var digits = place.Replace("x", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal);
        if (
            digits.Length is < 3 or > 18
            || !digits.All(char.IsAsciiDigit)
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        )
            return false;
        tile = new(level, index, width);
        return level is >= 0 and <= HighestLevel && PlaceOf(index) == place;
    }

    private string Place =>
        Width == FullWidth ? PlaceOf(Index) : $"{PlaceOf(Index)}.p/{Width.ToString(CultureInfo.InvariantCulture)}";

    private static string PlaceOf(long index)
    {
        var place = (index % 1000).ToString("000", CultureInfo.InvariantCulture);
        for (var rest = index / 1000; rest > 0; rest /= 1000)
            place = $"x{(rest % 1000).ToString("000", CultureInfo.InvariantCulture)}/{place}";
        return place;
    }
}
