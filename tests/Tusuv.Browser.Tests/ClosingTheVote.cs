using System.Text.Json;
using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>From a slip that was lost to the keys that nobody has any more.</summary>
public class ClosingTheVote(Browsing site)
{
    [Fact]
    public async Task A_slip_is_void_the_votes_are_counted_and_at_last_the_keys_are_gone()
    {
        var script = await (await new RoundScript(site.Host).OpenAsync()).CollectAsync(2);
        await (await script.SealAsync(voters: 4)).VoteAsync();
        var slips = await script.SlipsAsync();
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/rounds/{script.Round}/slips");
        await page.GetByLabel("Аль баг?").SelectOptionAsync(script.Bag.ToString());
        await Assertions.Expect(page.Locator("ol.slips li")).ToHaveCountAsync(4);
        await page.UnfoldAsync("Кодтой хуудас гээгдсэн");
        await page.Locator("#void-code").FillAsync(slips[0].ToLowerInvariant());
        await page.GetByLabel("Шалтгаан").SelectOptionAsync("lost");
        await page.LookAtBothSizesAsync("void a slip");
        await page.ConfirmAsync("Хуудсыг хүчингүй болгох");
        await Assertions.Expect(page.Locator(".notice.ok")).ToBeVisibleAsync();
        Assert.Equal("ballot.slip_void", (await CastAsync(script, slips[0])).Refusal);
        foreach (var slip in slips[1..])
            Assert.Null((await CastAsync(script, slip)).Refusal);

        await page.GotoAsync($"/rounds/{script.Round}/desk");
        await Assertions.Expect(page.GetByText("Төсөвлөлтийг цуцлах")).ToHaveCountAsync(0);
        await page.ConfirmAsync("Дуусгах: Төсөл сонгох");
        await ClosedAsync(script);
        await page.ReloadAsync();
        await page.ConfirmAsync("Өгсөн саналыг тоолох");
        await page.UnfoldAsync("Цаасан саналын протокол бүртгэх");
        await SignAsync(page, script, unused: "9");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Хуудасны тоо нийлэхгүй байна");
        await page.PressAsync("Дүнг баталгаажуулах");
        await page.PressAsync("Тийм, бүртгэх");
        await Assertions.Expect(page.Locator(".notice.bad")).ToContainTextAsync("Хэвлэсэн: 10. Бүртгэсэн: 9");
        await page.ReloadAsync();
        await page.UnfoldAsync("Цаасан саналын протокол бүртгэх");
        await page.LookAtBothSizesAsync("a protocol");
        foreach (var screen in new[] { Screen.Phone, Screen.Desk })
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            var accounts = page.GetByRole(AriaRole.Group, new() { Name = "Саналын хуудасны зарцуулалт" });
            Assert.True(await accounts.EvaluateAsync<bool>("it => it.scrollWidth <= it.clientWidth"));
        }
        await SignAsync(page, script, unused: "10");
        await Assertions.Expect(page.GetByText("Хуудасны тоо нийлэхгүй байна")).ToHaveCountAsync(0);
        foreach (var step in new[] { "Дүнг баталгаажуулах", "Журмаар төсөл шалгаруулах" })
            await page.ConfirmAsync(step);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("түлхүүрийг хадгалах хугацаа");
        await page.UnfoldAsync("Түлхүүрүүдийг устгах");
        await page.LookAtBothSizesAsync("destroy the keys");
        await page.PressAsync("Түлхүүрүүдийг устгах");
        await Assertions.Expect(page.Locator(".field .fault")).ToContainTextAsync("нэр таарахгүй");
        await page.GetByLabel("Төсөвлөлтийн нэрийг бичнэ үү").FillAsync("туршилт");
        await page.PressAsync("Түлхүүрүүдийг устгах");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Түүнээс өмнө устгах уу?");
        await page.PressAsync("Тийм, бүртгэх");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Түлхүүрүүдийг устгасан:");
        Assert.Equal("ballot.round_not_voting", (await CastAsync(script, slips[1])).Refusal);
    }

    /// <summary>Ten sheets were printed, and nobody took one.</summary>
    private static async Task SignAsync(IPage page, RoundScript script, string unused)
    {
        await page.GetByLabel("Аль баг?").First.SelectOptionAsync(script.Bag.ToString());
        foreach (var number in new[] { "counted", "voided", "spoiled", "notOnRoll" })
            await page.Locator($"#protocol-{number}").FillAsync("0");
        await page.Locator("#protocol-printed").FillAsync("10");
        await page.Locator("#protocol-unused").FillAsync(unused);
        await page.PressAsync("Протоколыг бүртгэх");
    }

    private Task<(string? Refusal, JsonElement Receipt)> CastAsync(RoundScript script, string slip) =>
        site.Host.Visitor().CastAsync(script.Round, slip, [script.Proposals[0]]);

    private async Task ClosedAsync(RoundScript script)
    {
        for (var closed = false; !closed; await Task.Delay(100, TestContext.Current.CancellationToken))
        {
            var told = await site
                .Host.Visitor()
                .AskAsync(
                    "query ($id: RoundId!) { round(id: $id) { balloting { closedAt } } }",
                    new { id = script.Round }
                );
            closed =
                told.GetProperty("round").GetProperty("balloting").GetProperty("closedAt").ValueKind
                is JsonValueKind.String;
        }
    }
}
