using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>One round through every stage, as the seven people whom it takes: each with a browser of their own.</summary>
public class CarryingARound(Browsing site)
{
    private readonly string wish = $"Хүйтэн булагт гүний худаг гаргах {Guid.NewGuid():N}"[..44];

    [Fact]
    public async Task The_wish_of_a_herder_becomes_a_well_that_is_paid_for()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await using var office = await site.VisitorAsync(Screen.Desk);
        await using var herder = await site.VisitorAsync(Screen.Phone);
        var head = await office.NewPageAsync();
        var proposer = await herder.NewPageAsync();
        await head.EnterAsync("Тамгын газрын дарга");
        await StageAsync(head, script, "Эхлүүлэх: Төслийн санал авах");

        await script.SubmitAsync(2);
        script.Proposals.Add(await ProposeAsync(proposer, script));
        await StageAsync(head, script, "Дуусгах: Төслийн санал авах");
        await StageAsync(head, script, "Эхлүүлэх: Хянаж, өртөг тооцох");
        await script.ReviewAsync();
        await script.SealAsync();

        await using var desk = await site.VisitorAsync(Screen.Desk);
        var secretary = await desk.NewPageAsync();
        await secretary.EnterAsync("Хурлын нарийн бичгийн дарга");
        await StageAsync(secretary, script, "Эхлүүлэх: Төсөл сонгох");
        await VoteAsync(script);
        await StageAsync(secretary, script, "Дуусгах: Төсөл сонгох");
        await script.CountClosedAsync();
        await RoundScript.Accept(script.Secretary, "certifyTally", new { roundId = script.Round });
        await RoundScript.Accept(
            script.Head,
            "allocate",
            new { roundId = script.Round, allocationId = Guid.NewGuid() }
        );

        await StageAsync(head, script, "Эхлүүлэх: Хурлын шийдвэр");
        var fund = await DecideAsync(script);
        await StageAsync(head, script, "Дуусгах: Хурлын шийдвэр");
        await StageAsync(head, script, "Эхлүүлэх: Хэрэгжилт");
        await SpendAsync(script, fund);

        await AuditAsync(script);
        await proposer.GotoAsync($"/proposals/{script.Proposals[2]}");
        var thread = proposer.Locator(".thread");
        foreach (
            var step in new[]
            {
                "Санал гаргасан",
                "Санал хураалтаар сонгогдсон",
                "Хурлын тогтоол № 31",
                "төлсөн: 9 сая ₮",
            }
        )
            await Assertions
                .Expect(thread)
                .ToContainTextAsync(step.Replace("9 сая ₮", "9\u00a0сая\u00a0₮", StringComparison.Ordinal));
        await proposer.LookAtAsync("carried proposal-360x740");
    }

    private static async Task StageAsync(IPage page, RoundScript script, string name)
    {
        await page.GotoAsync($"/rounds/{script.Round}/desk");
        await page.ConfirmAsync(name);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = name })).ToHaveCountAsync(0);
    }

    /// <summary>On the phone; going back afterwards sends nothing again.</summary>
    private async Task<Guid> ProposeAsync(IPage page, RoundScript script)
    {
        await page.GotoAsync($"/rounds/{script.Round}");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Төслийн санал өгөх" }).First.TapAsync();
        await page.GetByLabel("Төслийн нэр").FillAsync(wish);
        await page.GetByLabel("Салбар").SelectOptionAsync("WATER");
        await page.GetByLabel("Аль багт?").SelectOptionAsync(script.Bag.ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Санал илгээх" }).TapAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Саналаа харах" }).TapAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(wish);
        var proposal = Guid.Parse(page.Url.Split('/')[^1]);

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync(wish);
        var told = await site
            .Host.Visitor()
            .AskAsync("query ($id: RoundId!) { proposals(round: $id) { totalCount } }", new { id = script.Round });
        Assert.Equal(3, told.GetProperty("proposals").GetProperty("totalCount").GetInt32());
        return proposal;
    }

    private async Task VoteAsync(RoundScript script)
    {
        var slips = await script.SlipsAsync();
        await using var phone = await site.VisitorAsync(Screen.Phone);
        var voter = await phone.NewPageAsync();
        await voter.GotoAsync($"/rounds/{script.Round}/vote?code={slips[0]}");
        await voter.Locator("li.card", new() { HasText = "Худаг 2" }).GetByRole(AriaRole.Button).TapAsync();
        await voter.GotoAsync($"/rounds/{script.Round}/vote/check");
        await voter.GetByRole(AriaRole.Button, new() { Name = "Сонголтоо илгээх" }).TapAsync();
        await Assertions.Expect(voter.Locator("h1")).ToHaveTextAsync("Таны сонголтыг хүлээж авлаа");
        foreach (var slip in slips[1..25])
            await site.Host.Visitor().CastAsync(script.Round, slip, [script.Proposals[2]]);
    }

    /// <summary>The khural meets; its chair signs.</summary>
    private async Task<FundScript> DecideAsync(RoundScript script)
    {
        var khural = await KhuralScript.OpenAsync(site.Host, script);
        var motion = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(motion, 4));
        Assert.Null(await khural.AdoptAsync(motion, "31", khural.Annex([khural.Line(2, 40_000_000)])));
        var fund = new FundScript(khural, await site.Host.OfficialAsync("FINANCE_HEAD"));
        await fund.OpenAsync(100_000_000);

        await using var room = await site.VisitorAsync(new(820, 1180));
        var chair = await room.NewPageAsync();
        await chair.EnterAsync("Хурлын дарга");
        await chair.GotoAsync($"/resolutions/{await khural.ResolutionIdAsync("31")}");
        await chair.ConfirmAsync("Гарын үсэг зурах");
        await Assertions.Expect(chair.Locator("main")).ToContainTextAsync("Хүчинтэй");
        return fund;
    }

    private async Task SpendAsync(RoundScript script, FundScript fund)
    {
        while ((await fund.EnvelopeAsync()).GetProperty("earmarked").GetProperty("amount").GetString() != "40000000")
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Null(await fund.CommitAsync(Guid.NewGuid(), 2, 39_000_000));
        await using var desk = await site.VisitorAsync(Screen.Desk);
        var finance = await desk.NewPageAsync();
        await finance.EnterAsync("Санхүүгийн албаны дарга");
        await finance.GotoAsync($"/rounds/{script.Round}/money");
        var project = finance.Locator("article", new() { HasText = "T02" });
        await project.GetByText("Төлбөр бүртгэх", new() { Exact = true }).PressAsync("Enter");
        var contract = project.Locator(".motion");
        await contract.GetByLabel("Дүн, ₮").First.FillAsync("9 000 000");
        await contract.GetByLabel("Төлбөрийн даалгавар").FillAsync("ТТ-78");
        await contract.GetByLabel("Төлсөн өдөр").FillAsync(KhuralScript.Today);
        await contract.GetByLabel("Төлбөрийн даалгавар").PressAsync("Enter");
        await Assertions.Expect(project.Locator("td", new() { HasText = "ТТ-78" })).ToBeVisibleAsync();
    }

    private async Task AuditAsync(RoundScript script)
    {
        await using var desk = await site.VisitorAsync(Screen.Desk);
        var auditor = await desk.NewPageAsync();
        await auditor.EnterAsync("Аудитор");
        await auditor.GotoAsync($"/rounds/{script.Round}");
        await Assertions.Expect(auditor.Locator("main")).ToContainTextAsync("Тогтоол № 31");
        await auditor.GotoAsync($"/proposals/{script.Proposals[2]}");
        await auditor.Locator(".thread a").First.ClickAsync();
        await Assertions
            .Expect(auditor)
            .ToHaveURLAsync(new Regex("/events/[0-9]+$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(auditor.GetByText("Энэ үйл явдал гарын үсэгтэй бүртгэлд байна.")).ToBeVisibleAsync();
    }
}
