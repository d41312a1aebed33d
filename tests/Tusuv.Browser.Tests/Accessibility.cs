using System.Text.Json;
using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>What axe-core finds on a page, by the rules of WCAG 2.2 AA and best practice.</summary>
internal static class Accessibility
{
    private static readonly string Axe = File.ReadAllText(
        Path.Combine(Browsing.Checkout, "frontend", "node_modules", "axe-core", "axe.min.js")
    );

    private const string Run = """
        () => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })
          .then(found => found.violations.map(v => v.id + ": " + v.nodes.map(n => n.target.join(" ")).join("; ")))
        """;

    public static async Task<string[]> FaultsAsync(IPage page)
    {
        // Through the debugger, for the page's own policy lets no script in.
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Runtime.evaluate", new() { ["expression"] = Axe });
        return await page.EvaluateAsync<string[]>(Run);
    }
}
