using Tusuv.Api.Audit;
using Tusuv.Transparency;

namespace Tusuv.Api.Tests.Audit;

/// <summary>The signer never signs two logs, whatever the database says.</summary>
public sealed class SigningCheckpoints : IDisposable
{
    private const string Origin = "tusuv.example/log";
    private static readonly byte[][] Leaves =
    [
        .. Enumerable.Range(0, 300).Select(i => MerkleTree.LeafHash([(byte)i, (byte)(i >> 8)])),
    ];
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_log_that_grows_is_signed_after_every_restart()
    {
        Assert.Equal([0L, 100, 100, 300], new[] { 0, 100, 100, 300 }.Select(size => Sign(Leaves, size).Size));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(199)]
    public void A_smaller_log_is_refused(int size)
    {
        Sign(Leaves, 200);

        Assert.Contains(
            "200 were signed",
            Assert.Throws<SignerRefused>(() => Sign(Leaves, size)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(300, Sign(Leaves, 300).Size);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(100, 200)]
    [InlineData(199, 200)]
    [InlineData(0, 300)]
    [InlineData(100, 300)]
    [InlineData(199, 300)]
    public void A_log_with_one_changed_leaf_is_refused_at_the_same_size_and_at_a_larger_one(int changed, int size)
    {
        Sign(Leaves, 200);
        var other = Leaves.ToArray();
        other[changed] = MerkleTree.LeafHash("changed"u8);

        Assert.Throws<SignerRefused>(() => Sign(other, size));
        Assert.Equal(300, Sign(Leaves, 300).Size);
    }

    [Fact]
    public void A_log_under_another_name_is_refused()
    {
        Sign(Leaves, 200);

        Assert.Throws<SignerRefused>(() => Sign(Leaves, 300, "other.example"));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("checkpoint")]
    public void A_key_or_a_memory_that_is_gone_is_not_quietly_made_anew(string file)
    {
        Sign(Leaves, 200);
        File.Delete(Path.Combine(folder.Path, file));

        Assert.Throws<SignerRefused>(() => CheckpointSigner.Open(folder.Path, Origin, hasBegun: true));
    }

    private Checkpoint Sign(byte[][] leaves, int size, string origin = Origin)
    {
        using var signer = CheckpointSigner.Open(folder.Path, origin, hasBegun: false);
        var proposed = new Checkpoint(origin, size, MerkleTree.Root(leaves, size));
        var note = signer.Sign(proposed, new(size, tile => HashesOf(leaves, tile)));
        Assert.Equal([signer.Key], note.Verify([signer.Key]).Logs);
        return Checkpoint.Parse(note.Text);
    }

    private static IReadOnlyList<byte[]> HashesOf(byte[][] leaves, Tile tile) =>
        tile.Level == 0
            ? [.. leaves.Skip((int)tile.Index * Tile.FullWidth).Take(tile.Width)]
            : [.. leaves.Chunk(Tile.FullWidth).Take(tile.Width).Select(full => MerkleTree.Root(full))];
}
