using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>Household sheets at the door and at the bench.</summary>
public class WithTheSheets(Browsing site)
{
    /// <summary>No line at the third and fourth door; once it is back, all that was pressed goes out, once.</summary>
    [Fact]
    public async Task A_bag_governor_hands_out_and_takes_back_without_a_line()
    {
        var sheets = await SheetScript.PrintAsync(site.Host);
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("1-р баг, Хөшөөт");
        await page.GotoAsync($"/rounds/{sheets.Round.Round}/sheets");
        await Assertions.Expect(page.Locator(".serial")).ToHaveTextAsync("0001");
        await page.PressAsync("Өрхөд өгсөн");
        await Assertions.Expect(page.Locator(".serial")).ToHaveTextAsync("0002");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Бүгдийг илгээсэн.");
        await page.LookAtBothSizesAsync("sheets at the door");
        await page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);

        await visitor.SetOfflineAsync(true);
        await page.PressAsync("Өрхөд өгсөн");
        await Assertions.Expect(page.Locator(".serial")).ToHaveTextAsync("0003");
        await page.PressAsync("Татгалзсан");
        await KeyAsync(page, "1");
        await page.PressAsync("Буцааж авсан");
        await KeyAsync(page, "2");
        await page.PressAsync("Үрэгдсэн");
        await page.PressAsync("Оронд нь өгсөн: 0004");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Илгээгээгүй: 4");
        await page.LookAtBothSizesAsync("sheets without a line");
        Assert.Equal((1, 0, 0, 0), await FiguresAsync(sheets));

        await visitor.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Бүгдийг илгээсэн.");
        Assert.Equal((3, 1, 1, 1), await FiguresAsync(sheets));
    }

    /// <summary>A number that another person took back meanwhile is said to be so, and stays until it was read.</summary>
    [Fact]
    public async Task What_the_host_refuses_is_told_when_the_line_is_back()
    {
        var sheets = await SheetScript.PrintAsync(site.Host);
        Assert.Null(await sheets.HandOutAsync(1));
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("1-р баг, Хөшөөт");
        await page.GotoAsync($"/rounds/{sheets.Round.Round}/sheets");
        await Assertions.Expect(page.Locator(".serial")).ToHaveTextAsync("0002");
        await visitor.SetOfflineAsync(true);
        await KeyAsync(page, "1");
        await page.PressAsync("Буцааж авсан");
        Assert.Null(await sheets.TakeBackAsync(1));
        await visitor.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator(".notice.bad")).ToContainTextAsync("аль хэдийн буцааж авсан");
        await page.PressAsync("Ойлголоо");
        await Assertions.Expect(page.Locator(".notice.bad")).ToHaveCountAsync(0);
    }

    /// <summary>What was pressed at a door and waits is said before its writer leaves, and goes out when they are back.</summary>
    [Fact]
    public async Task Who_leaves_is_told_what_waits_and_loses_none_of_it()
    {
        var sheets = await SheetScript.PrintAsync(site.Host);
        var path = $"/rounds/{sheets.Round.Round}/sheets";
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("1-р баг, Хөшөөт");
        await page.GotoAsync(path);
        await Assertions.Expect(page.Locator(".serial")).ToHaveTextAsync("0001");
        await visitor.SetOfflineAsync(true);
        await page.PressAsync("Өрхөд өгсөн");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Илгээгээгүй: 1");
        await page.GotoAsync("about:blank");
        await visitor.SetOfflineAsync(false);

        await page.GotoAsync("/people");
        await page.PressAsync("Гарах");
        await Assertions.Expect(page.Locator(".notice.warn").Nth(1)).ToContainTextAsync("төхөөрөмж дээр байна: 1");
        await page.LookAtBothSizesAsync("leaving with what waits");
        await page.PressAsync("Гарах");
        await Assertions.Expect(page.Locator("main section")).ToHaveCountAsync(0);

        await page.EnterAsync("1-р баг, Хөшөөт");
        await page.GotoAsync(path);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Бүгдийг илгээсэн.");
        Assert.Equal((1, 0, 0, 0), await FiguresAsync(sheets));
    }

    /// <summary>Ten wishes by keyboard alone; one is taken back, one holds two.</summary>
    [Fact]
    public async Task A_clerk_codes_ten_wishes_with_the_keyboard_alone()
    {
        var sheets = await SheetScript.PrintAsync(site.Host);
        await sheets.CarryAsync(1, 2, 3, 4);
        foreach (var serial in new[] { 1, 2, 3 })
            Assert.Null(await sheets.TypeAsync(serial, "Худаг хэрэгтэй", "Ус хол", "Гэрэл, бас эмч"));
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Нийгмийн ажилтан");
        await page.GotoAsync($"/rounds/{sheets.Round.Round}/sheets/coding");
        var wish = page.Locator(".wish-now");
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("9 хүсэлтээс 0 нь");
        await page.LookAtBothSizesAsync("coding bench");

        await PutAsync(page, "санал 1");
        await Assertions.Expect(wish).ToContainTextAsync("Ус хол");
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(wish).ToContainTextAsync("Худаг хэрэгтэй");
        await PutAsync(page, "1 худ");
        await Assertions.Expect(wish).ToContainTextAsync("Ус хол");
        await PutAsync(page, "0");
        await Assertions.Expect(wish).ToContainTextAsync("Гэрэл, бас эмч");

        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("F4");
        await Assertions.Expect(page.GetByLabel("Хэсгүүд, нэг мөрөнд нэгийг")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Гэрэл");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Эмч");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("10 хүсэлтээс 2 нь");
        await Assertions.Expect(wish.Locator("blockquote")).ToHaveTextAsync("Гэрэл");

        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("F2");
        await Assertions.Expect(page.GetByLabel("Шинэ саналын нэр")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Гудамжны гэрэлтүүлэг");
        await page.LookAtBothSizesAsync("coding new proposal");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(wish.Locator("blockquote")).ToHaveTextAsync("Эмч");
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("F8");
        await page.GetByLabel("Шалтгаан").SelectOptionAsync("not_a_wish");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        for (var done = 4; done < 10; done++)
        {
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"10 хүсэлтээс {done} нь");
            await PutAsync(page, done % 3 == 0 ? "гудам" : "0");
        }

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Бүх хүсэлт ангилагдсан.");
        await page.GetByLabel("Төслийн санал", new() { Exact = true })
            .SelectOptionAsync(new SelectOptionValue { Label = "Гудамжны гэрэлтүүлэг" });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ч.Номин");
        await page.LookAtBothSizesAsync("coding done");
        Assert.Equal((9, 1, 0), await WishesAsync(sheets));
    }

    /// <summary>The second has not seen what the first typed; the third sees both, and the sheet.</summary>
    [Fact]
    public async Task Where_two_clerks_typed_differently_a_third_settles_it()
    {
        var sheets = await SheetScript.PrintAsync(site.Host);
        await sheets.CarryAsync(1);
        Assert.Null(await sheets.TypeAsync(1, "Худаг хэрэгтэй", "Гэрэл"));
        var order = new { sheetRunId = sheets.Run, oneIn = 1 };
        Assert.Null(await sheets.Round.Head.DoAsync("orderSecondTyping", order));
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        var coding = $"/rounds/{sheets.Round.Round}/sheets/coding";
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync(coding);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("дараа ангилах хүсэлт: 2");
        await Assertions.Expect(page.Locator(".wish-now")).ToHaveCountAsync(0);
        await page.PressAsync("Бичсэнийг харьцуулах");
        await page.PressAsync("Болих");
        await page.Locator("#again").FillAsync("худаг хэрэгтэй.\nГэр");
        await page.GotoAsync("about:blank");
        await page.GotoAsync(coding);
        await Assertions.Expect(page.Locator("#again")).ToHaveValueAsync("худаг хэрэгтэй.\nГэр");
        await page.LookAtBothSizesAsync("second typing");
        await page.PressAsync("Бичсэнийг харьцуулах");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("бичих 0, шийдэх 0");

        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync(coding);
        await Assertions.Expect(page.Locator("tr", new() { HasText = "зөрсөн" })).ToContainTextAsync("Гэр");
        await page.LookAtBothSizesAsync("settling a sheet");
        await page.PressAsync("Шийдсэнийг бүртгэх");
        await page.GotoAsync($"/rounds/{sheets.Round.Round}/sheets");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Харьцуулсан мөр: 2. Зөрсөн: 1 (50%).");
        await page.LookAtBothSizesAsync("sheets compared");
    }

    private static async Task KeyAsync(IPage page, string serial)
    {
        foreach (var digit in serial)
            await page.Locator(".pad")
                .GetByRole(AriaRole.Button, new() { Name = $"{digit}", Exact = true })
                .ClickAsync();
        await Assertions.Expect(page.Locator(".serial")).ToHaveTextAsync(serial);
    }

    private static async Task PutAsync(IPage page, string group)
    {
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(group);
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task<(int HandedOut, int Returned, int Refused, int Spoiled)> FiguresAsync(SheetScript sheets)
    {
        var bag = await BagAsync(sheets, "handedOut returned refused spoiled");
        int Of(string figure) => bag.GetProperty(figure).GetInt32();
        return (Of("handedOut"), Of("returned"), Of("refused"), Of("spoiled"));
    }

    private async Task<(int Coded, int Aside, int Uncoded)> WishesAsync(SheetScript sheets)
    {
        var wishes = (await BagAsync(sheets, "wishes { coded aside uncoded }")).GetProperty("wishes");
        int Of(string figure) => wishes.GetProperty(figure).GetInt32();
        return (Of("coded"), Of("aside"), Of("uncoded"));
    }

    private async Task<System.Text.Json.JsonElement> BagAsync(SheetScript sheets, string fields) =>
        (
            await site
                .Host.Visitor()
                .AskAsync(
                    $"query ($id: RoundId!) {{ round(id: $id) {{ sheets {{ {fields} }} }} }}",
                    new { id = sheets.Round.Round }
                )
        )
            .GetProperty("round")
            .GetProperty("sheets")[0];
}
