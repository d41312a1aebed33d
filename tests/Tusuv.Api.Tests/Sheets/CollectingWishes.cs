namespace Tusuv.Api.Tests.Sheets;

public class CollectingWishes(App app)
{
    private const string Wishes =
        "query ($round: RoundId!, $state: WishState) { wishes(round: $round, state: $state) { totalCount nodes { serial number state text { text } proposal { id } trace { act by { office holder { text } } } } } }";

    private const string Coverage =
        "query ($id: RoundId!) { round(id: $id) { sheets { printed handedOut returned outstanding unused missing closedAt wishes { sheets typed coded uncoded } } askedFor { households proposal { id } } } }";

    /// <summary>From the printer to the bag meeting: out, back, typed, coded, closed.</summary>
    [Fact]
    public async Task Sheets_go_out_and_their_wishes_become_proposals()
    {
        var sheets = await SheetScript.PrintAsync(app.Host);
        await sheets.CarryAsync(1, 2);
        Assert.Null(await sheets.HandOutAsync(3));
        Assert.Null(await sheets.TypeAsync(1, "Худаг", "Гэрэл, бас эмч"));
        Assert.Null(await sheets.TypeAsync(2));
        Assert.Null(await sheets.CodeAsync(sheets.Clerk, 1, 1, 0));
        await RoundScript.Accept(
            sheets.Clerk,
            "splitWish",
            new
            {
                sheetRunId = sheets.Run,
                serial = 1,
                wish = 2,
                parts = new[] { "Гэрэл", "Эмч" },
            }
        );
        var waiting = (await WishesAsync(sheets.Clerk, sheets, "UNCODED")).GetProperty("nodes");
        Assert.Equal(
            ["Гэрэл", "Эмч"],
            waiting.EnumerateArray().Select(w => w.GetProperty("text").GetProperty("text").GetString())
        );
        Assert.Equal("sheet.wishes_uncoded", await CloseAsync(sheets, 3, 4, 5, 6));
        Assert.Null(await sheets.CodeAsync(sheets.Clerk, 1, 3, 1));
        Assert.Null(await sheets.CodeAsync(sheets.Clerk, 1, 4, 0));
        Assert.Equal("sheet.missing_differs", await CloseAsync(sheets, 3));
        Assert.Null(await CloseAsync(sheets, 3, 4, 5, 6));
        Assert.Equal("sheet.is_closed", await sheets.TakeBackAsync(3));

        var round = (await app.Host.Visitor().AskAsync(Coverage, new { id = sheets.Round.Round })).GetProperty("round");
        var bag = round.GetProperty("sheets")[0];
        Assert.Equal(
            [6, 3, 2, 1, 3],
            new[] { "printed", "handedOut", "returned", "outstanding", "unused" }.Select(f =>
                bag.GetProperty(f).GetInt32()
            )
        );
        Assert.Equal(3, bag.GetProperty("wishes").GetProperty("coded").GetInt32());
        Assert.All(
            round.GetProperty("askedFor").EnumerateArray(),
            asked => Assert.Equal(1, asked.GetProperty("households").GetInt32())
        );
    }

    [Fact]
    public async Task A_serial_comes_back_once_and_only_if_it_went_out()
    {
        var sheets = await SheetScript.PrintAsync(app.Host);
        await sheets.CarryAsync(1);

        Assert.Equal("sheet.returned_already", await sheets.TakeBackAsync(1));
        Assert.Equal("sheet.never_handed_out", await sheets.TakeBackAsync(2));
        Assert.Equal("sheet.serial_unknown", await sheets.TakeBackAsync(7));
        Assert.Equal("sheet.never_handed_out", await sheets.TypeAsync(2, "Худаг"));
    }

    [Fact]
    public async Task A_bag_governor_carries_the_sheets_of_their_own_bag_only()
    {
        var sheets = await SheetScript.PrintAsync(app.Host);
        var other = (
            await sheets.Round.Head.AskAsync(
                "query ($id: LocalityId!) { locality(id: $id) { children { id } } }",
                new { id = sheets.Round.Soum }
            )
        )
            .GetProperty("locality")
            .GetProperty("children")[1]
            .GetProperty("id")
            .GetGuid();
        Assert.Equal("sheet.serials_taken", await sheets.Round.Head.DoAsync("printSheets", sheets.Print(other, 6)));
        Assert.Null(await sheets.Round.Head.DoAsync("printSheets", sheets.Print(other, 7)));
        var run = (
            await app
                .Host.Visitor()
                .AskAsync("query ($id: RoundId!) { round(id: $id) { sheets { id } } }", new { id = sheets.Round.Round })
        )
            .GetProperty("round")
            .GetProperty("sheets")[1]
            .GetProperty("id")
            .GetGuid();

        Assert.Equal(
            "office.out_of_reach",
            await sheets.Governor.DoAsync(
                "handOutSheets",
                new
                {
                    sheetRunId = run,
                    serials = new[] { 7 },
                    on = "2026-01-20",
                }
            )
        );
    }

    /// <summary>Of two clerks who have not seen each other's choice one is told of the other's.</summary>
    [Fact]
    public async Task Two_clerks_coding_one_wish_do_not_undo_each_other()
    {
        var sheets = await SheetScript.PrintAsync(app.Host);
        await sheets.CarryAsync(1);
        Assert.Null(await sheets.TypeAsync(1, "Худаг эсвэл гэрэл"));
        var secretary = sheets.Round.Secretary;

        var answers = await Task.WhenAll(sheets.CodeAsync(sheets.Clerk, 1, 1, 0), sheets.CodeAsync(secretary, 1, 1, 1));

        Assert.Equal(["wish.coded_meanwhile", null], answers.OrderByDescending(a => a, StringComparer.Ordinal));
        var wish = (await WishesAsync(secretary, sheets, "CODED")).GetProperty("nodes")[0];
        Assert.Equal("CODED", wish.GetProperty("trace")[0].GetProperty("act").GetString());
        Assert.NotNull(
            wish.GetProperty("trace")[0].GetProperty("by").GetProperty("holder").GetProperty("text").GetString()
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("BAG_GOVERNOR")]
    [InlineData("AUDITOR")]
    public async Task What_a_household_wrote_is_read_by_those_who_code_it_only(string? office)
    {
        var sheets = await SheetScript.PrintAsync(app.Host);
        await sheets.CarryAsync(1);
        Assert.Null(await sheets.TypeAsync(1, "Хөрш Бат архи ууна"));
        var reader = office is null ? app.Host.Visitor() : await app.Host.OfficialAsync(office);

        var answer = await reader.SendAsync(Wishes, new { round = sheets.Round.Round });

        Assert.True(answer.TryGetProperty("errors", out _));
        Assert.DoesNotContain("архи", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_household_is_known_to_those_who_carry_its_sheet_only()
    {
        const string households =
            "query ($run: SheetRunId!) { sheetHouseholds(run: $run) { serial household { text } } }";
        var sheets = await SheetScript.PrintAsync(app.Host);
        await RoundScript.Accept(
            sheets.Governor,
            "handOutSheets",
            new
            {
                sheetRunId = sheets.Run,
                serials = new[] { 1 },
                household = "Д.Батмөнхийн өрх",
                on = "2026-01-20",
            }
        );

        var known = (await sheets.Governor.AskAsync(households, new { run = sheets.Run })).GetProperty(
            "sheetHouseholds"
        );
        var stranger = await app.Host.Visitor().SendAsync(households, new { run = sheets.Run });

        Assert.Equal("Д.Батмөнхийн өрх", known[0].GetProperty("household").GetProperty("text").GetString());
        Assert.True(stranger.TryGetProperty("errors", out _));
    }

    private static Task<string?> CloseAsync(SheetScript sheets, params int[] missing) =>
        sheets.Round.Head.DoAsync("closeSheets", new { sheetRunId = sheets.Run, missing });

    private static async Task<JsonElement> WishesAsync(Client clerk, SheetScript sheets, string state) =>
        (await clerk.AskAsync(Wishes, new { round = sheets.Round.Round, state })).GetProperty("wishes");
}
