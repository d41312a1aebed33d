using Microsoft.Playwright;
using Tusuv.Api.Identity;

namespace Tusuv.Browser.Tests;

/// <summary>From the administrator's desk to a signed-in clerk, each in a browser of their own.</summary>
public class OfficialsComeIn(Browsing site)
{
    private const string Password = "зургаан хөх морь уулнаас буув";

    [Fact]
    public async Task An_invited_secretary_sets_a_password_and_an_authenticator_leaves_and_comes_back()
    {
        await using var desk = await site.VisitorAsync(Screen.Desk);
        await using var telephone = await site.VisitorAsync(Screen.Phone);
        var address = await InviteAsync(await desk.NewPageAsync(), "Ц.Энхжаргал");
        var page = await telephone.NewPageAsync();

        await page.GotoAsync(address);
        await page.GetByLabel("Шинэ нууц үг").FillAsync("түлхүүр");
        await PressAsync(page, "Нууц үгээ хадгалж, нэвтрэх");
        await Assertions.Expect(page.Locator(".fault")).ToContainTextAsync("15 тэмдэгт");
        await FitAsync(page, "invitation");
        await page.GetByLabel("Шинэ нууц үг").FillAsync(Password);
        await PressAsync(page, "Нууц үгээ хадгалж, нэвтрэх");

        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("баталгаажуулах апп");
        await PressAsync(page, "Баталгаажуулах апп тохируулах");
        var key = (await page.Locator("section > p > code").InnerTextAsync()).Replace(
            " ",
            "",
            StringComparison.Ordinal
        );
        await FitAsync(page, "authenticator");
        var step = DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30;
        await page.GetByLabel("Аппын харуулж байгаа код").FillAsync(Totp.At(key, step));
        await PressAsync(page, "Шалгаад асаах");
        await Assertions.Expect(page.Locator(".paper li")).ToHaveCountAsync(10);
        await Assertions.Expect(page.Locator(".notice.warn")).ToHaveCountAsync(1);
        await FitAsync(page, "profile");

        await PressAsync(page, "Гарах");
        await Assertions.Expect(page.GetByLabel("Нэвтрэх нэр")).ToBeVisibleAsync();
        await page.GotoAsync("/new-round");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Нэвтрэх" }).ClickAsync();
        await page.GetByLabel("Нэвтрэх нэр").FillAsync("ц.энхжаргал");
        await page.GetByLabel("Нууц үг").FillAsync(Password);
        await PressAsync(page, "Нэвтрэх");
        await page.GetByLabel("Нэг удаагийн код").FillAsync(Totp.At(key, step + 1));
        await FitAsync(page, "second step");
        await PressAsync(page, "Нэвтрэх");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Шинэ төсөвлөлт");
        await page.GotoAsync("/profile");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Хурлын нарийн бичгийн дарга");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Одоо энэ албан тушаалаар ажиллаж байна.");
    }

    [Fact]
    public async Task A_governor_begins_with_a_passkey_and_comes_back_by_it()
    {
        await using var desk = await site.VisitorAsync(Screen.Desk);
        await using var telephone = await site.VisitorAsync(Screen.Phone);
        var address = await InviteAsync(await desk.NewPageAsync(), "Б.Эрдэнэцогт");
        var page = await telephone.NewPageAsync();
        await HoldPasskeysAsync(page);

        // A passkey belongs to a name, and an address of numbers is none.
        await page.GotoAsync(address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        await PressAsync(page, "Түлхүүр үүсгэж, нэвтрэх");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Одоо энэ албан тушаалаар ажиллаж байна.");
        await PressAsync(page, "Гарах");
        await PressAsync(page, "Түлхүүрээр нэвтрэх");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Одоо энэ албан тушаалаар ажиллаж байна.");
        await FitAsync(page, "passkey");
    }

    /// <summary>As a telephone does that is unlocked by its owner's finger.</summary>
    private static async Task HoldPasskeysAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new
                {
                    protocol = "ctap2",
                    transport = "internal",
                    hasResidentKey = true,
                    hasUserVerification = true,
                    isUserVerified = true,
                    automaticPresenceSimulation = true,
                },
            }
        );
    }

    /// <summary>The address on the paper that the administrator hands over.</summary>
    private async Task<string> InviteAsync(IPage page, string holder)
    {
        await FirstAdministrator.GreetAsync(site.Host.Running.App, TestContext.Current.CancellationToken);
        var soum = (await site.Host.Visitor().AskAsync("{ rounds(first: 1) { nodes { locality { id } } } }"))
            .GetProperty("rounds")
            .GetProperty("nodes")[0]
            .GetProperty("locality")
            .GetProperty("id")
            .GetGuid();
        await page.GotoAsync("/people");
        await page.Locator("li.card", new() { HasText = "Систем хариуцагч" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("main section").First).ToBeVisibleAsync();

        await page.GotoAsync($"/administration?place={soum}");
        await FitAsync(page, "administration, folded");
        await page.GetByLabel("Хүн, албан тушаал, байгууллагаар хайх").FillAsync(holder.ToLowerInvariant());
        await Assertions.Expect(page.GetByText("Олдсон: 1")).ToBeVisibleAsync();
        Assert.Contains("find=", page.Url, StringComparison.Ordinal);
        var card = page.Locator("li.card", new() { HasText = holder });
        await card.Locator("summary", new() { HasText = "Урих" }).ClickAsync();
        await card.GetByLabel("Нэвтрэх нэр").FillAsync(holder);
        await card.GetByRole(AriaRole.Button, new() { Name = "Холбоос үүсгэх" }).ClickAsync();
        var address = await card.Locator("code").InnerTextAsync();
        await FitAsync(page, "administration");
        return address;
    }

    private static Task PressAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static async Task FitAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("TUSUV_SCREENSHOTS") is { } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"officials {name}.png"), FullPage = true });
        Assert.Empty(await Accessibility.FaultsAsync(page));
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "It scrolls sideways."
        );
    }
}
