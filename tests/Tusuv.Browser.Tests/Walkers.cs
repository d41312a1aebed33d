using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>Somebody who goes from page to page, one for each size and language: pages are looked at by the hundred.</summary>
public sealed class Walkers(Browsing site) : IAsyncDisposable
{
    private readonly Dictionary<(Screen, string), IBrowserContext> known = [];

    public async Task<IPage> PageAsync(Screen screen, string language)
    {
        if (!known.TryGetValue((screen, language), out var walker))
            known[(screen, language)] = walker = await site.VisitorAsync(screen, language);
        return await walker.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var walker in known.Values)
            await walker.DisposeAsync();
    }
}

/// <summary>Closes the page at the end of a visit.</summary>
internal sealed class Leaving(IPage page) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await page.CloseAsync();
}
