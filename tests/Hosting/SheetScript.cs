namespace Tusuv.Tests;

/// <summary>Household sheets of a bag, brought to where a test begins.</summary>
internal sealed class SheetScript(Site host, RoundScript script)
{
    private const string Day = "2026-01-20";

    public Client Governor { get; private set; } = null!;

    public Client Clerk { get; private set; } = null!;

    public Guid Run { get; private set; }

    /// <summary>The round collects, and its first bag has six sheets.</summary>
    public static async Task<SheetScript> PrintAsync(Site host)
    {
        var script = await new RoundScript(host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(2);
        var sheets = new SheetScript(host, script);
        await RoundScript.Accept(script.Head, "printSheets", sheets.Print(script.Bag));
        await sheets.EnterAsync();
        return sheets;
    }

    public RoundScript Round => script;

    public object Print(Guid area, int first = 1) =>
        new
        {
            roundId = script.Round,
            area,
            first,
            last = first + 5,
        };

    private async Task EnterAsync()
    {
        Governor = await host.OfficialAsync("BAG_GOVERNOR", script.Bag);
        Clerk = await host.OfficialAsync("SOCIAL_WORKER");
        Run = (
            await Governor.AskAsync(
                "query ($id: RoundId!) { round(id: $id) { sheets { id } } }",
                new { id = script.Round }
            )
        )
            .GetProperty("round")
            .GetProperty("sheets")[0]
            .GetProperty("id")
            .GetGuid();
    }

    public Task<string?> HandOutAsync(params int[] serials) => Governor.DoAsync("handOutSheets", Act(serials));

    public Task<string?> TakeBackAsync(params int[] serials) => Governor.DoAsync("takeSheetsBack", Act(serials));

    public object Act(params int[] serials) =>
        new
        {
            sheetRunId = Run,
            serials,
            on = Day,
        };

    public async Task CarryAsync(params int[] serials)
    {
        Assert.Null(await HandOutAsync(serials));
        Assert.Null(await TakeBackAsync(serials));
    }

    public Task<string?> TypeAsync(int serial, params string[] wishes) =>
        Clerk.DoAsync(
            "typeSheet",
            new
            {
                sheetRunId = Run,
                serial,
                wishes,
            }
        );

    public Task<string?> CodeAsync(Client clerk, int serial, int wish, int proposal, int? insteadOf = null) =>
        clerk.DoAsync(
            "codeWish",
            new
            {
                sheetRunId = Run,
                serial,
                wish,
                proposalId = script.Proposals[proposal],
                insteadOf = insteadOf is { } seen ? script.Proposals[seen] : (Guid?)null,
            }
        );
}
