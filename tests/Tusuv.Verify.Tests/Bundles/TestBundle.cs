using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>The files of a bundle in memory, made from a log as its operator would, or as one who cheats.</summary>
internal sealed class TestBundle
{
    public TestBundle() { }

    public TestBundle(TestBundle other) => Files = new(other.Files, StringComparer.Ordinal);

    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public static TestBundle Of(TestLog log, NoteSigner? signer = null, bool isWitnessed = true)
    {
        var bundle = new TestBundle();
        bundle.PutLeaves(log);
        bundle.PutTiles(log);
        bundle.PutCheckpoints(log, signer ?? Keys.Log, isWitnessed);
        return bundle;
    }

    public string Code => Checkpoint.Parse(SignedNote.Parse(Files["checkpoint"]).Text).Code;

    /// <summary>Leaves, texts and ballots.</summary>
    public void PutLeaves(TestLog log)
    {
        Files["leaves.ndjson"] = Lines(Enumerable.Range(0, log.Leaves.Count).Select(log.Bytes));
        Files["openings.ndjson"] = Lines(log.Openings.Select(opening => CanonicalJson.Encode(opening)));
        foreach (var (round, ballots) in log.Ballots)
            Files[$"ballots/{round}.ndjson"] = Lines(ballots);
    }

    public void PutTiles(TestLog log)
    {
        foreach (var name in Files.Keys.Where(name => name.StartsWith("tile/", StringComparison.Ordinal)).ToArray())
            Files.Remove(name);
        var hashes = log.Hashes();
        foreach (var tile in Tile.Of(hashes.Count).Where(tile => tile.Level == 0))
            Files[tile.Path] =
            [
                .. hashes.Skip((int)tile.Index * Tile.FullWidth).Take(tile.Width).SelectMany(hash => hash),
            ];
    }

    /// <summary>One after every third of the log, the last one over all of it.</summary>
    public void PutCheckpoints(TestLog log, NoteSigner signer, bool isWitnessed)
    {
        var hashes = log.Hashes();
        int[] sizes = [hashes.Count / 3, hashes.Count * 2 / 3, hashes.Count];
        var notes = sizes
            .Distinct()
            .Select(size =>
            {
                var checkpoint = new Checkpoint(TestLog.Origin, size, MerkleTree.Root(hashes, size));
                NoteSignature[] signatures = isWitnessed
                    ? [signer.Sign(checkpoint.Text), Keys.Witness.Cosign(checkpoint, TestLog.Begin.AddHours(size))]
                    : [signer.Sign(checkpoint.Text)];
                return new SignedNote(checkpoint.Text, signatures).ToString();
            })
            .ToArray();
        Files["checkpoint"] = Encoding.UTF8.GetBytes(notes[^1]);
        Files["checkpoints.ndjson"] = Lines(
            notes.Select(note => CanonicalJson.Encode(new JsonObject { ["note"] = note }))
        );
    }

    /// <summary>Lists the files as they are now.</summary>
    public TestBundle List(Guid? round = null)
    {
        Files["manifest.json"] = ManifestOf(round);
        return this;
    }

    public void WriteTo(string folder)
    {
        foreach (var (name, content) in Files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }

    /// <summary>The findings of the tool's own verifier.</summary>
    public Report Verify(string? policy = null, string[]? pins = null, params IEnumerable<string> without)
    {
        var folder = Directory.CreateTempSubdirectory("tusuv-bundle-");
        try
        {
            List().WriteTo(folder.FullName);
            using var files = BundleFiles.Open(folder.FullName);
            return new Verifier(
                TrustPolicy.Parse(policy ?? Keys.Policy),
                pins ?? [],
                without: without.ToHashSet(StringComparer.Ordinal)
            ).Verify(files);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private byte[] ManifestOf(Guid? round)
    {
        Files.Remove("manifest.json");
        var scope = new JsonObject();
        if (round is { } id)
            scope["round"] = id.ToString();
        return CanonicalJson.Encode(
            new JsonObject
            {
                ["format"] = "tusuv-bundle/1",
                ["scope"] = scope,
                ["files"] = new JsonArray([
                    .. Files.Select(file =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["path"] = file.Key,
                                ["bytes"] = file.Value.Length,
                                ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(file.Value)),
                            }
                    ),
                ]),
            }
        );
    }

    private static byte[] Lines(IEnumerable<byte[]> lines) => [.. lines.SelectMany(line => line.Append((byte)'\n'))];
}
