using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>What was seen stays readable without a line, and what was typed stays typed.</summary>
public class WithoutALine(Browsing site)
{
    private static readonly string Photo = Path.Combine(Browsing.Checkout, "frontend", "public", "icons", "512.png");
    private static readonly string[] CannotBe = ["/graphql", "/files", "/log", "/health", "/enter"];

    /// <summary>Home, a proposal and the ballot open again without a line, and the ballot goes out once it is back.</summary>
    [Fact]
    public async Task A_herder_reads_and_votes_where_there_is_no_line()
    {
        var slip = await site.SlipAsync(site.OpenRound);
        await using var visitor = await site.VisitorAsync(Screen.Phone, keeps: true);
        var page = await visitor.NewPageAsync();
        var proposal = $"/proposals/{site.Finished.Proposals[0]}";
        foreach (
            var (path, query) in new[]
            {
                ($"/rounds/{site.OpenRound}/vote", "Ballot"),
                (proposal, "Proposal"),
                ("/audit", "AuditWorkspace"),
                ("/", "Rounds"),
            }
        )
        {
            await page.SeeAsync(path, query);
            await page.KeptAsync();
        }

        await visitor.SetOfflineAsync(true);
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("сүүлд харсан");
        await Assertions.Expect(page.Locator("main li.card").First).ToBeVisibleAsync();
        await page.LookAtBothSizesAsync("home without a line");
        await page.GotoAsync(proposal);
        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("сүүлд харсан");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("30");
        await page.GotoAsync("/audit");
        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("сүүлд харсан");
        await Assertions.Expect(page.Locator("main h3").First).ToBeVisibleAsync();
        await page.GotoAsync("/audits/2026.01");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("төхөөрөмж дээр хадгалаагүй");
        await page.GotoAsync("/glossary");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("төхөөрөмж дээр хадгалаагүй");
        await page.LookAtBothSizesAsync("not kept");

        await page.GotoAsync($"/rounds/{site.OpenRound}/vote");
        await page.Locator("button.choose").First.ClickAsync();
        await page.GotoAsync($"/rounds/{site.OpenRound}/vote/check");
        await page.GetByLabel("Хуудасны код").FillAsync(slip);
        await page.PressAsync("Сонголтоо илгээх");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("хараахан илгээгдээгүй");
        await visitor.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Таны сонголтыг хүлээж авлаа");
        await Assertions.Expect(page.GetByText("сүүлд харсан")).ToHaveCountAsync(0);
    }

    /// <summary>The governor's phone was off between; the page opens, takes a press, and sends it once.</summary>
    [Fact]
    public async Task A_bag_governor_opens_the_sheets_where_there_is_no_line()
    {
        var sheets = await SheetScript.PrintAsync(site.Host);
        await using var visitor = await site.VisitorAsync(Screen.Phone, keeps: true);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("1-р баг, Хөшөөт");
        var path = $"/rounds/{sheets.Round.Round}/sheets";
        await page.SeeAsync(path, "Sheets", "SheetHouseholds");
        await page.GetByLabel("Өрхийн тэмдэглэл").FillAsync("Цагаан гэр");
        await page.PressAsync("Өрхөд өгсөн");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Бүгдийг илгээсэн.");
        await page.SeeAsync(path, "Sheets", "SheetHouseholds");
        await Assertions.Expect(page.GetByText("Өрхийн тэмдэглэл", new() { Exact = true })).ToBeVisibleAsync();
        await page.KeptAsync();

        await visitor.SetOfflineAsync(true);
        await page.CloseAsync();
        page = await visitor.NewPageAsync();
        await page.GotoAsync(path);
        await page.PressAsync("Өрхөд өгсөн");
        await Assertions.Expect(page.Locator(".serial")).ToHaveTextAsync("0003");
        await page.GetByText("Өрхийн тэмдэглэл", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Цагаан гэр");
        await page.LookAtBothSizesAsync("sheets opened without a line");
        await page.Locator(".pad").GetByRole(AriaRole.Button, new() { Name = "1", Exact = true }).ClickAsync();
        await page.Locator("label.photo input").SetInputFilesAsync(Photo);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Илгээгээгүй: 3");
        await visitor.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Бүгдийг илгээсэн.");
        var told = await sheets.Clerk.AskAsync(
            "query ($id: RoundId!, $run: SheetRunId!) { round(id: $id) { sheets { handedOut returned } } comparing(run: $run) { photos { serial } } }",
            new { id = sheets.Round.Round, run = sheets.Run }
        );
        Assert.Equal(
            """[{"handedOut":2,"returned":1}]""",
            told.GetProperty("round").GetProperty("sheets").GetRawText()
        );
        Assert.Equal("""[{"serial":1}]""", told.GetProperty("comparing").GetProperty("photos").GetRawText());
    }

    /// <summary>Another worker than the one that is there is what a newer build is to a browser.</summary>
    [Fact]
    public async Task A_newer_build_waits_for_a_ballot_that_is_half_filled()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone, keeps: true);
        var page = await visitor.NewPageAsync();
        await page.SeeAsync($"/rounds/{site.OpenRound}/vote");
        await page.KeptAsync();
        await page.Locator("button.choose").First.ClickAsync();
        await page.EvaluateAsync("() => { window.same = true; }");

        await page.EvaluateAsync("() => navigator.serviceWorker.register('/sw.js?newer')");
        await Assertions.Expect(page.Locator(".newer")).ToContainTextAsync("шинэ хувилбар");
        await page.LookAtBothSizesAsync("newer build");
        Assert.True(await page.EvaluateAsync<bool>("() => window.same"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Шинэ хувилбарт шилжих" }).ClickAsync();
        await page.UntilAsync(
            "() => !window.same && navigator.serviceWorker.controller?.scriptURL.endsWith('newer') === true"
        );
        await Assertions.Expect(page.Locator("button.choose[aria-pressed=true]")).ToHaveCountAsync(1);
    }

    /// <summary>What the host never lets a device keep, and the way to take the worker off again.</summary>
    [Fact]
    public async Task The_worker_keeps_no_answers_and_can_be_taken_off()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone, keeps: true);
        var page = await visitor.NewPageAsync();
        await page.SeeAsync("/");
        await page.KeptAsync();
        var kept = await page.EvaluateAsync<string[]>(
            """
            async () => (await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys())))
              .flat().map(({ url }) => new URL(url).pathname)
            """
        );
        Assert.Contains("/index.html", kept);
        Assert.DoesNotContain(kept, path => CannotBe.Any(other => path.StartsWith(other, StringComparison.Ordinal)));

        await page.RouteAsync("**/sw-off.json", route => route.FulfillAsync(new() { Json = new { off = true } }));
        await page.ReloadAsync();
        await page.UntilAsync(
            "async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length === 0"
        );
    }
}

internal static class Keeping
{
    /// <summary>Until the page stands, and the device has kept what this visit was told by these queries.</summary>
    public static async Task SeeAsync(this IPage page, string path, params string[] queries)
    {
        await page.GotoAsync(path);
        await page.Locator("main h1[tabindex]").WaitForAsync();
        foreach (var query in queries)
            await page.UntilAsync(
                $$"""
                async () => {
                  if (!(await indexedDB.databases()).some(({ name }) => name === "tusuv-seen")) return false;
                  const done = request => new Promise((yes, no) => {
                    request.onsuccess = () => yes(request.result);
                    request.onerror = () => no(request.error);
                  });
                  const seen = await done(indexedDB.open("tusuv-seen"));
                  const answers = await done(seen.transaction("answers").objectStore("answers").getAll());
                  seen.close();
                  const now = new Date(performance.timeOrigin).toISOString();
                  return answers.some(({ question, at }) => at > now && JSON.parse(question).operationName === "{{query}}");
                }
                """
            );
    }

    /// <summary>Until the worker is there and has all that is kept at once, and what this page brought.</summary>
    public static Task KeptAsync(this IPage page) =>
        page.UntilAsync(
            """
            async () => {
              if (!navigator.serviceWorker.controller) return false;
              const opened = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/assets/"));
              return (await Promise.all(opened.map(({ name }) => caches.match(name)))).every(Boolean);
            }
            """
        );

    /// <summary>Asked through the debugger again and again, for the page's own policy forbids a script that waits.</summary>
    public static async Task UntilAsync(this IPage page, string condition)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                if (await page.EvaluateAsync<bool>(condition))
                    return;
            }
            catch (PlaywrightException)
            {
                // The page is just being loaded again.
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"It never came true: {condition}");
    }
}
