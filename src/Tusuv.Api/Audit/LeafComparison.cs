using Npgsql;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>Whether each event is the one that its leaf holds, and the leaves are those that were signed.</summary>
internal sealed class LeafComparison(NpgsqlConnection connection, List<DatabaseFinding> findings)
{
    private const int Chunk = 2000;

    public async Task RunAsync(Queue<PublishedCheckpoint> signed, CancellationToken cancellation)
    {
        var tree = new TreeEdge();
        CompareRoots(tree, signed);
        for (var before = -1L; before < tree.Size; )
        {
            before = tree.Size;
            await foreach (var leaf in LeafRows.ReadAsync(connection, tree.Size, Chunk, cancellation))
            {
                if (leaf.Fault is { } fault)
                    findings.Add(new("leaf", $"Leaf {leaf.Index}, event {leaf.Event}: {fault}"));
                tree.Add(MerkleTree.LeafHash(leaf.Bytes));
                CompareRoots(tree, signed);
            }
        }

        foreach (var missing in signed)
            findings.Add(new("root", $"{missing.Checkpoint.Size} leaves were signed, and there are {tree.Size}."));
    }

    private void CompareRoots(TreeEdge tree, Queue<PublishedCheckpoint> signed)
    {
        while (signed.TryPeek(out var next) && next.Checkpoint.Size == tree.Size)
            if (!signed.Dequeue().Checkpoint.Root.SequenceEqual(tree.Root()))
                findings.Add(new("root", $"The first {tree.Size} leaves are not those that were signed."));
    }
}
