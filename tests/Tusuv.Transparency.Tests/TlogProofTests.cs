using System.Text;

namespace Tusuv.Transparency.Tests;

public sealed class TlogProofTests : IDisposable
{
    private readonly NoteSigner log = new("tusuv.example/log", NoteKeyKind.Log, NoteTests.Seed(1));
    private readonly byte[][] entries = [.. Enumerable.Range(0, 7).Select(i => Encoding.ASCII.GetBytes($"entry {i}"))];

    public void Dispose() => log.Dispose();

    [Fact]
    public void An_entry_is_proven_by_the_file_alone_and_another_is_not()
    {
        var proof = TlogProof.Parse(Proof(4).ToString());

        Assert.True(proof.Proves(entries[4], Policy("quorum none")));
        Assert.False(proof.Proves(entries[3], Policy("quorum none")));
        Assert.False((proof with { Index = 3 }).Proves(entries[4], Policy("quorum none")));
    }

    [Fact]
    public void A_policy_that_asks_for_a_witness_or_another_log_is_not_met()
    {
        using var witness = new NoteSigner("w", NoteKeyKind.Witness, NoteTests.Seed(2));
        using var other = new NoteSigner("other.example", NoteKeyKind.Log, NoteTests.Seed(3));

        Assert.False(Proof(4).Proves(entries[4], Policy($"witness W {witness.Key}\nquorum W")));
        Assert.False(Proof(4).Proves(entries[4], TrustPolicy.Parse($"log {other.Key}\nquorum none")));
    }

    [Fact]
    public void What_a_proof_carries_beside_is_passed_over()
    {
        var text = Proof(4).ToString().Replace("\nindex", "\nextra AAAA\nindex", StringComparison.Ordinal);

        Assert.True(TlogProof.Parse(text).Proves(entries[4], Policy("quorum none")));
    }

    [Theory]
    [InlineData("index 4", "index 04")]
    [InlineData("index 4", "Index 4")]
    [InlineData("@v1", "@v2")]
    [InlineData("=\n\n", "=\n")]
    [InlineData("=\n", "\n")]
    public void What_is_no_proof_is_refused(string part, string instead) =>
        Assert.Throws<FormatException>(() =>
            TlogProof.Parse(Proof(4).ToString().Replace(part, instead, StringComparison.Ordinal))
        );

    private TlogProof Proof(int index)
    {
        byte[][] hashes = [.. entries.Select(entry => MerkleTree.LeafHash(entry))];
        var checkpoint = new Checkpoint(log.Key.Name, hashes.Length, MerkleTree.Root(hashes));
        return new(index, MerkleTree.ProveInclusion(hashes, index), new(checkpoint.Text, [log.Sign(checkpoint.Text)]));
    }

    private TrustPolicy Policy(string rest) => TrustPolicy.Parse($"log {log.Key}\n{rest}\n");
}
