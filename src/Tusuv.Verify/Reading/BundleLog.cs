using System.Globalization;
using System.Text;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles;

namespace Tusuv.Verify.Reading;

/// <summary>
/// A bundle opened to be read, not checked: what is read here is as good as what the command bundle says of it.
/// </summary>
internal sealed class BundleLog : IDisposable
{
    private readonly BundleFiles files;
    private readonly string path;

    public BundleLog(string path)
    {
        (this.path, files) = (path, BundleFiles.Open(path));
        try
        {
            Note = SignedNote.Parse(
                files.ReadWhole(BundleFiles.Checkpoint) ?? throw new FormatException("it is missing")
            );
            Checkpoint = Checkpoint.Parse(Note.Text);
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException)
        {
            throw Unusable($"the checkpoint cannot be read: {Plain.Text(wrong.Message.TrimEnd('.'), 200)}");
        }
    }

    public SignedNote Note { get; }

    public Checkpoint Checkpoint { get; }

    /// <summary>Made from the hashes that the bundle gives.</summary>
    public TiledTree Tree => new(Checkpoint.Size, Hashes);

    public void Dispose() => files.Dispose();

    /// <summary>The leaves of the bundle in order, those of a round where it is of one.</summary>
    public void Read(Action<LogLeaf> seen)
    {
        var places = Places();
        using var stream = files.Open(BundleFiles.Leaves, out var found);
        if (!found)
            throw Unusable("its leaves are missing");
        try
        {
            Lines.Read(
                stream,
                EntryBundle.LongestEntry,
                (number, line) => seen(LogLeaf.Read(places?[(int)number] ?? number, MerkleTree.LeafHash(line), line))
            );
        }
        catch (Exception wrong) when (wrong is InvalidDataException or FormatException or ArgumentOutOfRangeException)
        {
            throw Unusable($"its leaves cannot be read: {Plain.Text(wrong.Message.TrimEnd('.'), 200)}");
        }
    }

    private List<long>? Places()
    {
        if (!files.Has(BundleFiles.Places))
            return null;
        List<long> places = [];
        using var stream = files.Open(BundleFiles.Places, out _);
        Lines.Read(
            stream,
            20,
            (_, line) =>
                places.Add(long.Parse(Encoding.ASCII.GetString(line), NumberStyles.None, CultureInfo.InvariantCulture))
        );
        return places;
    }

    private IReadOnlyList<byte[]> Hashes(Tile tile)
    {
        if (tile.Level > 0)
            return
            [
                .. Enumerable
                    .Range(0, tile.Width)
                    .Select(i => MerkleTree.Root(Hashes(new(tile.Level - 1, (tile.Index * Tile.FullWidth) + i)))),
            ];
        return files.ReadWhole(tile.Path) is { } bytes && bytes.Length == tile.Width * MerkleTree.HashLength
            ? [.. bytes.Chunk(MerkleTree.HashLength)]
            : throw Unusable($"the hashes in {tile.Path} are missing");
    }

    private UnusableException Unusable(string what) => new($"{Plain.Text(path)}: {what}");
}
