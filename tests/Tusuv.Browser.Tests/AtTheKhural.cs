using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>A sitting as its secretary keeps it, with the keyboard, and as its members and everybody else see it.</summary>
public class AtTheKhural(Browsing site)
{
    [Fact]
    public async Task A_secretary_keeps_a_sitting_from_its_opening_to_the_signed_resolution()
    {
        var round = await site.FinishAsync();
        var khural = await KhuralScript.AppointAsync(site.Host, round);
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/rounds/{round.Round}/khural");
        await ConveneAsync(page, khural);
        await OpenAsync(page);

        await MoveAsync(page, "Жагсаалтыг хавсралтаар батлах");
        await MoveAsync(page, "Худаг 0 төслийг хасах", "Жагсаалтыг хавсралтаар батлах");
        var (main, amendment) = (Motion(page, 0), Motion(page, 1));
        await Assertions.Expect(main).ToContainTextAsync("Эхлээд өөрчлөх саналыг шийдвэрлэнэ.");
        await VoteByNameAsync(page, amendment);
        await VoteByHandsAsync(main);
        await page.Locator("summary", new() { HasText = "Хэн, хэзээ байсан" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Гарсан: Төлөөлөгч 4" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".quorum")).ToContainTextAsync("Ирсэн: 3");
        await page.LookAtBothSizesAsync("sitting kept");
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        await AdoptAsync(page, main);

        await main.GetByRole(AriaRole.Link, new() { Name = "Тогтоол № 47" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Тогтоол № 47");
        await Assertions.Expect(page.Locator(".paper")).ToContainTextAsync("ХУРЛЫН ДАРГА    ____");
        var resolution = page.Url;
        await page.EnterAsync("Хурлын дарга");
        await page.GotoAsync(resolution);
        await page.ConfirmAsync("Гарын үсэг зурах");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Хүчинтэй");
        await Assertions.Expect(page.Locator(".paper")).ToContainTextAsync("ТОГТООХ нь:");
        await Assertions.Expect(page.Locator(".paper")).ToContainTextAsync("Дугаар 47");
        Assert.Equal("IN_FORCE 30000000", await StandingAsync(resolution.Split('/')[^1]));
    }

    [Fact]
    public async Task A_member_votes_on_a_tablet_and_is_told_that_it_was_received()
    {
        var khural = await KhuralScript.OpenAsync(site.Host, await new RoundScript(site.Host).OpenAsync());
        var motion = await khural.MoveAsync();
        await RoundScript.Accept(
            khural.Secretary,
            "openRollCall",
            new
            {
                sittingId = khural.Sitting,
                motionId = motion,
                entry = "DEVICE",
            }
        );
        await using var visitor = await site.VisitorAsync(new(820, 1180));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/enter/{await khural.EntryAsync(site.Host, 0)}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Нэвтрэх" }).ClickAsync();
        await page.WaitForURLAsync($"{site.Address}/");
        await page.GotoAsync($"/sittings/{khural.Sitting}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Дэмжсэн", Exact = true }).ClickAsync();
        await page.ConfirmAsync("Санал өгөх: Дэмжсэн");

        await Assertions
            .Expect(page.Locator(".own-vote"))
            .ToContainTextAsync("Хүлээж авсан. Таны өгсөн санал: Дэмжсэн");
        await page.LookAtAsync("sitting member-820x1180");
    }

    [Fact]
    public async Task A_secretary_enters_the_rules_that_the_khural_gave_itself()
    {
        var khural = await KhuralScript.AppointAsync(site.Host, site.Finished);
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/bodies/{khural.Body}/procedure");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("загвар дэгийг мөрдөнө");
        await page.Locator("summary", new() { HasText = "Шинэ дэг оруулах" }).PressAsync("Enter");
        await page.GetByLabel("Суудлын тоо").FillAsync("21");
        await page.Locator("#rules-share").FillAsync("3/2");
        await page.GetByLabel("Дэгийг баталсан шийдвэр", new() { Exact = true }).FillAsync("2024 оны 1 дүгээр тогтоол");
        await page.PressAsync("Дэгийг бүртгэх");
        await Assertions.Expect(page.Locator("#rules-share")).ToBeFocusedAsync();
        await page.LookAtBothSizesAsync("rules of procedure");
        await page.Locator("#rules-share").FillAsync("2/3");
        await page.PressAsync("Дэгийг бүртгэх");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Үндэслэл: 2024 оны 1 дүгээр тогтоол");
        await Assertions.Expect(page.Locator("tr", new() { HasText = "нийт төлөөлөгч" })).ToContainTextAsync("2/3");
    }

    /// <summary>What is voted on last is what the amendment made of it, and nothing else can be written down.</summary>
    [Fact]
    public async Task An_amendment_changes_the_list_and_the_changed_list_becomes_the_annex()
    {
        var khural = await KhuralScript.OpenAsync(site.Host, await site.FinishAsync());
        var list = khural.Annex([khural.Line(0, 30_000_000), khural.Line(2, 40_000_000)]);
        await khural.MoveAsync(list);
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/sittings/{khural.Sitting}");
        var form = page.Locator("details", new() { HasText = "Санал хураалгах асуудал оруулах" }).Last;
        await form.Locator("summary").First.PressAsync("Enter");
        await form.GetByLabel("Гаргасан төлөөлөгч").SelectOptionAsync(new SelectOptionValue { Label = "Төлөөлөгч 1" });
        await form.GetByLabel("Юуг санал хураалгах вэ?").FillAsync("T02-ыг хасах");
        await form.GetByLabel("Өөрчлөх асуудал")
            .SelectOptionAsync(new SelectOptionValue { Label = "Жагсаалтыг хавсралтаар батлах" });
        await form.GetByLabel("Жагсаалтыг өөрчлөх").PressAsync("Space");
        await form.GetByLabel("T02 Худаг 2").PressAsync("Space");
        var line = form.Locator(".annex-line", new() { HasText = "T02" });
        await line.Locator("select").SelectOptionAsync("funded_elsewhere");
        await page.LookAtBothSizesAsync("amending a list");
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        await form.GetByRole(AriaRole.Button, new() { Name = "Асуудлыг бүртгэх" }).PressAsync("Enter");

        var (main, amendment) = (Motion(page, 0), Motion(page, 1));
        await Assertions.Expect(amendment).ToContainTextAsync("Жагсаалтын дүн: 30,000,000 ₮");
        await Assertions.Expect(main).ToContainTextAsync("Жагсаалтын дүн: 70,000,000 ₮");
        await CarryAsync(amendment);
        await Assertions.Expect(main).ToContainTextAsync("Жагсаалтын дүн: 30,000,000 ₮");
        var before = main.Locator("details", new() { HasText = "Өмнөх жагсаалтын дүн: 70,000,000 ₮" });
        await before.Locator("summary").PressAsync("Enter");
        await Assertions
            .Expect(before.Locator("li", new() { HasText = "T02 Худаг 2: 40,000,000 ₮" }))
            .ToBeVisibleAsync();
        await page.LookAtBothSizesAsync("an amended list");
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        await CarryAsync(main);
        await main.Locator("summary", new() { HasText = "Тогтоол болгох" }).PressAsync("Enter");
        await main.GetByLabel("Тогтоолын дугаар").FillAsync("48");
        await main.GetByRole(AriaRole.Button, new() { Name = "Тогтоолыг бүртгэх" }).PressAsync("Enter");
        await Assertions.Expect(main).ToContainTextAsync("Тогтоол № 48");
        Assert.Equal("ADOPTED 30000000", await StandingAsync($"{await khural.ResolutionIdAsync("48")}"));
    }

    private static async Task CarryAsync(ILocator motion)
    {
        await motion.GetByLabel("Дэмжсэн").FillAsync("4");
        await motion.GetByLabel("Дэмжээгүй").FillAsync("0");
        await motion.GetByLabel("Түдгэлзсэн").FillAsync("0");
        await motion.GetByLabel("Түдгэлзсэн").PressAsync("Enter");
        await Assertions.Expect(motion).ToContainTextAsync("Дэмжигдлээ.");
    }

    private static ILocator Motion(IPage page, int place) => page.Locator(".motion").Nth(place);

    private static async Task ConveneAsync(IPage page, KhuralScript khural)
    {
        await page.GetByLabel("Аль байгууллагын хуралдаан?").SelectOptionAsync(khural.Body.ToString());
        await page.GetByLabel("Өдөр").FillAsync(KhuralScript.Today);
        await page.GetByLabel("Хаана").FillAsync("Соёлын төв");
        await page.PressAsync("Асуудал нэмэх");
        await page.PressAsync("Хасах: асуудал 2");
        await page.GetByLabel("Асуудлын нэр").FillAsync("Төслийн жагсаалт батлах тухай");
        await page.GetByLabel("Асуудлын нэр").PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Ээлжит хуралдаан");
    }

    /// <summary>Four of five are there; then the three steps in their order.</summary>
    private static async Task OpenAsync(IPage page)
    {
        await page.PressAsync("Бүгд ирсэн");
        await page.GetByLabel("Төлөөлөгч 5").PressAsync("Space");
        await page.GetByLabel("Төлөөлөгч 5: ирээгүй шалтгаан").SelectOptionAsync("ill");
        await page.LookAtBothSizesAsync("sitting attendance");
        await page.PressAsync("Ирцийг бүртгэх");
        await Assertions.Expect(page.Locator(".quorum")).ToContainTextAsync("Ирцийн хувь: 80%");
        foreach (var step in new[] { "Хэлэлцэх асуудлыг батлах", "Хуралдааны дэгийг батлах", "Үйлчлэх багийг батлах" })
        {
            await Assertions.Expect(page.Locator("h3", new() { HasText = step })).ToBeVisibleAsync();
            await page.PressAsync("Бүгд дэмжсэн: 4");
            await page.Keyboard.PressAsync("Enter");
        }
    }

    private static async Task MoveAsync(IPage page, string text, string? amends = null)
    {
        var form = page.Locator("details", new() { HasText = "Санал хураалгах асуудал оруулах" }).Last;
        if (await form.GetAttributeAsync("open") is null)
            await form.Locator("summary").First.PressAsync("Enter");
        await form.GetByLabel("Гаргасан төлөөлөгч").SelectOptionAsync(new SelectOptionValue { Label = "Төлөөлөгч 1" });
        await form.GetByLabel("Юуг санал хураалгах вэ?").FillAsync(text);
        if (amends is not null)
            await form.GetByLabel("Өөрчлөх асуудал").SelectOptionAsync(new SelectOptionValue { Label = amends });
        await form.GetByRole(AriaRole.Button, new() { Name = "Асуудлыг бүртгэх" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".motion", new() { HasText = text }).Last).ToBeVisibleAsync();
    }

    /// <summary>Typed as it is read aloud, one name after the other; a name is corrected when the votes are read back.</summary>
    private static async Task VoteByNameAsync(IPage page, ILocator motion)
    {
        await motion.GetByRole(AriaRole.Button, new() { Name = "Нэрээр" }).PressAsync("Enter");
        await motion.GetByRole(AriaRole.Button, new() { Name = "Нэрээр санал хураалт эхлүүлэх" }).PressAsync("Enter");
        await motion.Locator(".calls button").First.FocusAsync();
        foreach (var key in new[] { "1", "2", "2", "3" })
            await page.Keyboard.PressAsync(key);
        await Assertions.Expect(motion).ToContainTextAsync("Өгсөн: 4. Эрхтэй: 4");
        await motion.GetByRole(AriaRole.Button, new() { Name = "Дэмжээгүй: Төлөөлөгч 4" }).PressAsync("Enter");
        await Assertions.Expect(motion).ToContainTextAsync("Засахаас өмнө: Түдгэлзсэн");
        await page.LookAtBothSizesAsync("sitting by name");
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        await page.ConfirmAsync("Санал хураалтыг дуусгах");
        await Assertions.Expect(motion).ToContainTextAsync("Дэмжигдсэнгүй. Дэмжсэн: 1. Хэрэгтэй байсан: 3. Дутсан: 2.");
    }

    private static async Task VoteByHandsAsync(ILocator motion)
    {
        await motion.GetByLabel("Дэмжсэн").FillAsync("5");
        await motion.GetByLabel("Дэмжээгүй").FillAsync("0");
        await motion.GetByLabel("Түдгэлзсэн").FillAsync("0");
        await motion.GetByLabel("Түдгэлзсэн").PressAsync("Enter");
        await Assertions.Expect(motion.Locator(".notice.bad")).ToContainTextAsync("Санал өгөх эрхтэй: 4");
        await motion.GetByLabel("Дэмжсэн").FillAsync("3");
        await motion.GetByLabel("Дэмжээгүй").FillAsync("1");
        await motion.GetByLabel("Дэмжээгүй").PressAsync("Enter");
        await Assertions.Expect(motion).ToContainTextAsync("Дэмжигдлээ. Дэмжсэн: 3. Хэрэгтэй байсан: 3.");
    }

    /// <summary>The voters' second project is taken off; without a reason it does not go.</summary>
    private static async Task AdoptAsync(IPage page, ILocator motion)
    {
        await motion.Locator("summary", new() { HasText = "Тогтоол болгох" }).PressAsync("Enter");
        await motion.GetByLabel("Тогтоолын дугаар").FillAsync("47");
        await motion.GetByLabel("T02 Худаг 2").PressAsync("Space");
        await motion.GetByRole(AriaRole.Button, new() { Name = "Тогтоолыг бүртгэх" }).PressAsync("Enter");
        var line = motion.Locator(".annex-line", new() { HasText = "T02" });
        await Assertions.Expect(line).ToContainTextAsync("шалтгааныг сонгоно уу");
        await line.Locator("select").SelectOptionAsync("funded_elsewhere");
        await Assertions.Expect(motion).ToContainTextAsync("Жагсаалтын дүн: 30,000,000 ₮");
        await page.LookAtBothSizesAsync("sitting resolution");
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        await motion.GetByRole(AriaRole.Button, new() { Name = "Тогтоолыг бүртгэх" }).PressAsync("Enter");
    }

    private async Task<string> StandingAsync(string resolution)
    {
        var answer = await site
            .Host.Visitor()
            .AskAsync(
                "query ($id: ResolutionId!) { resolution(id: $id) { status annex { total { amount } } } }",
                new { id = resolution }
            );
        var told = answer.GetProperty("resolution");
        return $"{told.GetProperty("status").GetString()} {told.GetProperty("annex").GetProperty("total").GetProperty("amount").GetString()}";
    }
}
