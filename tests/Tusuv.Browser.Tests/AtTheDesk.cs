using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>An officer runs a round with the keyboard: what is pressed here is focused and entered, never clicked.</summary>
public class AtTheDesk(Browsing site)
{
    [Fact]
    public async Task A_head_of_office_takes_a_proposal_from_the_open_stage_to_the_list()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync($"/rounds/{script.Round}");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Ажлын ширээ" }).PressAsync("Enter");

        await StageAsync(page, "Эхлүүлэх: Төслийн санал авах");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Button, new() { Name = "Дуусгах: Төслийн санал авах" }))
            .ToBeVisibleAsync();
        await script.SubmitAsync(2);
        await StageAsync(page, "Дуусгах: Төслийн санал авах");
        await StageAsync(page, "Эхлүүлэх: Хянаж, өртөг тооцох");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Button, new() { Name = "Дуусгах: Хянаж, өртөг тооцох" }))
            .ToBeVisibleAsync();
        await page.ReloadAsync();

        await OpenFirstAsync(page, "Өртөг тооцох: 2");
        await CostAsync(page);
        // The next in the queue is on the desk by itself.
        await Assertions.Expect(Opened(page)).ToContainTextAsync("Худаг гаргах санал 1");
        await Assertions.Expect(Opened(page).Locator("h3")).ToBeFocusedAsync();

        await OpenFirstAsync(page, "Хуульд нийцэхийг шалгах: 1");
        await CheckAsync(page);
        await OpenFirstAsync(page, "Жагсаалтад оруулах: 1");
        await page.GetByLabel("Дугаар").FillAsync("T01");
        await page.GetByLabel("Дугаар").PressAsync("Enter");

        await Assertions.Expect(Task(page, "Дууссан: 1")).ToBeVisibleAsync();
        Assert.Equal("ADMITTED T01 48500000", await StandingAsync(script.Proposals[0]));
        await PicturesAsync(page, script);
    }

    [Fact]
    public async Task What_was_typed_survives_a_lost_line_and_a_refusal()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(1);
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync($"/rounds/{script.Round}/desk?task=COST&proposal={script.Proposals[0]}");
        await page.GetByLabel("Өртөг, ₮").FillAsync("48 500 000");
        await page.GetByLabel("Өртгийн үндэслэл").FillAsync("Гурван үнийн санал");
        await Assertions.Expect(page.Locator("#cost-hint")).ToContainTextAsync("48.5");

        await visitor.SetOfflineAsync(true);
        await page.GetByLabel("Өртөг, ₮").PressAsync("Enter");
        await Assertions.Expect(Opened(page).Locator(".notice.bad")).ToContainTextAsync("Бичсэн зүйл тань хэвээр");
        await visitor.SetOfflineAsync(false);
        await Assertions.Expect(page.GetByLabel("Өртөг, ₮")).ToHaveValueAsync("48 500 000");

        await Opened(page).GetByText("Жагсаалтад оруулах", new() { Exact = true }).PressAsync("Enter");
        await page.GetByLabel("Дугаар").FillAsync("T01");
        await page.GetByLabel("Дугаар").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Тийм, бүртгэх" }).ClickAsync();
        await Assertions.Expect(Opened(page)).ToContainTextAsync("Эхлээд өртгийг нь тооцно уу.");
        await Assertions.Expect(page.GetByLabel("Дугаар")).ToHaveValueAsync("T01");
        await Assertions.Expect(page.GetByLabel("Өртөг, ₮")).ToHaveValueAsync("48 500 000");

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Өртөг, ₮")).ToHaveValueAsync("48 500 000");
        await Assertions.Expect(page.Locator("#cost-hint")).ToContainTextAsync("48.5");
    }

    /// <summary>On the one computer of the office: a draft is its writer's own, and leaves with them.</summary>
    [Fact]
    public async Task What_was_typed_is_shown_to_nobody_else_and_leaves_with_who_typed_it()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(1);
        var desk = $"/rounds/{script.Round}/desk?task=COST&proposal={script.Proposals[0]}";
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync(desk);
        await page.GetByLabel("Өртгийн үндэслэл").FillAsync("Гурван үнийн санал");

        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        // Whose draft it is has been answered by then. The page is never idle: it hears what is recorded.
        await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync(desk),
            response => response.Request.PostData?.Contains("query Whose") is true
        );
        await Assertions.Expect(page.GetByLabel("Өртгийн үндэслэл")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Өртгийн үндэслэл")).ToHaveValueAsync("");

        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync(desk);
        await Assertions.Expect(page.GetByLabel("Өртгийн үндэслэл")).ToHaveValueAsync("Гурван үнийн санал");
        await page.GotoAsync("/people");
        await page.PressAsync("Гарах");
        await Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync("илгээгээгүй маягт энэ төхөөрөмж дээр байна: 1");
        await page.PressAsync("Гарах");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Гарах" })).ToHaveCountAsync(0);
        Assert.DoesNotContain("Гурван", await page.EvaluateAsync<string>("() => JSON.stringify(localStorage)"));
    }

    [Fact]
    public async Task Rules_list_and_roll_are_sealed_before_the_vote_opens()
    {
        var script = await (await new RoundScript(site.Host).OpenAsync()).CollectAsync(3);
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/rounds/{script.Round}/desk");
        foreach (var part in new[] { "Журам", "Төслийн жагсаалт", "Сонгох эрхтэй хүмүүсийн жагсаалт" })
            await page.Locator("summary", new() { HasText = part }).First.PressAsync("Enter");
        await page.LookAtBothSizesAsync("desk sealing");
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);

        await page.Locator("#rule-key").SelectOptionAsync("mes_cost_add1");
        await Assertions.Expect(page.Locator("#rule-key-hint")).ToBeVisibleAsync();
        await page.ConfirmAsync("Журмыг битүүмжлэх");
        await Assertions.Expect(page.Locator("#rule-key")).ToHaveCountAsync(0);
        await page.GetByLabel("T02 Худаг 2").PressAsync("Space");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Төсөл: 2. Нийт өртөг: 65,000,000 ₮");
        await page.ConfirmAsync("Төслийн жагсаалтыг битүүмжлэх");
        await Assertions.Expect(page.GetByLabel("T02 Худаг 2")).ToHaveCountAsync(0);
        await page.GetByLabel("Аль баг?").SelectOptionAsync(script.Bag.ToString());
        await page.GetByLabel("Сонгох эрхтэй хүмүүс").FillAsync("АБ12345678 Хөшөөт 1\nВГ87654321 Хөшөөт 2");
        await page.PressAsync("Хүмүүсийг жагсаалтад оруулах");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Уншсан мөр: 2");
        await page.ConfirmAsync("Сонгох эрхтэй хүмүүсийн жагсаалтыг битүүмжлэх");

        await StageAsync(page, "Эхлүүлэх: Төсөл сонгох");
        Assert.Equal("mes_cost_add1 2 2", await SealedAsync(script));
    }

    private static async Task StageAsync(IPage page, string name)
    {
        await page.ConfirmAsync(name);
        // First the answer is there, then the round as it is now.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = name })).ToHaveCountAsync(0);
    }

    private async Task<string> SealedAsync(RoundScript script)
    {
        var answer = await site
            .Host.Visitor()
            .AskAsync(
                "query ($id: RoundId!) { round(id: $id) { rules { ruleKey } ballotList { projects { number } } roll { areas { voters } } } }",
                new { id = script.Round }
            );
        var round = answer.GetProperty("round");
        var voters = round.GetProperty("roll").GetProperty("areas")[0].GetProperty("voters").GetInt32();
        var projects = round.GetProperty("ballotList").GetProperty("projects").GetArrayLength();
        return $"{round.GetProperty("rules").GetProperty("ruleKey").GetString()} {projects} {voters}";
    }

    private static ILocator Task(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });

    private static ILocator Opened(IPage page) => page.Locator(".desk-open");

    private static async Task OpenFirstAsync(IPage page, string task)
    {
        await Task(page, task).PressAsync("Enter");
        // Until then the list is still that of the task before.
        await Assertions.Expect(Task(page, task)).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Locator(".desk-list button").First.PressAsync("Enter");
        await Assertions.Expect(Opened(page).Locator("h3")).ToContainTextAsync("Худаг гаргах санал 0");
    }

    private static async Task CostAsync(IPage page)
    {
        await page.GetByLabel("Өртөг, ₮").FillAsync("48 500 000");
        await page.GetByLabel("Өртгийн үндэслэл").FillAsync("Гурван үнийн санал");
        await page.GetByLabel("Жил бүрийн зардал, ₮").FillAsync("850,000");
        await page.GetByLabel("Жил бүрийн зардлыг хэн төлөх вэ?").FillAsync("Багийн Засаг дарга");
        await page.GetByLabel("Өртөг, ₮").PressAsync("Enter");
    }

    private static async Task CheckAsync(IPage page)
    {
        foreach (var finding in await Opened(page).Locator("select[id^=legal-]").AllAsync())
            await finding.SelectOptionAsync("true");
        await page.GetByRole(AriaRole.Button, new() { Name = "Дүгнэлтийг бүртгэх" }).PressAsync("Enter");
        await Assertions.Expect(Task(page, "Жагсаалтад оруулах: 1")).ToBeVisibleAsync();
    }

    private async Task<string> StandingAsync(Guid proposal)
    {
        var answer = await site
            .Host.Visitor()
            .AskAsync(
                "query ($id: ProposalId!) { proposal(id: $id) { status number cost { amount { amount } } } }",
                new { id = proposal }
            );
        var told = answer.GetProperty("proposal");
        var cost = told.GetProperty("cost").GetProperty("amount").GetProperty("amount").GetString();
        return $"{told.GetProperty("status").GetString()} {told.GetProperty("number").GetString()} {cost}";
    }

    /// <summary>The open desk, which no visitor sees: fit at both sizes, and pictured where pictures are asked for.</summary>
    private static async Task PicturesAsync(IPage page, RoundScript script)
    {
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        foreach (var (task, proposal, shown) in new[] { ("COST", 1, "Өртөг тооцох"), ("DONE", 0, "Өртгийн түүх") })
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await page.GotoAsync($"/rounds/{script.Round}/desk?task={task}&proposal={script.Proposals[proposal]}");
            await Assertions.Expect(Opened(page)).ToContainTextAsync(shown);
            await page.LookAtAsync($"desk {task}-{screen}");
        }
    }
}
