using CsCheck;

namespace Tusuv.Transparency.Tests;

public class MerkleLaws
{
    // Numbered, as equal leaves could be exchanged without harm.
    private static readonly Gen<byte[][]> Trees = Gen
        .Byte.Array[0, 6]
        .Array[1, 70]
        .Select(leaves => leaves.Select((leaf, i) => MerkleTree.LeafHash([(byte)i, .. leaf])).ToArray());

    private static readonly Gen<(byte[][] Hashes, int Index)> LeafOfTree =
        from hashes in Trees
        from index in Gen.Int[0, hashes.Length - 1]
        select (hashes, index);

    private static readonly Gen<(byte[][] Hashes, int Earlier)> TwoSizes =
        from hashes in Trees
        from earlier in Gen.Int[0, hashes.Length]
        select (hashes, earlier);

    [Fact]
    public void Every_leaf_can_be_proven_to_be_in_the_tree() =>
        LeafOfTree.Sample(
            (hashes, index) => Included(hashes, index, MerkleTree.ProveInclusion(hashes, index), hashes[index])
        );

    [Fact]
    public void A_changed_leaf_or_a_changed_proof_is_noticed() =>
        Gen.Select(LeafOfTree, Gen.Int[0, 255])
            .Sample(
                (tree, bit) =>
                {
                    var proof = MerkleTree.ProveInclusion(tree.Hashes, tree.Index);
                    return !Included(tree.Hashes, tree.Index, proof, Flipped(tree.Hashes[tree.Index], bit))
                        && Enumerable
                            .Range(0, proof.Count)
                            .All(i =>
                                !Included(
                                    tree.Hashes,
                                    tree.Index,
                                    [.. proof.Select((hash, at) => at == i ? Flipped(hash, bit) : hash)],
                                    tree.Hashes[tree.Index]
                                )
                            )
                        && !Included(tree.Hashes, tree.Index, [.. proof, tree.Hashes[0]], tree.Hashes[tree.Index])
                        && !Included(tree.Hashes, tree.Index, [.. proof.Skip(1)], tree.Hashes[tree.Index])
                            == proof.Count > 0;
                }
            );

    [Fact]
    public void A_leaf_cannot_be_proven_to_stand_elsewhere() =>
        LeafOfTree.Sample(
            (hashes, index) => !Included(hashes, index + 1, MerkleTree.ProveInclusion(hashes, index), hashes[index])
        );

    [Fact]
    public void A_grown_tree_is_consistent_with_every_earlier_one() =>
        TwoSizes.Sample((hashes, earlier) => Consistent(hashes, earlier, MerkleTree.Root(hashes, earlier)));

    [Fact]
    public void Rewritten_history_is_noticed() =>
        Gen.Select(TwoSizes.Where(tree => tree.Earlier > 0), Gen.Int[0, 255], Gen.Int[0, 69])
            .Sample(
                (tree, bit, place) =>
                {
                    var rewritten = tree.Hashes.ToArray();
                    rewritten[place % tree.Earlier] = Flipped(rewritten[place % tree.Earlier], bit);
                    return !Consistent(rewritten, tree.Earlier, MerkleTree.Root(tree.Hashes, tree.Earlier));
                }
            );

    [Fact]
    public void A_removed_leaf_is_noticed() =>
        Gen.Select(TwoSizes.Where(tree => tree.Earlier is > 0 && tree.Earlier < tree.Hashes.Length), Gen.Int[0, 69])
            .Sample(
                (tree, place) =>
                {
                    var gone = place % tree.Earlier;
                    byte[][] shorter = [.. tree.Hashes[..gone], .. tree.Hashes[(gone + 1)..]];
                    return !Consistent(shorter, tree.Earlier, MerkleTree.Root(tree.Hashes, tree.Earlier));
                }
            );

    private static bool Included(byte[][] hashes, int index, IReadOnlyList<byte[]> proof, byte[] leafHash) =>
        MerkleProof.IsIncluded(leafHash, (ulong)index, (ulong)hashes.Length, proof, MerkleTree.Root(hashes));

    private static bool Consistent(byte[][] hashes, int earlier, byte[] earlierRoot) =>
        MerkleProof.IsConsistent(
            (ulong)earlier,
            (ulong)hashes.Length,
            MerkleTree.ProveConsistency(hashes, earlier),
            earlierRoot,
            MerkleTree.Root(hashes)
        );

    private static byte[] Flipped(byte[] hash, int bit)
    {
        var copy = hash.ToArray();
        copy[bit / 8] ^= (byte)(1 << bit % 8);
        return copy;
    }
}
