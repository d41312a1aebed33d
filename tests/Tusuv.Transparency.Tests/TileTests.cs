using CsCheck;

namespace Tusuv.Transparency.Tests;

public class TileTests
{
    private static readonly Gen<byte[][]> Trees = Gen.Int[1, 1500]
        .Select(size => Enumerable.Range(0, size).Select(Leaf).ToArray());

    [Fact]
    public void Addresses_are_those_of_the_specification() =>
        Assert.All(
            Vectors.Read("tiles-geometry").GetProperty("paths").EnumerateArray(),
            path =>
            {
                var text = path.GetProperty("path").GetString()!;
                var tile = new Tile(
                    path.GetProperty("level").GetInt32(),
                    path.GetProperty("index").GetInt64(),
                    path.GetProperty("width") is { ValueKind: System.Text.Json.JsonValueKind.Number } width
                        ? width.GetInt32()
                        : Tile.FullWidth
                );
                Assert.Equal(text, tile.Path);
                Assert.True(Tile.TryParse(tile.Level, text.Split('/', 3)[2], out var read));
                Assert.Equal(tile, read);
            }
        );

    [Fact]
    public void A_tree_has_the_tiles_of_the_specification() =>
        Assert.All(
            Vectors.Read("tiles-geometry").GetProperty("sizes").EnumerateArray(),
            tree =>
            {
                var levels = Tile.Of(tree.GetProperty("size").GetInt64()).ToLookup(tile => tile.Level);
                Assert.Equal(tree.GetProperty("levels").GetArrayLength(), levels.Count);
                Assert.All(
                    tree.GetProperty("levels").EnumerateArray(),
                    level =>
                    {
                        var tiles = levels[level.GetProperty("level").GetInt32()].ToArray();
                        Assert.Equal(
                            level.GetProperty("full").GetInt32(),
                            tiles.Count(tile => tile.Width == Tile.FullWidth)
                        );
                        Assert.Equal(
                            level.GetProperty("partialWidth").GetInt32(),
                            tiles.Where(tile => tile.Width < Tile.FullWidth).Sum(tile => tile.Width)
                        );
                    }
                );
            }
        );

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("x001")]
    [InlineData("001/002")]
    [InlineData("x001/x002")]
    [InlineData("x000/001")]
    [InlineData("../001")]
    [InlineData("001.p/0")]
    [InlineData("001.p/256")]
    [InlineData("001.p/01")]
    [InlineData("001.p/")]
    [InlineData("x999/x999/x999/x999/x999/x999/999")]
    public void What_is_no_address_is_refused(string place) => Assert.False(Tile.TryParse(0, place, out _));

    [Fact]
    public void A_known_log_comes_out_as_another_program_wrote_it()
    {
        var log = Vectors.Read("tessera-log");
        ReadOnlyMemory<byte>[] entries =
        [
            .. log.GetProperty("entriesB64")
                .EnumerateArray()
                .Select(entry => (ReadOnlyMemory<byte>)entry.GetBytesFromBase64()),
        ];
        var edge = new TreeEdge();
        var roots = entries.Select(entry =>
        {
            edge.Add(MerkleTree.LeafHash(entry.Span));
            return Convert.ToBase64String(edge.Root());
        });

        Assert.Equal(
            log.GetProperty("roots").EnumerateArray().Select(root => root.GetProperty("rootB64").GetString()),
            roots
        );
        Assert.Equal(log.Base64("entryBundleB64"), EntryBundle.Write(entries));
        Assert.Equal(log.Base64("level0TileB64"), entries.SelectMany(entry => MerkleTree.LeafHash(entry.Span)));
        Assert.Equal(
            entries.Select(entry => entry.ToArray()),
            EntryBundle.Read(log.Base64("entryBundleB64")).Select(entry => entry.ToArray())
        );
    }

    [Fact]
    public void A_bundle_cut_off_is_refused_wherever_it_is_cut()
    {
        byte[] bundle = EntryBundle.Write([new byte[] { 1, 2, 3 }, Array.Empty<byte>(), new byte[] { 4 }]);

        Assert.All(
            Enumerable.Range(1, bundle.Length - 1).Except([5, 7]),
            length => Assert.Throws<FormatException>(() => EntryBundle.Read(bundle.AsMemory(0, length)))
        );
        Assert.Throws<FormatException>(() => EntryBundle.Read(new byte[2 * (Tile.FullWidth + 1)]));
        Assert.Throws<ArgumentException>(() => EntryBundle.Write([new byte[EntryBundle.LongestEntry + 1]]));
    }

    [Fact]
    public void The_edge_of_a_tree_knows_the_root_of_the_whole() =>
        Trees.Sample(
            leaves =>
            {
                var edge = new TreeEdge();
                foreach (var leaf in leaves)
                    edge.Add(leaf);
                return edge.Size == leaves.Length && edge.Root().SequenceEqual(MerkleTree.Root(leaves));
            },
            iter: 50
        );

    [Fact]
    public void An_edge_taken_up_again_goes_on_as_if_it_had_not_stopped() =>
        Gen.Select(Trees, Gen.Int[0, 1500])
            .Sample(
                (leaves, place) =>
                {
                    var stop = place % (leaves.Length + 1);
                    Dictionary<(int, long), byte[]> nodes = [];
                    var first = new TreeEdge();
                    foreach (var leaf in leaves[..stop])
                        first.Add(leaf, node => nodes.Add((node.Level, node.Index), node.Hash));
                    var second = TreeEdge.Restore(stop, tile => Hashes(leaves, nodes, tile));
                    foreach (var leaf in leaves[stop..])
                        second.Add(leaf, node => nodes.Add((node.Level, node.Index), node.Hash));
                    return second.Root().SequenceEqual(MerkleTree.Root(leaves))
                        && nodes.Count == Tile.Of(leaves.Length).Count(tile => tile.Width == Tile.FullWidth);
                },
                iter: 50
            );

    [Fact]
    public void Proofs_made_from_tiles_are_those_made_from_all_leaves() =>
        Gen.Select(Trees, Gen.Int[0, 1500], Gen.Int[0, 1500])
            .Sample(
                (leaves, one, other) =>
                {
                    Dictionary<(int, long), byte[]> nodes = [];
                    var edge = new TreeEdge();
                    foreach (var leaf in leaves)
                        edge.Add(leaf, node => nodes.Add((node.Level, node.Index), node.Hash));
                    var tree = new TiledTree(leaves.Length, tile => Hashes(leaves, nodes, tile));
                    var (index, size) = (one % leaves.Length, 1 + (other % leaves.Length));
                    var earlier = Math.Min(index + 1, size);
                    Assert.Equal(MerkleTree.Root(leaves, size), tree.Root(size));
                    Assert.Equal(MerkleTree.ProveInclusion(leaves, index), tree.ProveInclusion(index));
                    Assert.Equal(
                        MerkleTree.ProveConsistency(leaves, earlier, size),
                        tree.ProveConsistency(earlier, size)
                    );
                },
                iter: 50
            );

    private static IReadOnlyList<byte[]> Hashes(byte[][] leaves, Dictionary<(int, long), byte[]> nodes, Tile tile) =>
        [
            .. Enumerable
                .Range(0, tile.Width)
                .Select(i => (tile.Index * Tile.FullWidth) + i)
                .Select(index => tile.Level == 0 ? leaves[index] : nodes[(tile.Level, index)]),
        ];

    private static byte[] Leaf(int index) => MerkleTree.LeafHash(BitConverter.GetBytes(index));
}
