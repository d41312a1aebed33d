using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tusuv.Domain;
using Tusuv.Domain.Proposals;
using Tusuv.Transparency;

namespace Tusuv.Benchmarks.Log;

/// <summary>A signed bundle of proposals, each supported now and then: events as large as those of a real log.</summary>
internal static class LargeLog
{
    private const int Supports = 9;
    private static readonly DateTimeOffset Begin = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>The policy under which it is well.</returns>
    public static TrustPolicy Write(string folder, int events)
    {
        using var signer = new NoteSigner("bench.example/log", NoteKeyKind.Log, new byte[NoteSigner.SeedLength]);
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        var tree = new TreeEdge();
        using (var leaves = new Writer(folder, "leaves.ndjson", hashes))
        using (var openings = new Writer(folder, "openings.ndjson", hashes))
        {
            var tile = new MemoryStream();
            for (var i = 0; i < events; i++)
            {
                var leaf = CanonicalJson.Encode(LeafOf(i, openings));
                leaves.WriteLine(leaf);
                var hash = MerkleTree.LeafHash(leaf);
                tree.Add(hash);
                tile.Write(hash);
                if (tile.Length < Tile.FullWidth * hash.Length && i < events - 1)
                    continue;
                using (
                    var file = new Writer(
                        folder,
                        new Tile(0, i / Tile.FullWidth, (int)tile.Length / hash.Length).Path,
                        hashes
                    )
                )
                    file.Write(tile.ToArray());
                tile.SetLength(0);
            }
        }

        var checkpoint = new Checkpoint(signer.Key.Name, tree.Size, tree.Root());
        using (var file = new Writer(folder, "checkpoint", hashes))
            file.Write(
                Encoding.UTF8.GetBytes(new SignedNote(checkpoint.Text, [signer.Sign(checkpoint.Text)]).ToString())
            );
        WriteManifest(folder, hashes);
        return TrustPolicy.Parse($"log {signer.Key}\nquorum none\n");
    }

    private static JsonObject LeafOf(int i, Writer openings)
    {
        var (proposal, step) = (IdOf(i / (Supports + 1)), i % (Supports + 1));
        object e = step == 0 ? Submitted(proposal, i, openings) : new ProposalSupported(new(IdOf(-i)), At(i));
        return new()
        {
            ["v"] = 1,
            ["id"] = IdOf(i).ToString(),
            ["seq"] = i + 1,
            ["stream"] = proposal.ToString(),
            ["ver"] = step + 1,
            ["type"] = EventTypes.NameOf(e.GetType()),
            ["at"] = Instants.Text(At(i)),
            ["data"] = JsonSerializer.SerializeToNode(e, e.GetType(), EventJson.Options),
            ["meta"] = new JsonObject
            {
                ["actor"] = IdOf(-i).ToString(),
                ["channel"] = "web",
                ["command"] = IdOf(i).ToString(),
                // As long as what a real event names.
                ["basis"] = "ОНХС-ийн үйл ажиллагааны журам, 3.2",
            },
        };
    }

    private static ProposalSubmitted Submitted(Guid proposal, int i, Writer openings)
    {
        var salt = SHA256.HashData(BitConverter.GetBytes(i));
        var text = $"Худаг гаргах санал {i}";
        var commitment = Convert.ToBase64String(Commitment.Of(salt, text));
        openings.WriteLine(
            CanonicalJson.Encode(
                new JsonObject
                {
                    ["commit"] = commitment,
                    ["salt"] = Convert.ToBase64String(salt),
                    ["value"] = text,
                }
            )
        );
        return new(
            new(proposal),
            new(IdOf(-1)),
            new(IdOf(-2)),
            null,
            Sector.Water,
            Domain.Proposals.Channel.Web,
            new(commitment),
            null,
            null,
            [],
            new(IdOf(-i)),
            At(i)
        );
    }

    private static void WriteManifest(string folder, Dictionary<string, string> hashes) =>
        File.WriteAllBytes(
            Path.Combine(folder, "manifest.json"),
            CanonicalJson.Encode(
                new JsonObject
                {
                    ["format"] = "tusuv-bundle/1",
                    ["scope"] = new JsonObject(),
                    ["files"] = new JsonArray([
                        .. hashes.Select(file =>
                            (JsonNode)
                                new JsonObject
                                {
                                    ["path"] = file.Key,
                                    ["bytes"] = new FileInfo(Path.Combine(folder, file.Key)).Length,
                                    ["sha256"] = file.Value,
                                }
                        ),
                    ]),
                }
            )
        );

    private static Guid IdOf(int number) => new(number, 7, 0x4000, 0x80, 1, 2, 3, 4, 5, 6, 7);

    private static DateTimeOffset At(int i) => Begin.AddSeconds(i);

    private sealed class Writer : IDisposable
    {
        private readonly FileStream file;
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly Action<string> done;

        public Writer(string folder, string name, Dictionary<string, string> hashes)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file = File.Create(path, 1 << 16);
            done = sha256 => hashes[name] = sha256;
        }

        public void Write(ReadOnlySpan<byte> bytes)
        {
            file.Write(bytes);
            hash.AppendData(bytes);
        }

        public void WriteLine(ReadOnlySpan<byte> bytes)
        {
            Write(bytes);
            Write("\n"u8);
        }

        public void Dispose()
        {
            file.Dispose();
            done(Convert.ToHexStringLower(hash.GetHashAndReset()));
            hash.Dispose();
        }
    }
}
