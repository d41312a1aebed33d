using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>Somebody wants to know what goes on where they live.</summary>
public class ComingHome(Browsing site)
{
    [Fact]
    public async Task A_herder_presses_the_aimag_on_a_phone_and_it_is_remembered()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");

        await page.Locator(".tile[aria-label^='Хэнтий.']").TapAsync();
        await page.GetByLabel("Сум, дүүрэг – Хэнтий")
            .SelectOptionAsync(new SelectOptionValue { Label = "Хөхбулаг сум" });
        await Assertions.Expect(page.Locator(".places")).ToContainTextAsync("Одоо хийж байгаа ажил: Хөхбулаг сум");
        await Assertions.Expect(page.Locator(".places li.card h4").First).ToBeVisibleAsync();
        await page.LookAtAsync("home place-360x740");

        await page.GotoAsync("/");

        await Assertions.Expect(page.Locator(".places")).ToContainTextAsync("Төсөвлөлт: Хөхбулаг сум");
        await Assertions.Expect(page.Locator(".tile").First).Not.ToBeVisibleAsync();
        var rounds = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main li.card :is(h3, h4) a[href^=\"/rounds/\"]')].map(({ href }) => href)"
        );
        Assert.Equal(rounds.Distinct(), rounds);
        await page.LookAtAsync("home again-360x740");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сонгосон нутгаа мартуулах" }).TapAsync();
        await Assertions.Expect(page.Locator(".places")).Not.ToContainTextAsync("Төсөвлөлт: Хөхбулаг сум");
    }

    [Fact]
    public async Task A_thumb_hits_every_aimag_on_the_tiles_and_in_the_table()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator(".map-table summary").TapAsync();
        await Assertions.Expect(page.Locator(".map-table .link").First).ToBeVisibleAsync();

        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".tile, .map-table .link")]
              .map(button => [button.textContent, button.getBoundingClientRect()])
              .filter(([, { width, height }]) => width < 44 || height < 44)
              .map(([name, { width, height }]) => `${name}: ${width} × ${height}`)
            """
        );
        Assert.Empty(small);
    }

    [Fact]
    public async Task A_clerk_chooses_on_the_map_or_with_the_keyboard_in_the_table_beside_it()
    {
        await using var visitor = await site.VisitorAsync(Screen.Desk, "en");
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");

        await page.Locator(".map path", new() { HasText = "Khentii" }).ClickAsync();
        await Assertions.Expect(page.Locator(".places")).ToContainTextAsync("Rounds: Khentii");
        await Assertions.Expect(page.GetByLabel("Soum or district – Khentii")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("Soum or district – Khentii")).ToBeInViewportAsync();
        await page.LookAtAsync("home place-1280x800");
        await page.Locator(".map-table summary").PressAsync("Enter");
        await page.Locator(".map-table").GetByRole(AriaRole.Button, new() { Name = "Dornogovi" }).PressAsync("Enter");

        await Assertions.Expect(page.Locator(".places")).ToContainTextAsync("No round is recorded here.");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".places")).ToContainTextAsync("Rounds: Khentii");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".places")).Not.ToContainTextAsync("Rounds: Khentii");
    }
}
