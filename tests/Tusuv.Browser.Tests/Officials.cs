using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>What every official does on every page.</summary>
internal static class Officials
{
    public static async Task EnterAsync(this IPage page, string office)
    {
        await page.GotoAsync("/people");
        // Whoever sets up a new soum appoints people there too.
        var people = page.Locator("li.card", new() { HasText = office, HasNotText = "Шинэ сум" });
        await people.First.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("main section", new() { HasText = office }).First).ToBeVisibleAsync();
    }

    /// <summary>Focused and entered, as without a mouse.</summary>
    public static Task PressAsync(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name }).First.PressAsync("Enter");

    /// <summary>Opens what is folded away.</summary>
    public static Task UnfoldAsync(this IPage page, string fold) =>
        page.Locator("summary", new() { HasText = fold }).First.PressAsync("Enter");

    /// <summary>With a thumb.</summary>
    public static Task TouchAsync(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).TapAsync();

    /// <summary>A press, and the yes to its question.</summary>
    public static async Task ConfirmAsync(this IPage page, string name)
    {
        var yes = page.GetByRole(AriaRole.Button, new() { Name = "Тийм, бүртгэх" });
        await page.PressAsync(name);
        await Assertions.Expect(yes).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        // Of the page, so that a refusal beside it is told when this fails.
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Тийм, бүртгэх");
    }

    /// <summary>What no visitor sees must be as fit for everybody; pictured where pictures are asked for.</summary>
    public static async Task LookAtAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("TUSUV_SCREENSHOTS") is { } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        Assert.Empty(await Accessibility.FaultsAsync(page));
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "It scrolls sideways."
        );
    }

    public static async Task LookAtBothSizesAsync(this IPage page, string name)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desk })
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await page.LookAtAsync($"{name}-{screen}");
        }
    }
}
