using Microsoft.Playwright;
using Tusuv.Api.Demonstration;
using Tusuv.Api.Store;

[assembly: AssemblyFixture(typeof(Tusuv.Browser.Tests.Browsing))]

namespace Tusuv.Browser.Tests;

/// <summary>The product as a visitor meets it: the host with the demonstration in it, and a Chromium to look with.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private readonly Cluster cluster = new();
    private readonly string keys = Directory.CreateTempSubdirectory("tusuv-keys-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal static string Checkout { get; } = Path.GetDirectoryName(Migrations.Folder)!;

    internal TestHost Host { get; private set; } = null!;

    internal string Address => Host.Address.ToString().TrimEnd('/');

    /// <summary>ОНХС-2027, open for voting.</summary>
    internal Guid OpenRound { get; private set; }

    /// <summary>A round that was counted and allocated.</summary>
    internal RoundScript Finished { get; private set; } = null!;

    /// <summary>A sitting on that round, with a signed resolution that leaves the voters' result in one place.</summary>
    internal KhuralScript Khural { get; private set; } = null!;

    internal Guid Resolution { get; private set; }

    internal FundScript Fund { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
            return;
        await cluster.InitializeAsync();
        Host = await TestHost.StartAsync(
            await cluster.NewDatabaseAsync(),
            keys,
            "--contentRoot",
            Path.Combine(Checkout, "src", "Tusuv.Api")
        );
        await DemonstrationYear.LoadIfEmptyAsync(Host.Running.App.Services, TestContext.Current.CancellationToken);
        OpenRound = Khukhbulag.Ldf2027.Value;
        Finished = await FinishAsync();
        await DecideAsync();
        Assertions.SetDefaultExpectTimeout(40_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (Host is not null)
            await Host.DisposeAsync();
        await cluster.DisposeAsync();
    }

    /// <summary>A visitor's own browser; skips where there is no Chromium, but not in CI.</summary>
    /// <param name="keeps">Whether the service worker is let in; elsewhere every test asks the host itself.</param>
    internal async Task<IBrowserContext> VisitorAsync(
        Screen screen,
        string language = "mn",
        bool script = true,
        bool keeps = false
    )
    {
        if (browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI has no Chromium.");
            Assert.Skip("NOT CHECKED: no Chromium was found; install the package chromium or set TUSUV_CHROMIUM.");
        }

        var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = screen.Width, Height = screen.Height },
                HasTouch = screen.IsPhone,
                IsMobile = screen.IsPhone,
                JavaScriptEnabled = script,
                ServiceWorkers = keeps ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
                BaseURL = Address,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        await context.AddCookiesAsync([
            new()
            {
                Name = "lang",
                Value = language,
                Url = Address,
            },
        ]);
        return context;
    }

    /// <summary>A slip that nobody has used yet.</summary>
    internal async Task<string> SlipAsync(Guid round)
    {
        var head = await Host.OfficialAsync("HEAD_OF_OFFICE");
        var areas = await head.AskAsync(
            "query ($id: RoundId!) { round(id: $id) { roll { areas { area { id } } } } }",
            new { id = round }
        );
        var area = areas
            .GetProperty("round")
            .GetProperty("roll")
            .GetProperty("areas")[0]
            .GetProperty("area")
            .GetProperty("id")
            .GetGuid();
        var slips = await head.AskAsync(
            "query ($round: RoundId!, $area: LocalityId!) { slips(round: $round, area: $area, first: 100) { nodes { code } } }",
            new { round, area }
        );
        var codes = slips
            .GetProperty("slips")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(n => n.GetProperty("code").GetString()!);
        return codes.ElementAt(99 - Interlocked.Increment(ref drawn));
    }

    private int drawn;

    /// <summary>A round that was voted on, counted and allocated, and about which nobody has decided yet.</summary>
    internal async Task<RoundScript> FinishAsync()
    {
        var script = await new RoundScript(Host).OpenAsync();
        await (await (await script.CollectAsync(4)).SealAsync(rule: "mes_cost")).VoteAsync();
        var slips = await script.SlipsAsync();
        var voter = Host.Visitor();
        for (var i = 0; i < 25; i++)
            await voter.CastAsync(
                script.Round,
                slips[i],
                i % 2 == 0 ? [script.Proposals[0], script.Proposals[1]] : [script.Proposals[2]]
            );
        await script.CountAsync();
        await RoundScript.Accept(script.Secretary, "certifyTally", new { roundId = script.Round });
        await RoundScript.Accept(
            script.Head,
            "allocate",
            new { roundId = script.Round, allocationId = Guid.NewGuid() }
        );
        return script;
    }

    private async Task DecideAsync()
    {
        Khural = await KhuralScript.OpenAsync(Host, Finished);
        var motion = await Khural.MoveAsync();
        Assert.Null(await Khural.HandsAsync(motion, 3));
        var annex = Khural.Annex(
            [Khural.Line(0, 30_000_000), Khural.Line(1, 35_000_000, "next_in_order")],
            new { proposalId = Finished.Proposals[2], reason = "funded_elsewhere" }
        );
        Assert.Null(await Khural.AdoptAsync(motion, "31", annex));
        Fund = new(Khural, await Host.OfficialAsync("FINANCE_HEAD"));
        await Fund.OpenAsync(100_000_000);
        await Khural.SignAsync("31");
        Resolution = await Khural.ResolutionIdAsync("31");
        await SpendAsync();
    }

    /// <summary>A contract, a payment on it, and one from paper that goes above it.</summary>
    private async Task SpendAsync()
    {
        while ((await Fund.EnvelopeAsync()).GetProperty("earmarked").GetProperty("amount").GetString() != "65000000")
            await Task.Delay(100, TestContext.Current.CancellationToken);
        var contract = Guid.NewGuid();
        Assert.Null(await Fund.CommitAsync(contract, 0, 28_000_000));
        Assert.Null(await Fund.PayAsync(contract, 20_000_000));
        Assert.Null(await Fund.PayAsync(contract, 9_000_000, onPaper: true));
    }

    /// <summary>The one without windows first: it has less to do for each visitor.</summary>
    private static string? Chromium { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("TUSUV_CHROMIUM"),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);
}

public sealed record Screen(int Width, int Height)
{
    public static readonly Screen Phone = new(360, 740);
    public static readonly Screen Desk = new(1280, 800);

    public bool IsPhone => Width < 600;

    public override string ToString() => $"{Width}x{Height}";
}
