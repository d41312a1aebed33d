using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles;

/// <summary>
/// Reads the leaves, once: checks their form, rebuilds the tree over them, and compares its root wherever there is a checkpoint.
/// </summary>
internal sealed class LeafReader(Report report, long size, CheckpointCheck checkpoints, BundleFiles files)
{
    private readonly Section form = report.Of("canonical");
    private readonly Section schema = report.Of("schema");
    private readonly Section same = report.Of("leaf");
    private readonly TileHashes tiles = new(files, size, report.Of("leaf"));
    private readonly TreeEdge tree = new();
    private readonly Queue<long> sizes = new(checkpoints.Sizes);

    public delegate void Seen(LogLeaf leaf, ReadOnlySpan<byte> bytes);

    /// <param name="places">Where the leaves stand; null where they are all.</param>
    /// <exception cref="InvalidDataException">A file that cannot be read as one of leaves.</exception>
    public void Read(Stream leaves, IReadOnlyList<long>? places, Seen seen)
    {
        CompareHere();
        var count = places?.Count ?? size;
        var read = Lines.Read(
            leaves,
            EntryBundle.LongestEntry,
            (number, line) =>
            {
                if (number >= count)
                    throw new InvalidDataException($"there are more lines than the {count} that there can be");
                var index = places?[(int)number] ?? number;
                FillUpTo(index);
                if (Read(index, line) is { } leaf)
                    seen(leaf, line);
            }
        );
        if (read < count)
            throw new InvalidDataException($"there are {read} lines and should be {count}: the end is missing");
        if (places is not null)
            FillUpTo(size);
    }

    public void Finish() => checkpoints.Finish(tree.Size);

    private LogLeaf? Read(long index, ReadOnlySpan<byte> line)
    {
        var hash = MerkleTree.LeafHash(line);
        Add(hash);
        same.Looked++;
        if (tiles.At(index) is { } told && !told.Span.SequenceEqual(hash))
            same.Add(
                new(
                    "leaf",
                    "The event is not the one whose hash the bundle gives.",
                    index,
                    null,
                    BundleFiles.Leaves,
                    Convert.ToBase64String(told.Span),
                    Convert.ToBase64String(hash)
                )
            );
        form.Looked++;
        if (!CanonicalForm.Holds(line))
        {
            form.Add(new("canonical", "The leaf is not canonical JSON.", index, null, BundleFiles.Leaves));
            return null;
        }

        schema.Looked++;
        try
        {
            var leaf = LogLeaf.Read(index, hash, line);
            if (leaf.Event is not null)
                return leaf;
            schema.Add(leaf, $"Events of the kind {Plain.Text(leaf.Type, 60)} are not known to this program.");
            return null;
        }
        catch (FormatException wrong)
        {
            schema.Add(
                new(
                    "schema",
                    $"The leaf is not an event as it should be: {wrong.Message}",
                    index,
                    null,
                    BundleFiles.Leaves
                )
            );
            return null;
        }
    }

    /// <summary>Leaves of which a bundle of one round has only the hash.</summary>
    private void FillUpTo(long index)
    {
        while (tree.Size < index)
        {
            if (tiles.At(tree.Size) is not { } hash)
                throw new InvalidDataException("hashes of leaves are missing, so the tree cannot be built");
            Add(hash.ToArray());
        }
    }

    private void Add(byte[] hash)
    {
        tree.Add(hash);
        CompareHere();
    }

    private void CompareHere()
    {
        while (sizes.TryPeek(out var next) && next <= tree.Size)
            checkpoints.Compare(sizes.Dequeue(), tree.Root());
    }
}
