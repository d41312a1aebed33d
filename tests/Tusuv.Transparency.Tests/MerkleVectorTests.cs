namespace Tusuv.Transparency.Tests;

public class MerkleVectorTests
{
    public static TheoryData<string> Inclusions() => Vectors.Names("merkle-inclusion");

    public static TheoryData<string> Consistencies() => Vectors.Names("merkle-consistency");

    [Theory]
    [MemberData(nameof(Inclusions))]
    public void An_inclusion_proof_is_judged_as_by_the_reference(string id)
    {
        var test = Vectors.Find("merkle-inclusion", id);
        var included = MerkleProof.IsIncluded(
            test.Base64("leafHash"),
            test.GetProperty("leafIdx").GetUInt64(),
            test.GetProperty("treeSize").GetUInt64(),
            test.Base64List("proof"),
            test.Base64("root")
        );

        Assert.Equal(!test.GetProperty("wantErr").GetBoolean(), included);
    }

    [Theory]
    [MemberData(nameof(Consistencies))]
    public void A_consistency_proof_is_judged_as_by_the_reference(string id)
    {
        var test = Vectors.Find("merkle-consistency", id);
        var consistent = MerkleProof.IsConsistent(
            test.GetProperty("size1").GetUInt64(),
            test.GetProperty("size2").GetUInt64(),
            test.Base64List("proof"),
            test.Base64("root1"),
            test.Base64("root2")
        );

        Assert.Equal(!test.GetProperty("wantErr").GetBoolean(), consistent);
    }

    [Fact]
    public void The_tree_of_the_eight_known_leaves_has_the_known_hashes_roots_and_proofs()
    {
        var tree = Vectors.Read("rfc6962-tree");
        var hashes = tree.HexList("leavesHex").Select(leaf => MerkleTree.LeafHash(leaf)).ToArray();

        Assert.Equal(tree.HexList("leafHashesHex"), hashes);
        Assert.Equal(
            tree.HexList("rootBySizeHex"),
            Enumerable.Range(0, 9).Select(size => MerkleTree.Root(hashes, size))
        );
        Assert.All(
            tree.GetProperty("inclusion").EnumerateArray(),
            proof =>
                Assert.Equal(
                    proof.HexList("proofHex"),
                    MerkleTree.ProveInclusion(
                        hashes,
                        proof.GetProperty("leafIdx").GetInt32(),
                        proof.GetProperty("treeSize").GetInt32()
                    )
                )
        );
        Assert.All(
            tree.GetProperty("consistency").EnumerateArray(),
            proof =>
                Assert.Equal(
                    proof.HexList("proofHex"),
                    MerkleTree.ProveConsistency(
                        hashes,
                        proof.GetProperty("size1").GetInt32(),
                        proof.GetProperty("size2").GetInt32()
                    )
                )
        );
    }
}
