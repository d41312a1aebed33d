using Microsoft.Playwright;
using Tusuv.Api.Identity;

namespace Tusuv.Browser.Tests;

/// <summary>What an administrator presses once for a place: that it is there, who works there, their first round.</summary>
public class SettingUp(Browsing site)
{
    [Fact]
    public async Task A_new_soum_gets_its_figures_a_body_and_a_round_that_is_moved_and_cancelled()
    {
        await FirstAdministrator.GreetAsync(site.Host.Running.App, TestContext.Current.CancellationToken);
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Систем хариуцагч");
        await page.GotoAsync($"/administration?place={await AimagAsync("MN-064")}");
        var soum = $"Шинэ сум {Guid.NewGuid():N}"[..16];
        await page.UnfoldAsync("Доторх нэгжийг бүртгэх");
        await page.Locator("#locality-name").FillAsync(soum);
        await page.GetByLabel("Код", new() { Exact = true }).FillAsync("two words");
        await page.GetByLabel("Цагийн бүс").SelectOptionAsync("Asia/Hovd");
        await page.LookAtBothSizesAsync("register a place");
        await page.GetByLabel("Код", new() { Exact = true }).FillAsync("shine-sum");
        await page.PressAsync("Нэгжийг бүртгэх");
        await page.Locator("main nav").GetByRole(AriaRole.Link, new() { Name = soum }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".eyebrow")).ToContainTextAsync(soum);

        await page.UnfoldAsync("Бүртгэлийн тоог оруулах");
        await page.GetByLabel("Өрх").FillAsync("412");
        await page.GetByLabel("Эх сурвалж").FillAsync("Өрхийн бүртгэл");
        await page.GetByLabel("Аль өдрийн байдлаар").FillAsync("2026-01-01");
        await page.PressAsync("Тоог оруулах");
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("412");

        await page.UnfoldAsync("Байгууллага бүртгэх");
        await page.GetByLabel("Байгууллагын төрөл").SelectOptionAsync("GOVERNORS_OFFICE");
        await page.Locator("#body-name").FillAsync("Шинэ сумын Тамгын газар");
        await page.LookAtBothSizesAsync("form a body");
        await page.PressAsync("Байгууллагыг бүртгэх");
        await Assertions.Expect(page.Locator("h2", new() { HasText = "Шинэ сумын Тамгын газар" })).ToBeVisibleAsync();
        await FormAgainAsync(page);
        await ComeAndGoAsync(page);

        await AdoptAsync(page);
        await OpenRoundAsync(page);
    }

    private static async Task FormAgainAsync(IPage page)
    {
        await page.UnfoldAsync("Байгууллага бүртгэх");
        await page.GetByLabel("Байгууллагын төрөл").SelectOptionAsync("GOVERNORS_OFFICE");
        await page.Locator("#body-name").FillAsync("Шинэ сумын тамгын газар");
        await page.PressAsync("Байгууллагыг бүртгэх");
        await Assertions.Expect(page.Locator("main .notice.bad")).ToContainTextAsync("аль хэдийн бүртгэгдсэн");
    }

    /// <summary>Somebody is appointed and invited, and their account is closed before they came.</summary>
    private static async Task ComeAndGoAsync(IPage page)
    {
        await page.UnfoldAsync("Албан тушаалд томилох");
        await page.GetByLabel("Овог нэр").FillAsync("Н.Түрхэн");
        await page.GetByLabel("Албан тушаал", new() { Exact = true }).SelectOptionAsync("HEAD_OF_OFFICE");
        await page.GetByLabel("Эхлэх өдөр").FillAsync("2026-01-01");
        await page.PressAsync("Томилгоог бүртгэх");
        var card = page.Locator("li.card", new() { HasText = "Н.Түрхэн" });
        await card.Locator("summary", new() { HasText = "Урих" }).PressAsync("Enter");
        await card.GetByLabel("Нэвтрэх нэр").FillAsync($"turkhen-{Guid.NewGuid():N}");
        await card.GetByRole(AriaRole.Button, new() { Name = "Холбоос үүсгэх" }).PressAsync("Enter");
        await card.Locator("summary", new() { HasText = "Нэвтрэх бүртгэлийг хаах" }).PressAsync("Enter");
        await card.GetByRole(AriaRole.Button, new() { Name = "Бүртгэлийг хаах" }).PressAsync("Enter");
        await Assertions.Expect(card).ToContainTextAsync("Бүртгэлгүй");
    }

    /// <summary>The place decides that its rounds have no stage of meetings, and on a rule of its own.</summary>
    private static async Task AdoptAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Төсөвлөлтийн загвар" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Загварыг өөрчлөх" }).PressAsync("Enter");
        await page.Locator("#use-MEETINGS").SelectOptionAsync("never");
        await page.Locator("#far").FillAsync("0");
        await page.PressAsync("Шаардлага нэмэх");
        await page.Locator("input[id^='rule-name-own']").First.FillAsync("Бэлчээр хаахгүй");
        await page.PressAsync("Загварыг бүртгэх");
        await Assertions.Expect(page.Locator(".fault")).ToHaveCountAsync(3);
        await page.Locator("#decision").FillAsync("Сумын ИТХ-ын 12 дугаар тогтоол");
        await page.Locator("#far").FillAsync("2");
        await page.Locator("input[id^='rule-citation-own']").First.FillAsync("Сумын журам, 2.1");
        await page.LookAtBothSizesAsync("change a template");
        await page.PressAsync("Загварыг бүртгэх");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("12 дугаар тогтоол");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Сумын журам, 2.1");

        await page.GetByRole(AriaRole.Link, new() { Name = "Шинэ загвар" }).PressAsync("Enter");
        await page.Locator("#decision").FillAsync("Сумын ИТХ-ын 13 дугаар тогтоол");
        await page.Locator("#template-name").FillAsync("Замын жил");
        await page.PressAsync("Загварыг бүртгэх");
        var roads = page.Locator("section", new() { HasText = "Замын жил" });
        await roads.GetByRole(AriaRole.Link, new() { Name = "Загварыг өөрчлөх" }).PressAsync("Enter");
        await page.UnfoldAsync("Загварыг хэрэглэхээ болих");
        await page.Locator("#retire-decision").FillAsync("Сумын ИТХ-ын 14 дүгээр тогтоол");
        await page.ConfirmAsync("Хэрэглэхээ болих");
        await Assertions.Expect(roads.Locator(".notice.warn")).ToContainTextAsync("14 дүгээр тогтоол");
        await page.LookAtBothSizesAsync("templates of a place");

        await page.GetByRole(AriaRole.Link, new() { Name = "Энэ загвараас төсөвлөлт эхлүүлэх" }).PressAsync("Enter");
    }

    private static async Task OpenRoundAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("#round-template option")).ToHaveCountAsync(1);
        await Assertions
            .Expect(page.Locator("fieldset", new() { HasText = "Багийн Нийтийн Хурал" }))
            .ToHaveCountAsync(0);
        await page.Locator("#round-name").FillAsync("Шинэ сумын төсөвлөлт");
        await page.LookAtBothSizesAsync("new round");
        await page.PressAsync("Төсөвлөлтийг эхлүүлэх");
        await page.UnfoldAsync("Хугацаа өөрчлөх: Төслийн санал авах");
        await page.Locator("#moved-closes-COLLECTING").FillAsync("2099-06-15");
        await page.Locator("#moved-reason-COLLECTING").SelectOptionAsync("weather");
        await page.PressAsync("Шинэ хугацааг бүртгэх");
        await Assertions.Expect(page.Locator(".stages")).ToContainTextAsync("сарын 15, 23:59");

        await page.UnfoldAsync("Төсөвлөлтийг цуцлах");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Одоогоор өгсөн санал нэг ч алга");
        await page.Locator("#cancel-reason").SelectOptionAsync("mistake");
        await page.LookAtBothSizesAsync("cancel a round");
        await page.ConfirmAsync("Төсөвлөлтийг цуцлах");
        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("Энэ төсөвлөлтийг цуцалсан");
    }

    private async Task<Guid> AimagAsync(string code)
    {
        var told = await site.Host.Visitor().AskAsync("{ aimags { locality { id code } } }");
        return told.GetProperty("aimags")
            .EnumerateArray()
            .Select(aimag => aimag.GetProperty("locality"))
            .Single(aimag => aimag.GetProperty("code").GetString() == code)
            .GetProperty("id")
            .GetGuid();
    }
}
