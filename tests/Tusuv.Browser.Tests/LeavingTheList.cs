using Microsoft.Playwright;
using Tusuv.Api.Demonstration;

namespace Tusuv.Browser.Tests;

/// <summary>What becomes of proposals that stay on no list, and of their words.</summary>
public class LeavingTheList(Browsing site)
{
    [Fact]
    public async Task Proposals_leave_the_list_in_each_way_and_what_can_come_back_does()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(4);
        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "COLLECTING" });
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "REVIEW" });
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Тамгын газрын дарга");

        await DecideAsync(page, script, 0, "Эрэмбэ тогтоох");
        await page.GetByLabel("Ажлын хэсгийн эрэмбэ").FillAsync("2");
        await RecordAsync(page, "Эрэмбийг бүртгэх");
        await DecideAsync(page, script, 1, "Татгалзах");
        await page.Locator("#refuse-reason").SelectOptionAsync("no_land");
        await page.GetByLabel("Санал гаргагчид өгөх тайлбар").FillAsync("Газар нь бэлчээрт хамаарна.");
        await page.ConfirmAsync("Татгалзсаныг бүртгэх");
        await Assertions.Expect(page.GetByText("Бүртгэгдлээ:")).ToBeVisibleAsync();
        await DecideAsync(page, script, 2, "Өөр байгууллагад шилжүүлэх");
        await page.Locator("#reroute-reason").SelectOptionAsync("delegated_function");
        await page.GetByLabel("Хүлээн авагч").FillAsync("Боловсролын газар");
        await page.GetByLabel("Хариу өгөх эцсийн өдөр").FillAsync("2099-01-31");
        await RecordAsync(page, "Шилжүүлснийг бүртгэх");
        await DecideAsync(page, script, 3, "Ижил саналтай нэгтгэх");
        await page.GetByLabel("Аль төслийн саналтай нэгтгэх вэ?").SelectOptionAsync($"{script.Proposals[0]}");
        await RecordAsync(page, "Нэгтгэснийг бүртгэх");
        Assert.Equal(["SUBMITTED", "REFUSED", "REROUTED", "MERGED"], await StatusAsync(script));

        await DecideAsync(page, script, 2, "Ирсэн хариуг бүртгэх");
        await page.GetByLabel("Хариуны агуулга").FillAsync("Ирэх оны төсөвт тусгана.");
        await page.GetByLabel("Хариу ирсэн өдөр").FillAsync(KhuralScript.Today);
        await RecordAsync(page, "Хариуг бүртгэх");
        await DecideAsync(page, script, 3, "Нэгтгэснийг буцаах");
        await page.Locator("#unmerge-reason").SelectOptionAsync("other_place");
        await RecordAsync(page, "Буцаан салгах");
        Assert.Equal(["SUBMITTED", "REFUSED", "REROUTED", "SUBMITTED"], await StatusAsync(script));
        await EraseAsync(page, script);
        await RecordOnPaperAsync(page, script);
    }

    /// <summary>A visitor asks that their words be taken away, and the office decides.</summary>
    private async Task EraseAsync(IPage office, RoundScript script)
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/proposals/{script.Proposals[1]}/erasure");
        await page.GetByLabel("Аль бичвэр").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Яагаад").SelectOptionAsync("request");
        await page.TouchAsync("Хүсэлт илгээх");
        await Assertions.Expect(page.Locator(".notice.ok")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("шийдвэр хүлээж байна")).ToBeVisibleAsync();

        await office.GotoAsync("/erasures");
        var request = office.Locator("article.card", new() { HasText = "Худаг гаргах санал 1" });
        await request.Locator("summary", new() { HasText = "Устгах" }).PressAsync("Enter");
        await request.GetByLabel("Шалтгаан").First.SelectOptionAsync("request");
        await request.GetByLabel("Хууль, шийдвэр").First.FillAsync("Хүний хувийн мэдээлэл хамгаалах тухай хууль");
        await office.LookAtBothSizesAsync("erasures");
        await office.ConfirmAsync("Устгах");
        await Assertions.Expect(request).ToHaveCountAsync(0);
        await page.GotoAsync($"/proposals/{script.Proposals[1]}");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Энэ бичвэрийг устгасан");
        await page.GotoAsync($"/proposals/{script.Proposals[1]}/erasure");
        await Assertions.Expect(page.GetByText("Хүний хувийн мэдээлэл хамгаалах тухай хууль")).ToBeVisibleAsync();
    }

    private static async Task RecordOnPaperAsync(IPage page, RoundScript script)
    {
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/rounds/{script.Round}/khural");
        await page.UnfoldAsync("Цаасан тогтоолыг бүртгэх");
        await page.Locator("#paper-body").SelectOptionAsync($"{Khukhbulag.Id("body:Khural")}");
        await page.GetByLabel("Тогтоолын дугаар").FillAsync($"{script.Round:N}"[..8]);
        await page.GetByLabel("Тогтоолын өдөр").FillAsync(KhuralScript.Today);
        await page.GetByLabel("Тогтоолын нэр").FillAsync("Ажлын хэсэг байгуулах тухай");
        await page.GetByLabel("Ирсэн төлөөлөгч").FillAsync("11");
        await page.GetByLabel("Дэмжсэн").FillAsync("9");
        await page.Locator("#text-1").FillAsync("Ажлын хэсгийг байгуулсугай.");
        await page.GetByLabel("Хаана хадгалсан").FillAsync("Хурлын архив, 2026-14");
        await page.LookAtBothSizesAsync("paper resolution");
        await page.PressAsync("Тогтоолыг бүртгэх");
        var recorded = page.GetByRole(AriaRole.Link, new() { Name = $"{script.Round:N}"[..8] });
        await Assertions.Expect(recorded.Or(page.Locator("main .notice.bad")).First).ToBeVisibleAsync();
        Assert.Empty(await page.Locator("main .notice.bad").AllInnerTextsAsync());
        // Where it was recorded, and among the resolutions of the round.
        await Assertions.Expect(recorded).ToHaveCountAsync(2);
    }

    private static async Task DecideAsync(IPage page, RoundScript script, int proposal, string decision)
    {
        await page.GotoAsync($"/rounds/{script.Round}/desk?task=DONE&proposal={script.Proposals[proposal]}");
        await page.Locator(".desk-open summary", new() { HasText = decision }).PressAsync("Enter");
    }

    private static async Task RecordAsync(IPage page, string name)
    {
        await page.PressAsync(name);
        await Assertions.Expect(page.GetByText("Бүртгэгдлээ:")).ToBeVisibleAsync();
    }

    private async Task<string?[]> StatusAsync(RoundScript script)
    {
        var told = await site
            .Host.Visitor()
            .AskAsync(
                "query ($id: RoundId!) { proposals(round: $id) { nodes { id status } } }",
                new { id = script.Round }
            );
        var nodes = told.GetProperty("proposals").GetProperty("nodes").EnumerateArray().ToList();
        return
        [
            .. script.Proposals.Select(id =>
                nodes.Single(node => node.GetProperty("id").GetGuid() == id).GetProperty("status").GetString()
            ),
        ];
    }
}
