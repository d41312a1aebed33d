using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>
/// What a phone on 400 kbit/s with 400 ms of delay waits for. Measured when TUSUV_THROTTLED is 1, on a machine with nothing
/// else to do, and printed; judged is only whether the page jumps, which does not depend on the clock.
/// </summary>
public class OnAThinLine(Browsing site, ITestOutputHelper output)
{
    private const int BytesPerSecond = 400_000 / 8;

    private const string Watch = """
        window.seen = { paint: 0, largest: 0, shift: 0 };
        new PerformanceObserver(list => { for (const e of list.getEntries()) if (e.name === "first-contentful-paint") seen.paint = e.startTime; })
          .observe({ type: "paint", buffered: true });
        new PerformanceObserver(list => { for (const e of list.getEntries()) seen.largest = e.startTime; })
          .observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; })
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
            var line = await visitor.NewCDPSessionAsync(page);
            await line.SendAsync("Network.enable");
            await line.SendAsync(
                "Network.emulateNetworkConditions",
                new()
                {
                    ["offline"] = false,
                    ["latency"] = 400,
                    ["downloadThroughput"] = BytesPerSecond,
                    ["uploadThroughput"] = BytesPerSecond,
                }
            );
            await page.GotoAsync(site.Path(name), new() { Timeout = 60_000 });
            // The front end's own heading; the line itself never falls silent where a page listens for changes.
            await page.Locator("main h1[tabindex]").WaitForAsync(new() { Timeout = 60_000 });
            await page.WaitForTimeoutAsync(5000);
            var seen = await page.EvaluateAsync<JsonElement>("() => seen");
            double Of(string member) => seen.GetProperty(member).GetDouble();
            output.WriteLine(
                $"{name}, {visit} visit: first paint {Of("paint") / 1000:0.0} s, largest {Of("largest") / 1000:0.0} s, shift {Of("shift"):0.000}"
            );
            Assert.InRange(Of("shift"), 0, 0.1);
            await page.CloseAsync();
        }
    }
}
