using System.Text.Json;
using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles;

/// <summary>
/// The list of the bundle's files. It proves nothing, for whoever changes a file can change it too; it tells a file that broke on
/// its way from one that was changed.
/// </summary>
internal sealed class ManifestCheck(Report report)
{
    private const string Format = "tusuv-bundle/1";
    private readonly Section section = report.Of("bundle");
    private readonly Dictionary<string, (string Hash, long Length)> listed = new(StringComparer.Ordinal);

    /// <summary>The round that the bundle is about; null for the whole log.</summary>
    public Guid? Round { get; private set; }

    public void Read(BundleFiles files)
    {
        try
        {
            if (files.ReadWhole(BundleFiles.Manifest, 1 << 26) is not { } bytes)
                throw new FormatException("The list of files is missing.");
            using var document = CanonicalJson.Read(bytes);
            var manifest = document.RootElement;
            if (manifest.GetProperty("format").GetString() != Format)
                throw new FormatException($"The bundle is not of the form {Format}.");
            if (manifest.GetProperty("scope").TryGetProperty("round", out var round))
                Round = round.GetGuid();
            foreach (var file in manifest.GetProperty("files").EnumerateArray())
                listed.Add(
                    file.GetProperty("path").GetString()!,
                    (file.GetProperty("sha256").GetString()!, file.GetProperty("bytes").GetInt64())
                );
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException)
        {
            section.Add(Plain.Text(wrong.Message), file: BundleFiles.Manifest);
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            section.Add("The list of files lacks what it must say.", file: BundleFiles.Manifest);
        }

        foreach (var missing in listed.Keys.Where(name => !files.Has(name)))
            section.Add("The file is on the list and not in the bundle.", file: Plain.Text(missing, 200));
        foreach (var extra in files.Names.Where(name => name != BundleFiles.Manifest && !listed.ContainsKey(name)))
            section.Add("The file is in the bundle and not on the list.", file: Plain.Text(extra, 200));
    }

    /// <summary>Files that no other check reads whole.</summary>
    public void Hash(BundleFiles files, IReadOnlySet<string> hashedElsewhere)
    {
        var buffer = new byte[1 << 16];
        foreach (var name in listed.Keys.Where(name => files.Has(name) && !hashedElsewhere.Contains(name)))
        {
            try
            {
                using var stream = new HashingStream(files.Open(name, out _));
                while (stream.Read(buffer, 0, buffer.Length) > 0)
                    if (stream.Position > Verifier.LargestFile)
                        throw new InvalidDataException("the file is too long");
                Compare(name, stream);
            }
            catch (Exception wrong) when (wrong is InvalidDataException or IOException)
            {
                section.Add("The file cannot be read to its end.", file: name);
            }
        }
    }

    public void Compare(string name, HashingStream file)
    {
        section.Looked++;
        if (listed.TryGetValue(name, out var told) && told != (file.Hash, file.Position))
            section.Add(
                "The file is not the one on the list: it broke on its way, or was changed.",
                $"{told.Length} bytes, {Plain.Text(told.Hash, 64)}",
                $"{file.Position} bytes, {file.Hash}",
                name
            );
    }
}
