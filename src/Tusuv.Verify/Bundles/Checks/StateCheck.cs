using System.Globalization;
using Tusuv.Domain;
using Tusuv.Domain.Audit;
using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>Whether the pages that the system put on record are those that its events make.</summary>
internal sealed class StateCheck(Report report, bool isWhole) : ILeafCheck
{
    /// <summary>A digest speaks of a moment shortly before it; what was longer ago is not kept.</summary>
    private const int MostKept = 100_000;

    private readonly Section section = report.Of("state");

    /// <summary>Of each stream its pages, in the order of their kinds.</summary>
    private readonly Dictionary<Guid, Row?[]> streams = [];
    private readonly Queue<Change> changes = new();
    private long forgotten = -1;
    private int otherEdition;

    public void See(LogLeaf leaf)
    {
        if (!isWhole || leaf.Event is null)
            return;
        if (leaf.Event is StateDigestRecorded digest)
            Compare(leaf, digest);
        Fold(leaf);
        while (changes.Count > MostKept)
            forgotten = changes.Dequeue().Leaf;
    }

    public void Finish()
    {
        if (!isWhole)
            section.DidNotSee("digests of all pages need the whole log.");
        if (otherEdition > 0)
            section.DidNotSee(
                $"{otherEdition} digests were made with another edition of the pages than this program knows."
            );
    }

    private void Fold(LogLeaf leaf)
    {
        if (!streams.TryGetValue(leaf.Stream, out var rows))
            streams[leaf.Stream] = rows = new Row?[PageKinds.All.Count];
        var recorded = leaf.Recorded;
        for (var kind = 0; kind < rows.Length; kind++)
        {
            var before = rows[kind];
            var page = PageKinds.All[kind].Fold(before?.Page, recorded);
            if (page is null || ReferenceEquals(page, before?.Page))
                continue;
            rows[kind] = new(page);
            changes.Enqueue(new(leaf.Index, kind, leaf.Stream, before));
        }
    }

    private void Compare(LogLeaf leaf, StateDigestRecorded digest)
    {
        if (digest.Folds != PageKinds.Edition)
        {
            otherEdition++;
            return;
        }

        section.Looked++;
        if (digest.Leaves > leaf.Index || digest.Leaves <= forgotten)
        {
            section.Add(
                leaf,
                "The digest is of a moment that is not shortly before it.",
                actual: digest.Leaves.ToString(CultureInfo.InvariantCulture)
            );
            return;
        }

        var said = digest.Pages.ToLookup(page => page.Page.Value, StringComparer.Ordinal);
        for (var kind = 0; kind < PageKinds.All.Count; kind++)
        {
            var name = PageKinds.All[kind].Name;
            var expected = DigestOf(kind, digest.Leaves);
            if (said[name].SingleOrDefault() != expected)
                section.Add(
                    leaf,
                    $"The pages {name} that the system showed are not those that its events make.",
                    Text(expected),
                    said[name].SingleOrDefault() is { } other ? Text(other) : "none"
                );
        }
    }

    private PageDigest DigestOf(int kind, long leaves)
    {
        // As it was before the first change that came later.
        Dictionary<Guid, Row?> then = [];
        foreach (var change in changes)
            if (change.Leaf >= leaves && change.Kind == kind)
                then.TryAdd(change.Id, change.Before);
        byte[][] hashes =
        [
            .. streams
                .Select(stream => (Id: stream.Key, Row: then.GetValueOrDefault(stream.Key, stream.Value[kind])))
                .Where(page => page.Row is not null)
                .OrderBy(page => page.Id)
                .Select(page => page.Row!.Hash),
        ];
        return new(
            new(PageKinds.All[kind].Name),
            hashes.Length,
            new(Convert.ToHexStringLower(MerkleTree.Root(hashes)))
        );
    }

    private static string Text(PageDigest digest) => $"{digest.Rows} pages, {digest.Root.Value[..16]}";

    private sealed record Change(long Leaf, int Kind, Guid Id, Row? Before);

    private sealed class Row(object page)
    {
        private byte[]? hash;

        public object Page => page;

        public byte[] Hash => hash ??= MerkleTree.LeafHash(Seals.Bytes(page));
    }
}
