using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>Where two people, or a person and the time, get into each other's way.</summary>
public class Contested(Browsing site)
{
    [Fact]
    public async Task Two_officers_admit_one_proposal_and_the_second_is_told()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(1);
        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "COLLECTING" });
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "REVIEW" });
        await RoundScript.Accept(
            script.Head,
            "costProposal",
            new
            {
                proposalId = script.Proposals[0],
                amount = new { amount = "30000000", currency = "MNT" },
                grade = "CHECKED",
                basis = "Үнийн санал",
            }
        );
        await using var one = await site.VisitorAsync(Screen.Desk);
        await using var other = await site.VisitorAsync(Screen.Desk);
        var (first, second) = (await one.NewPageAsync(), await other.NewPageAsync());
        foreach (
            var (page, office) in new[] { (first, "Тамгын газрын дарга"), (second, "Хурлын нарийн бичгийн дарга") }
        )
        {
            await page.EnterAsync(office);
            await page.GotoAsync($"/rounds/{script.Round}/desk?task=CHECK&proposal={script.Proposals[0]}");
            await page.Locator(".desk-open")
                .GetByText("Жагсаалтад оруулах", new() { Exact = true })
                .PressAsync("Enter");
        }

        await AdmitAsync(first, "T01");
        await Assertions.Expect(first.Locator("main")).ToContainTextAsync("Бүртгэгдлээ: Худаг гаргах санал 0");
        await AdmitAsync(second, "T02");

        await Assertions.Expect(second.Locator(".desk-open .notice.bad")).ToContainTextAsync("Аль хэдийн хянасан");
        await Assertions.Expect(second.GetByLabel("Дугаар")).ToHaveValueAsync("T02");
        var told = await site
            .Host.Visitor()
            .AskAsync("query ($id: ProposalId!) { proposal(id: $id) { number } }", new { id = script.Proposals[0] });
        Assert.Equal("T01", told.GetProperty("proposal").GetProperty("number").GetString());
    }

    [Fact]
    public async Task The_vote_closes_while_a_ballot_is_on_the_screen_and_the_voter_is_told()
    {
        var script = await (await new RoundScript(site.Host).OpenAsync()).CollectAsync(2);
        await (await script.SealAsync()).VoteAsync();
        var slips = await script.SlipsAsync();
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/rounds/{script.Round}/vote?code={slips[0]}");
        await page.Locator("li.card", new() { HasText = "Худаг 1" }).GetByRole(AriaRole.Button).TapAsync();
        await page.GotoAsync($"/rounds/{script.Round}/vote/check");
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Сонголтоо илгээх" });
        await Assertions.Expect(send).ToBeVisibleAsync();

        await RoundScript.Accept(script.Secretary, "closeStage", new { roundId = script.Round, stage = "VOTING" });
        await send.TapAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Хүлээж авсангүй");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Төсөл сонгох хугацаа дууссан.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Худаг 1");
        await Assertions.Expect(send).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync("Таны сонголтыг хүлээж авлаа");
    }

    private static async Task AdmitAsync(IPage page, string number)
    {
        await page.GetByLabel("Дугаар").FillAsync(number);
        await page.GetByLabel("Дугаар").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".desk-open")).ToContainTextAsync("шалгасан бүртгэл алга");
        await page.GetByRole(AriaRole.Button, new() { Name = "Тийм, бүртгэх" }).ClickAsync();
    }
}
