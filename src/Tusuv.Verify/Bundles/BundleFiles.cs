using System.IO.Compression;

namespace Tusuv.Verify.Bundles;

/// <summary>
/// The files of a bundle: a folder, or one packed file. They come from strangers: only known names are opened, and no file is
/// read beyond what its kind can need.
/// </summary>
internal sealed class BundleFiles : IDisposable
{
    public const string Manifest = "manifest.json";
    public const string Checkpoint = "checkpoint";
    public const string Checkpoints = "checkpoints.ndjson";
    public const string Leaves = "leaves.ndjson";
    public const string Places = "places.txt";
    public const string Openings = "openings.ndjson";
    public const string BallotFolder = "ballots/";
    public const string TileFolder = "tile/";

    private const int LongestName = 200;
    private const int MostFiles = 2_000_000;

    /// <summary>Packed JSON shrinks to a tenth; what claims to shrink far more is there to fill a disk or a memory.</summary>
    private const long MostShrinking = 200;

    private readonly ZipArchive? zip;
    private readonly Dictionary<string, Func<Stream>> files;

    private BundleFiles(ZipArchive? zip, Dictionary<string, Func<Stream>> files) =>
        (this.zip, this.files) = (zip, files);

    public IReadOnlyCollection<string> Names => files.Keys;

    /// <exception cref="UnusableException">No bundle, or one made to do harm.</exception>
    public static BundleFiles Open(string path)
    {
        try
        {
            var bundle = Directory.Exists(path) ? OfFolder(path) : OfZip(path);
            if (bundle.Has(Manifest) || bundle.Has(Checkpoint) || bundle.Has(Leaves))
                return bundle;
            bundle.Dispose();
            throw new InvalidDataException("Whoever has none of these meant another file.");
        }
        catch (Exception wrong) when (wrong is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException($"{Plain.Text(path)}: this is not a bundle, or a broken one");
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException($"{Plain.Text(path)}: there is no such file");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{Plain.Text(path)}: the file cannot be read");
        }
    }

    public bool Has(string name) => files.ContainsKey(name);

    public Stream Open(string name, out bool found)
    {
        found = files.TryGetValue(name, out var open);
        return found ? open!() : Stream.Null;
    }

    /// <summary>A small file whole; null where it is missing.</summary>
    /// <exception cref="InvalidDataException">Longer than such a file can be, or broken.</exception>
    public byte[]? ReadWhole(string name, int longest = 1 << 20)
    {
        using var stream = Open(name, out var found);
        if (!found)
            return null;
        var bytes = new byte[longest + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= longest ? bytes[..length] : throw new InvalidDataException("the file is too long");
    }

    public void Dispose() => zip?.Dispose();

    private static BundleFiles OfFolder(string path)
    {
        var top = Path.GetFullPath(path);
        Dictionary<string, Func<Stream>> found = new(StringComparer.Ordinal);
        foreach (
            var file in Directory.EnumerateFiles(
                top,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
            )
        )
            Add(found, Path.GetRelativePath(top, file).Replace('\\', '/'), () => File.OpenRead(file));
        return new(null, found);
    }

    private static BundleFiles OfZip(string path)
    {
        var packed = ZipFile.OpenRead(path);
        try
        {
            Dictionary<string, Func<Stream>> found = new(StringComparer.Ordinal);
            foreach (var entry in packed.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                if (entry.Length > 1 << 20 && entry.Length / MostShrinking > entry.CompressedLength)
                    throw new UnusableException(
                        $"{Plain.Text(path)}: {Plain.Text(entry.FullName, 60)} is packed to do harm"
                    );
                Add(found, entry.FullName, entry.Open);
            }

            return new(packed, found);
        }
        catch
        {
            packed.Dispose();
            throw;
        }
    }

    private static void Add(Dictionary<string, Func<Stream>> known, string name, Func<Stream> open)
    {
        var usable =
            name.Length is > 0 and <= LongestName
            && name[0] != '/'
            && !name.Contains('\\')
            && !name.Contains(':')
            && name.Split('/').All(part => part is not ("" or "." or ".."))
            && !name.Any(char.IsControl);
        if (!usable)
            throw new UnusableException(
                $"The bundle holds a file of the name {Plain.Text(name, 60)}, which no bundle has"
            );
        if (known.Count == MostFiles || !known.TryAdd(name, open))
            throw new UnusableException($"The bundle holds too many files, or {Plain.Text(name, 60)} twice");
    }
}
