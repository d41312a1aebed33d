using Tusuv.Domain;
using Tusuv.Verify.Bundles;
using Tusuv.Verify.Bundles.Checks;

namespace Tusuv.Verify.Reading;

/// <summary>The pages as they were after some leaf, folded from the first one on by the domain's own folds.</summary>
internal sealed class BundlePages
{
    private readonly Dictionary<(string Kind, Guid Id), object> pages = [];

    public void See(LogLeaf leaf)
    {
        if (leaf.Event is null)
            return;
        foreach (var kind in PageKinds.All)
            if (kind.Fold(pages.GetValueOrDefault((kind.Name, leaf.Stream)), leaf.Recorded) is { } page)
                pages[(kind.Name, leaf.Stream)] = page;
    }

    /// <summary>Canonical JSON of each page, in the order of kinds and ids.</summary>
    public IEnumerable<(string Kind, Guid Id, string Json)> All =>
        pages
            .OrderBy(page => page.Key.Kind, StringComparer.Ordinal)
            .ThenBy(page => page.Key.Id)
            .Select(page => (page.Key.Kind, page.Key.Id, Seals.Text(page.Value)));

    public static BundlePages At(BundleLog log, long leaf)
    {
        var then = new BundlePages();
        log.Read(seen =>
        {
            if (seen.Index <= leaf)
                then.See(seen);
        });
        return then;
    }
}
