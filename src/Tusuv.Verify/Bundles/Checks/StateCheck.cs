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
    private readonly Dictionary<string, SortedDictionary<Guid, Row>> pages = PageKinds.All.ToDictionary(
        kind => kind.Name,
        _ => new SortedDictionary<Guid, Row>(),
        StringComparer.Ordinal
    );
    private readonly Queue<Change> changes = new();
    private long forgotten = -1;
    private int otherEdition;

    public void See(LogLeaf leaf)
    {
        if (!isWhole || leaf.Event is null)
            return;
        if (leaf.Event is StateDigestRecorded digest)
            Compare(leaf, digest);
        foreach (var kind in PageKinds.All)
            Fold(kind, leaf);
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

    private void Fold(PageKind kind, LogLeaf leaf)
    {
        var rows = pages[kind.Name];
        var before = rows.GetValueOrDefault(leaf.Stream);
        if (kind.Fold(before?.Page, leaf.Recorded) is not { } page || ReferenceEquals(page, before?.Page))
            return;
        rows[leaf.Stream] = new(page);
        changes.Enqueue(new(leaf.Index, kind.Name, leaf.Stream, before));
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
        foreach (var kind in PageKinds.All)
        {
            var expected = DigestOf(kind.Name, digest.Leaves);
            if (said[kind.Name].SingleOrDefault() != expected)
                section.Add(
                    leaf,
                    $"The pages {kind.Name} that the system showed are not those that its events make.",
                    Text(expected),
                    said[kind.Name].SingleOrDefault() is { } other ? Text(other) : "none"
                );
        }
    }

    private PageDigest DigestOf(string kind, long leaves)
    {
        // As it was before the first change that came later.
        Dictionary<Guid, Row?> then = [];
        foreach (var change in changes)
            if (change.Leaf >= leaves && change.Kind == kind)
                then.TryAdd(change.Id, change.Before);
        List<byte[]> hashes = [];
        foreach (var (id, now) in pages[kind])
            if ((then.TryGetValue(id, out var before) ? before : now) is { } row)
                hashes.Add(row.Hash);
        return new(new(kind), hashes.Count, new(Convert.ToHexStringLower(MerkleTree.Root(hashes))));
    }

    private static string Text(PageDigest digest) => $"{digest.Rows} pages, {digest.Root.Value[..16]}";

    private sealed record Change(long Leaf, string Kind, Guid Id, Row? Before);

    private sealed class Row(object page)
    {
        private byte[]? hash;

        public object Page => page;

        public byte[] Hash => hash ??= MerkleTree.LeafHash(Seals.Bytes(page));
    }
}
