using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

public class Voting(Browsing site)
{
    [Fact]
    public async Task A_herder_votes_on_a_phone_and_finds_the_ballot_again()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        var slip = await site.SlipAsync(site.OpenRound);
        var before = await BallotsOfAsync(slip);
        await ChooseAsync(page, 2);

        await page.GotoAsync("/");
        await page.GotoAsync($"/rounds/{site.OpenRound}/vote/check");
        await page.GetByLabel("Хуудасны код").FillAsync(Spoiled(slip));
        await page.GetByRole(AriaRole.Button, new() { Name = "Сонголтоо илгээх" }).ClickAsync();

        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Таны сонголтыг хүлээж авлаа");
        await Assertions.Expect(page.Locator("main svg").First).ToBeVisibleAsync();
        var receipts = await site
            .Host.Visitor()
            .AskAsync(
                "query ($round: RoundId!, $code: String!) { receipt(round: $round, code: $code) { status } }",
                new { round = site.OpenRound, code = await CodeAsync(page) }
            );
        Assert.Contains(
            receipts.GetProperty("receipt").GetProperty("status").GetString(),
            new[] { "WAITING", "RECORDED" }
        );
        Assert.Equal(before + 1, await BallotsOfAsync(slip));
    }

    [Fact]
    public async Task What_does_not_fit_is_answered_with_how_much_is_missing()
    {
        await using var visitor = await site.VisitorAsync(Screen.Desk, "en");
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/rounds/{site.OpenRound}/vote");
        foreach (var title in new[] { "Kindergarten heating", "More lamps", "Ulaan-Ereg ford" })
            await CardOf(page, title).GetByRole(AriaRole.Button).ClickAsync();

        await CardOf(page, "Deep well").GetByRole(AriaRole.Button).ClickAsync();

        // 85 + 62 + 43.5 of 200 leave 9.5; the well costs 48.5.
        await Assertions.Expect(CardOf(page, "Deep well")).ToContainTextAsync("39");
        await Assertions
            .Expect(CardOf(page, "Deep well").GetByRole(AriaRole.Button))
            .ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task A_ballot_sent_without_a_line_is_not_sent_and_goes_once_the_line_is_back()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        var slip = await site.SlipAsync(site.OpenRound);
        var before = await BallotsOfAsync(slip);
        await ChooseAsync(page, 1);
        await page.GotoAsync($"/rounds/{site.OpenRound}/vote/check");
        await page.GetByLabel("Хуудасны код").FillAsync(slip);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Код зөв");

        await visitor.SetOfflineAsync(true);
        await page.GetByRole(AriaRole.Button, new() { Name = "Сонголтоо илгээх" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("хараахан илгээгдээгүй");
        Assert.Equal(before, await BallotsOfAsync(slip));

        // It goes by itself, and is told where its voter is looking.
        await visitor.SetOfflineAsync(false);
        await Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync("Таны сонголтыг хүлээж авлаа", new() { Timeout = 20_000 });
        Assert.Equal(before + 1, await BallotsOfAsync(slip));
    }

    [Fact]
    public async Task A_wrong_code_is_answered_beside_its_field_and_nothing_is_lost()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await ChooseAsync(page, 2);
        await page.GotoAsync($"/rounds/{site.OpenRound}/vote/check");
        await page.GetByLabel("Хуудасны код").FillAsync("AAAA-0000");

        await page.GetByRole(AriaRole.Button, new() { Name = "Сонголтоо илгээх" }).ClickAsync();

        await Assertions.Expect(page.Locator("main .field .fault").First).ToBeVisibleAsync();
        await page.GotoAsync($"/rounds/{site.OpenRound}/vote");
        await Assertions.Expect(page.Locator("button.choose[aria-pressed=true]")).ToHaveCountAsync(2);
    }

    private async Task ChooseAsync(IPage page, int projects)
    {
        await page.GotoAsync($"/rounds/{site.OpenRound}/vote");
        foreach (var title in new[] { "Хөшөөтийн худгийг сэргээх", "Өвсний агуулах" }.Take(projects))
            await CardOf(page, title).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("button.choose[aria-pressed=true]")).ToHaveCountAsync(projects);
    }

    private static ILocator CardOf(IPage page, string title) => page.Locator("li.card", new() { HasText = title });

    /// <summary>As people copy codes: in small letters, with blanks and the letter O.</summary>
    private static string Spoiled(string code) => $"{code[..4]} {code[4..]}".ToLowerInvariant().Replace('0', 'o');

    private static async Task<string> CodeAsync(IPage page) =>
        await page.Locator(".receipt .code").First.InnerTextAsync();

    private async Task<int> BallotsOfAsync(string code)
    {
        var answer = await site
            .Host.Visitor()
            .AskAsync(
                "query ($round: RoundId!, $code: String!) { slip(round: $round, code: $code) { ballots } }",
                new { round = site.OpenRound, code }
            );
        return answer.GetProperty("slip").GetProperty("ballots").GetInt32();
    }
}
