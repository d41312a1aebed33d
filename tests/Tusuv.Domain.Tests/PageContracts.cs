using System.Text;
using System.Text.Json;
using Tusuv.Transparency;

namespace Tusuv.Domain.Tests;

public class PageContracts
{
    /// <summary>
    /// What the samples' events make, kind by kind. Where this differs, digests on record can no longer be compared:
    /// raise <see cref="PageKinds.Edition"/> before the new pages are approved.
    /// </summary>
    [Fact]
    public void Pages_of_an_edition_stay_as_they_are() =>
        Approved.Matches(
            "pages.txt",
            $"edition {PageKinds.Edition}\n"
                + string.Concat(PageKinds.All.Select(kind => $"{kind.Name} {Made(kind)}\n"))
        );

    private static string Made(PageKind kind) =>
        EventSamples
            .All.Select((e, n) => new Recorded(e, n + 1, Id(1), n + 1, Today))
            .Aggregate((object?)null, kind.Fold)
            is { } page
            ? Canonical(page)
            : "no page";

    private static string Canonical(object page) =>
        Encoding.UTF8.GetString(
            CanonicalJson.Encode(JsonSerializer.SerializeToElement(page, page.GetType(), EventJson.Options))
        );
}
