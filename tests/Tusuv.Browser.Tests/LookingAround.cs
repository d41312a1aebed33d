using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

public class LookingAround(Browsing site, Walkers walkers) : IClassFixture<Walkers>
{
    public static TheoryData<string, Screen, string> Everywhere => Pages.Everywhere;

    /// <summary>TUSUV_SCREENSHOTS names a folder for a picture of every page, to be looked at one by one.</summary>
    private static string? Pictures => Environment.GetEnvironmentVariable("TUSUV_SCREENSHOTS");

    /// <summary>One visit a page, size and language: what axe says, what the console says, where it asked, what fits.</summary>
    [Theory, MemberData(nameof(Everywhere), DisableDiscoveryEnumeration = true)]
    public async Task Every_page_is_fit_for_everybody(string name, Screen screen, string language)
    {
        var page = await walkers.PageAsync(screen, language);
        await using var left = new Leaving(page);
        List<string> said = [],
            elsewhere = [];
        page.Console += (_, message) =>
        {
            // A browser says of a page that is not there that it is not there, and of a dead link that it is refused.
            // Playwright says that it keeps the service worker away, which it was told to.
            var isExpected =
                name switch
                {
                    "not found" => message.Text.Contains("404"),
                    "invitation" => message.Text.Contains("403"),
                    _ => false,
                } || message.Text.Contains("blocked by Playwright");
            if (message.Type is "error" or "warning" && !isExpected)
                said.Add(message.Text);
        };
        page.PageError += (_, error) => said.Add(error);
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(site.Address, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
                elsewhere.Add(request.Url);
        };

        await page.GotoAsync(site.Path(name));
        await page.Locator("html").EvaluateAsync("() => document.fonts.ready.then(() => true)");
        // The host's heading takes no focus; once it does, the page is the front end's own.
        await Assertions.Expect(page.Locator("main h1[tabindex]")).ToBeVisibleAsync();

        if (name == "result")
            await page.Locator("text=/1 \\/ |Step 1/").First.WaitForAsync();
        if (name.StartsWith("audit", StringComparison.Ordinal))
            await page.Locator("main section h3").First.WaitForAsync();
        if (Pictures is { } folder)
        {
            // What a page asks apart, its proofs and its pictures come after its heading.
            await page.WaitForTimeoutAsync(2000);
            await page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, $"{name}-{screen}-{language}.png"), FullPage = true }
            );
        }

        Assert.Empty(await Accessibility.FaultsAsync(page));
        Assert.Empty(said);
        Assert.Empty(elsewhere);
        Assert.Equal(language, await page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "It scrolls sideways."
        );
    }

    [Theory]
    [InlineData("home", "200")]
    [InlineData("round", "200")]
    [InlineData("proposals", "48.5")]
    [InlineData("ballot", "48.5")]
    [InlineData("result", "30")]
    [InlineData("decided", "Хурал юу шийдвэрлэсэн бэ?")]
    [InlineData("proposal", "30")]
    [InlineData("history", "Үе шат")]
    [InlineData("sheets", "612")]
    [InlineData("money", "100")]
    [InlineData("plans", "№ 31")]
    [InlineData("khural", "№ 31")]
    [InlineData("terms", "Төсвийн тухай хууль, 60.3")]
    [InlineData("templates", "Өрхийн тооны 1/3")]
    [InlineData("procedure", "1/2")]
    [InlineData("procedure", "Одоогийн бүрэлдэхүүн")]
    [InlineData("sitting", "Төлөөлөгч 1")]
    [InlineData("resolution", "ТОГТООХ нь:")]
    [InlineData("event", "Нээлттэй бүртгэл дэх байр")]
    [InlineData("glossary", "Орон нутгийн хөгжлийн сан")]
    [InlineData("events, payments", "Төлбөр хийсэн")]
    [InlineData("audit, control", "Санд хандив өгсөн гүйцэтгэгч")]
    [InlineData("why paid", "Хурлын тогтоол")]
    [InlineData("why paid", "Гүйцэтгэгч")]
    [InlineData("list of audits", "MN-039-2026-14")]
    [InlineData("one audit", "Ирцгүй хурал")]
    public async Task Read_pages_say_what_they_have_to_say_without_script(string name, string holds)
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone, script: false);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync(site.Path(name));

        Assert.NotEmpty(await page.Locator("h1").InnerTextAsync());
        Assert.Contains(holds, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_one_press_away_and_stays()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");
        var mongolian = await page.Locator("h1").InnerTextAsync();

        await page.Locator("button.language").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(mongolian);
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(mongolian);
    }

    [Fact]
    public async Task The_slider_of_a_round_reaches_its_first_event()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Path("record"));
        await Assertions.Expect(page.GetByText("Харагдаж байгаа: 100.")).ToBeVisibleAsync();
        var slider = page.GetByRole(AriaRole.Slider);
        var shown = await slider.GetAttributeAsync("max");

        await slider.FocusAsync();
        await Assertions.Expect(slider).Not.ToHaveAttributeAsync("max", shown!);
        await slider.PressAsync("Home");

        await Assertions.Expect(page.Locator(".as-at [role=status]")).ToContainTextAsync("Төсөвлөлт эхэлсэн");
    }
}
