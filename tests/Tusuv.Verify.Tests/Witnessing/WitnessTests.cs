using Tusuv.Transparency;
using Tusuv.Verify.Tests.Bundles;
using Tusuv.Verify.Witnessing;

namespace Tusuv.Verify.Tests.Witnessing;

public sealed class WitnessTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 4, 0, 0, TimeSpan.Zero);
    private static readonly byte[][] Leaves = [.. Enumerable.Range(0, 20).Select(i => MerkleTree.LeafHash([(byte)i]))];
    private static readonly byte[][] Forked =
    [
        .. Leaves.Select((leaf, i) => i == 3 ? MerkleTree.LeafHash([99]) : leaf),
    ];
    private readonly string folder = Directory.CreateTempSubdirectory("tusuv").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_log_that_grows_is_cosigned_each_time()
    {
        Assert.Equal(200, Ask(0, 5).Status);
        Assert.Equal(200, Ask(5, 5).Status);
        var answer = Ask(5, 12);

        Assert.Equal(200, answer.Status);
        var checkpoint = CheckpointOf(Leaves, 12);
        var note = SignedNote.Parse($"{checkpoint.Text}\n{answer.Body}");
        Assert.Equal([new(Keys.Witness.Key, Now)], note.Verify([Keys.Witness.Key]).Witnesses);
    }

    [Fact]
    public void Who_does_not_know_the_last_size_is_told_and_nothing_is_signed()
    {
        Ask(0, 5);

        var answer = Ask(0, 12);

        Assert.Equal((409, "5\n", "text/x.tlog.size"), (answer.Status, answer.Body, answer.ContentType));
    }

    [Fact]
    public void A_log_that_was_changed_or_cut_short_is_never_cosigned_not_even_after_a_restart()
    {
        Ask(0, 12);

        Assert.Equal(422, Ask(12, 20, Forked).Status);
        Assert.Equal(409, Ask(12, 12, Forked).Status);
        Assert.Equal(409, Ask(5, 10).Status);
        Assert.Equal(400, Ask(12, 5).Status);
        Assert.Equal(200, Ask(12, 20).Status);
    }

    [Fact]
    public void A_log_that_is_not_known_or_did_not_sign_is_refused()
    {
        var (foreign, unsigned) = (
            new Checkpoint("other.example", 0, MerkleTree.EmptyRoot),
            new Checkpoint(TestLog.Origin, 0, MerkleTree.EmptyRoot)
        );

        Assert.Equal(404, Ask(new(0, [], new(foreign.Text, [Keys.Log.Sign(foreign.Text)]))).Status);
        Assert.Equal(403, Ask(new(0, [], new(unsigned.Text, [Keys.OtherLog.Sign(unsigned.Text)]))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("old 0\n")]
    [InlineData("old 01\n\nx\n")]
    [InlineData("new 0\n\nx\n\n— a AAAAAAAA\n")]
    [InlineData("old 0\nAAAA\n\nx\n\n— a AAAAAAAA\n")]
    [InlineData("old 0\n\nx\n\n— a AAAAAAAA\n")]
    public void What_is_no_request_is_refused(string body) =>
        Assert.Equal(400, TheWitness().AddCheckpoint(body, Now).Status);

    private Answer Ask(int earlier, int size, byte[][]? leaves = null)
    {
        leaves ??= Leaves;
        var checkpoint = CheckpointOf(leaves, size);
        var proof = earlier <= size ? MerkleTree.ProveConsistency(leaves, earlier, size) : [];
        return Ask(new(earlier, proof, new(checkpoint.Text, [Keys.Log.Sign(checkpoint.Text)])));
    }

    private Answer Ask(WitnessRequest request) => TheWitness().AddCheckpoint(request.ToString(), Now);

    /// <summary>Started anew each time: it remembers on disk only.</summary>
    private Witness TheWitness() => new(Keys.Witness, [Keys.Log.Key], new(folder));

    private static Checkpoint CheckpointOf(byte[][] leaves, int size) =>
        new(TestLog.Origin, size, MerkleTree.Root(leaves, size));
}
