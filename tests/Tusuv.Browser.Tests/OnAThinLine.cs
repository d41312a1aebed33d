using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>
/// A page on a slow line: it stands at once as the host writes it, and must not jump when the script takes over.
/// How long a phone on 400 kbit/s with 400 ms of delay waits is measured when TUSUV_THROTTLED is 1, on a machine with
/// nothing else to do, and printed.
/// </summary>
public class OnAThinLine(Browsing site, ITestOutputHelper output)
{
    /// <summary>Beyond this a page feels as if it jumps: the "good" of Core Web Vitals' cumulative layout shift.</summary>
    private const double LargestShift = 0.1;

    private const string Watch = """
        window.seen = { paint: 0, largest: 0, shift: 0, moved: [] };
        new PerformanceObserver(list => { for (const e of list.getEntries()) if (e.name === "first-contentful-paint") seen.paint = e.startTime; })
          .observe({ type: "paint", buffered: true });
        new PerformanceObserver(list => { for (const e of list.getEntries()) seen.largest = e.startTime; })
          .observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver(list => {
          for (const e of list.getEntries()) {
            if (e.hadRecentInput) continue;
            seen.shift += e.value;
            for (const s of e.sources)
              seen.moved.push(`${Math.round(e.startTime)} ms, from ${s.previousRect.y} to ${s.currentRect.y} px: ${s.node?.textContent.slice(0, 60)}`);
          }
        })
          .observe({ type: "layout-shift", buffered: true });
        """;

    [Theory]
    [InlineData("home")]
    [InlineData("round")]
    [InlineData("ballot")]
    [InlineData("result")]
    public async Task A_page_comes_and_does_not_jump(string name)
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("TUSUV_THROTTLED") == "1",
            "NOT MEASURED: set TUSUV_THROTTLED=1 to see how long pages take on a thin line."
        );
        await using var visitor = await site.VisitorAsync(Screen.Phone, keeps: true);
        foreach (var visit in new[] { "first", "second" })
        {
            var page = await visitor.NewPageAsync();
            await page.AddInitScriptAsync(Watch);
            await SlowAsync(page, kilobits: 400, delay: 400);
            await page.GotoAsync(site.Path(name), new() { Timeout = 60_000 });
            // The front end's own heading; the line itself never falls silent where a page listens for changes.
            await page.Locator("main h1[tabindex]").WaitForAsync(new() { Timeout = 60_000 });
            var own = await page.EvaluateAsync<double>("() => performance.now()");
            await page.WaitForTimeoutAsync(5000);
            var seen = await SeenAsync(page);
            double Of(string member) => seen.GetProperty(member).GetDouble();
            output.WriteLine(
                $"{name}, {visit} visit: first paint {Of("paint") / 1000:0.0} s, largest {Of("largest") / 1000:0.0} s, to be used {own / 1000:0.0} s"
            );
            StaysPut(name, seen);
            await page.CloseAsync();
        }
    }

    /// <summary>At the first visit, when the page stands long before its script and all its texts are there.</summary>
    [Theory]
    [InlineData("home")]
    [InlineData("round")]
    [InlineData("proposals")]
    [InlineData("thread")]
    [InlineData("why not mine")]
    [InlineData("ballot")]
    [InlineData("no result yet")]
    [InlineData("result")]
    [InlineData("decided")]
    [InlineData("record")]
    [InlineData("meetings")]
    [InlineData("khural")]
    [InlineData("sitting")]
    [InlineData("resolution")]
    [InlineData("money")]
    [InlineData("why paid")]
    [InlineData("plans")]
    [InlineData("terms")]
    [InlineData("glossary")]
    [InlineData("audit")]
    [InlineData("one audit")]
    public async Task Nothing_jumps_when_the_script_takes_over(string name)
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        await SlowAsync(page, kilobits: 2000, delay: 100);
        await page.GotoAsync(site.Path(name));
        await page.Locator("main h1[tabindex]").WaitForAsync();
        // What is asked apart comes a moment later, at a few journeys.
        await page.WaitForTimeoutAsync(1000);
        StaysPut(name, await SeenAsync(page));
    }

    private void StaysPut(string name, JsonElement seen)
    {
        output.WriteLine($"{name}: shift {seen.GetProperty("shift").GetDouble():0.000}");
        Assert.True(
            seen.GetProperty("shift").GetDouble() <= LargestShift,
            $"{name} jumps, {seen.GetProperty("shift")}:\n"
                + string.Join('\n', seen.GetProperty("moved").EnumerateArray().Select(moved => moved.GetString()))
        );
    }

    private static async Task<JsonElement> SeenAsync(IPage page) => await page.EvaluateAsync<JsonElement>("() => seen");

    private static async Task SlowAsync(IPage page, int kilobits, int delay)
    {
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("Network.enable");
        await line.SendAsync(
            "Network.emulateNetworkConditions",
            new()
            {
                ["offline"] = false,
                ["latency"] = delay,
                ["downloadThroughput"] = kilobits * 1000 / 8,
                ["uploadThroughput"] = kilobits * 1000 / 8,
            }
        );
    }
}
