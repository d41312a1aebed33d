using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tusuv.Domain;
using Tusuv.Domain.Audit;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles;
using Tusuv.Verify.Reading;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>A log under construction: leaves that can still be changed, and the texts and ballots that belong to them.</summary>
internal sealed class TestLog
{
    public const string Origin = "tusuv.example/log";
    public static readonly DateTimeOffset Begin = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    public List<JsonObject> Leaves { get; private init; } = [];

    public List<JsonObject> Openings { get; private init; } = [];

    /// <summary>By round.</summary>
    public Dictionary<Guid, List<byte[]>> Ballots { get; private init; } = [];

    public TestLog Copy() =>
        new()
        {
            Leaves = [.. Leaves.Select(leaf => (JsonObject)leaf.DeepClone())],
            Openings = [.. Openings.Select(opening => (JsonObject)opening.DeepClone())],
            Ballots = Ballots.ToDictionary(b => b.Key, b => b.Value.ToList()),
        };

    /// <summary>An hour after the one before.</summary>
    public void Append(Guid stream, object e, JsonObject? meta = null)
    {
        var leaf = new JsonObject
        {
            ["v"] = 1,
            ["id"] = IdOf($"event {Leaves.Count}").ToString(),
            // Numbers of rolled-back work stay unused.
            ["seq"] = 5 + (Leaves.Count * 2),
            ["stream"] = stream.ToString(),
            ["ver"] = 1 + Leaves.Count(l => (string)l["stream"]! == stream.ToString()),
            ["type"] = EventTypes.NameOf(e.GetType()),
            ["at"] = Instants.Text(Begin.AddHours(Leaves.Count)),
            ["data"] = JsonSerializer.SerializeToNode(e, e.GetType(), EventJson.Options),
        };
        if (meta is not null)
            leaf["meta"] = meta;
        Leaves.Add(leaf);
    }

    /// <summary>Puts on record what all pages say, as the host does after the end of a phase.</summary>
    public void Digest()
    {
        var pages = new BundlePages();
        for (var i = 0; i < Leaves.Count; i++)
            pages.See(LogLeaf.Read(i, [], Bytes(i)));
        var rows = pages.All.ToLookup(
            page => page.Kind,
            page => MerkleTree.LeafHash(Encoding.UTF8.GetBytes(page.Json))
        );
        Append(
            DigestsId.TheOne.Value,
            new StateDigestRecorded(
                Leaves.Count,
                PageKinds.Edition,
                [
                    .. PageKinds.All.Select(kind => new PageDigest(
                        new(kind.Name),
                        rows[kind.Name].Count(),
                        new(Convert.ToHexStringLower(MerkleTree.Root([.. rows[kind.Name]])))
                    )),
                ],
                Begin.AddHours(Leaves.Count)
            )
        );
    }

    /// <summary>A text behind a commitment.</summary>
    public Committed Write(string text)
    {
        var salt = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("salt of " + text));
        var commitment = Convert.ToBase64String(Commitment.Of(salt, text));
        Openings.Add(
            new()
            {
                ["commit"] = commitment,
                ["salt"] = Convert.ToBase64String(salt),
                ["value"] = text,
            }
        );
        return new(commitment);
    }

    public IEnumerable<int> Where(string type) =>
        Enumerable.Range(0, Leaves.Count).Where(i => (string)Leaves[i]["type"]! == type);

    public byte[] Bytes(int index) => CanonicalJson.Encode(Leaves[index]);

    public IReadOnlyList<byte[]> Hashes() =>
        [.. Enumerable.Range(0, Leaves.Count).Select(index => MerkleTree.LeafHash(Bytes(index)))];

    public static Guid IdOf(string name) => Uuid.Named(new("5b0c1f60-7b5c-5f0e-9a68-2f4a3c1d2e01"), name);
}
