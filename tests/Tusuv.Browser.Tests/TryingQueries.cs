using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>A developer on the first day: what there is to ask, and an answer.</summary>
public class TryingQueries(Browsing site)
{
    [Fact]
    public async Task GraphiQL_knows_the_schema_and_shows_answers()
    {
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/graphiql/?query={me{oneClickPeople{office}}}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Documentation" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "Query", Exact = true }))
            .ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("\"oneClickPeople\"");
    }
}
