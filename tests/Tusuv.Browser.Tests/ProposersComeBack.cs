using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>Whoever holds the tracking code is the proposer, on whatever phone they hold it.</summary>
public class ProposersComeBack(Browsing site)
{
    private const string Code = "7K3M9QWXZ0B4D6F8H2J5N1PR";
    private const string Written = "7k3m-9qwx-zob4-d6f8-h2j5-n1pr";

    [Fact]
    public async Task Words_are_changed_on_another_phone_over_nobody_and_then_taken_back()
    {
        var (script, herder) = await SubmitAsync();
        var proposal = script.Proposals[0];
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/proposals/{proposal}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Үгийг нь засах" }).TapAsync();
        await Assertions.Expect(page.GetByLabel("Төслийн нэр")).ToHaveValueAsync("Худаг гаргах санал");
        await Assertions.Expect(page.GetByLabel("Баримжаа үнэ")).ToHaveValueAsync("12.5");
        await page.GetByLabel("Төслийн нэр").FillAsync("Хүйтэн булагт гүний худаг гаргах");
        await page.GetByLabel("Таны мөрдөх код").FillAsync("7k3m");
        await page.TouchAsync("Зассанаа илгээх");
        await Assertions.Expect(page.Locator(".field .fault")).ToContainTextAsync("Кодоо бүтэн бичнэ үү");

        await RoundScript.Accept(
            herder,
            "reviseProposal",
            new
            {
                proposalId = proposal,
                title = "Хүйтэн булагт худаг, ус халаах байр",
                body = new string('ү', 3000),
            }
        );
        await page.GetByLabel("Таны мөрдөх код").FillAsync(Written);
        await page.TouchAsync("Зассанаа илгээх");
        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("ус халаах байр");
        await Assertions.Expect(page.GetByLabel("Төслийн нэр")).ToHaveValueAsync("Хүйтэн булагт гүний худаг гаргах");
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "It scrolls sideways."
        );
        await page.LookAtBothSizesAsync("revise, changed meanwhile");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Төслийн нэр")).ToHaveValueAsync("Хүйтэн булагт гүний худаг гаргах");
        await page.TouchAsync("Уншлаа: минийхээр солино");
        await page.GetByLabel("Таны мөрдөх код").FillAsync(Written);
        await page.TouchAsync("Зассанаа илгээх");
        await Assertions.Expect(page.Locator(".notice.ok")).ToBeVisibleAsync();
        Assert.Equal("SUBMITTED Хүйтэн булагт гүний худаг гаргах", await StandingAsync(proposal));

        // The phone knows the code by now.
        await page.GotoAsync($"/proposals/{proposal}/withdraw");
        await Assertions
            .Expect(page.GetByLabel("Таны мөрдөх код"))
            .ToHaveValueAsync(Written.ToUpperInvariant().Replace('O', '0'));
        await page.GetByLabel("Шалтгаан").SelectOptionAsync("funded_elsewhere");
        await page.TouchAsync("Саналаа буцаан авах");
        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("сэргээх боломжгүй");
        await page.LookAtBothSizesAsync("withdraw, asked");
        await page.TouchAsync("Тийм, бүртгэх");
        await Assertions.Expect(page.Locator(".notice.ok")).ToBeVisibleAsync();
        Assert.StartsWith("WITHDRAWN", await StandingAsync(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_appealed_and_somebody_else_decides()
    {
        var (script, _) = await SubmitAsync();
        var proposal = script.Proposals[0];
        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "COLLECTING" });
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "REVIEW" });
        await RoundScript.Accept(script.Head, "refuseProposal", new { proposalId = proposal, reason = "no_land" });
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/proposals/{proposal}");
        await page.Locator(".standing").GetByRole(AriaRole.Link, new() { Name = "гомдол гаргах" }).TapAsync();
        await page.GetByLabel("Яагаад жагсаалтад орох ёстой вэ?").FillAsync("Газрыг суманд шилжүүлсэн захирамж бий.");
        await page.GetByLabel("Таны мөрдөх код").FillAsync(Written);
        await page.LookAtBothSizesAsync("appeal");
        await page.TouchAsync("Гомдлоо илгээх");
        await Assertions.Expect(page.Locator(".notice.ok")).ToBeVisibleAsync();

        await using var office = await site.VisitorAsync(Screen.Desk);
        var desk = await office.NewPageAsync();
        await desk.EnterAsync("Тамгын газрын дарга");
        await DecideAsync(desk, script);
        await Assertions.Expect(desk.Locator(".desk-open .notice.bad")).ToContainTextAsync("өөр хүн шийднэ");
        await desk.LookAtBothSizesAsync("desk appeal");
        await desk.EnterAsync("Хурлын нарийн бичгийн дарга");
        await DecideAsync(desk, script);
        await Assertions
            .Expect(desk.GetByRole(AriaRole.Button, new() { Name = "Гомдол шийдэх: 0" }))
            .ToBeVisibleAsync();

        await page.GotoAsync($"/proposals/{proposal}");
        await Assertions.Expect(page.Locator(".standing")).ToContainTextAsync("Гомдлыг хангасан");
        await Assertions
            .Expect(page.Locator(".standing").GetByText("Захирамжийг хавсаргасан байна."))
            .ToBeVisibleAsync();
        Assert.StartsWith("SUBMITTED", await StandingAsync(proposal), StringComparison.Ordinal);
    }

    private async Task<(RoundScript Script, Client Herder)> SubmitAsync()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        script.Proposals.Add(Guid.NewGuid());
        var herder = site.Host.Visitor(Code);
        await RoundScript.Accept(
            herder,
            "submitProposal",
            new
            {
                proposalId = script.Proposals[0],
                roundId = script.Round,
                sector = "WATER",
                channel = "WEB",
                title = "Худаг гаргах санал",
                estimate = new { amount = "12500000", currency = "MNT" },
            }
        );
        return (script, herder);
    }

    private static async Task DecideAsync(IPage page, RoundScript script)
    {
        await page.GotoAsync($"/rounds/{script.Round}/desk?task=APPEAL&proposal={script.Proposals[0]}");
        await page.GetByLabel("Шийдвэр").SelectOptionAsync("yes");
        await page.GetByLabel("Хариу, үндэслэл").FillAsync("Захирамжийг хавсаргасан байна.");
        await page.ConfirmAsync("Шийдвэрийг бүртгэх");
    }

    private async Task<string> StandingAsync(Guid proposal)
    {
        var answer = await site
            .Host.Visitor()
            .AskAsync(
                "query ($id: ProposalId!) { proposal(id: $id) { status writtenTitle { text } } }",
                new { id = proposal }
            );
        var told = answer.GetProperty("proposal");
        return $"{told.GetProperty("status").GetString()} {told.GetProperty("writtenTitle").GetProperty("text").GetString()}";
    }
}
