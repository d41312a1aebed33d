namespace Tusuv.Api.Tests.Sheets;

/// <summary>The same sheet read by two, and its photo for those who read it.</summary>
public class ComparingSheets(App app)
{
    private const string Comparing =
        "query ($run: SheetRunId!) { comparing(run: $run) { waiting differing { serial lines first { text } second { text } } photos { serial photo { text } } } }";

    [Fact]
    public async Task Two_type_a_sheet_and_a_third_settles_it()
    {
        var sheets = await SheetScript.PrintAsync(app.Host);
        await sheets.CarryAsync(1, 2);
        Assert.Null(await sheets.TypeAsync(1, "Худаг", "Гэрэл, бас эмч"));
        Assert.Null(await sheets.TypeAsync(2));
        var order = new { sheetRunId = sheets.Run, oneIn = 1 };
        await RoundScript.Accept(sheets.Round.Head, "orderSecondTyping", order);
        var (second, third) = (sheets.Round.Secretary, await app.Host.OfficialAsync("KEYER"));
        Assert.Equal("[1,2]", (await ComparingAsync(second, sheets)).GetProperty("waiting").GetRawText());
        Assert.Equal("[]", (await ComparingAsync(sheets.Clerk, sheets)).GetProperty("waiting").GetRawText());

        Assert.Equal(0, await WishesAsync(second, sheets));
        Assert.Equal("sheet.awaits_second", await sheets.CodeAsync(second, 1, 1, 0));

        Assert.Equal("sheet.needs_another_clerk", await AgainAsync(sheets.Clerk, sheets, 1, "Худаг"));
        Assert.Null(await AgainAsync(second, sheets, 1, "худаг.", "Гэрэл"));
        Assert.Null(await AgainAsync(second, sheets, 2));
        Assert.Equal("sheet.is_unsettled", await sheets.CodeAsync(sheets.Clerk, 1, 1, 0));
        Assert.Equal(0, await WishesAsync(sheets.Clerk, sheets));

        var differing = (await ComparingAsync(third, sheets)).GetProperty("differing")[0];
        Assert.Equal("[2]", differing.GetProperty("lines").GetRawText());
        Assert.Equal("Гэрэл", differing.GetProperty("second")[1].GetProperty("text").GetString());
        await RoundScript.Accept(
            third,
            "settleSheet",
            new
            {
                sheetRunId = sheets.Run,
                serial = 1,
                wishes = new[] { "Худаг", "Гэрэл, бас эмч" },
            }
        );
        Assert.Equal(2, await WishesAsync(sheets.Clerk, sheets));
        Assert.Null(await sheets.CodeAsync(sheets.Clerk, 1, 1, 0));

        var bag = (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($id: RoundId!) { round(id: $id) { sheets { compared { oneIn due sheets open lines differing withheld } } } }",
                    new { id = sheets.Round.Round }
                )
        )
            .GetProperty("round")
            .GetProperty("sheets")[0];
        Assert.Equal(
            """{"oneIn":1,"due":2,"sheets":2,"open":0,"lines":2,"differing":1,"withheld":0}""",
            bag.GetProperty("compared").GetRawText()
        );
    }

    [Fact]
    public async Task The_photo_of_a_sheet_is_found_by_those_who_code_it_only()
    {
        var sheets = await SheetScript.PrintAsync(app.Host);
        await sheets.CarryAsync(1);
        using var body = new ByteArrayContent(Files.Pictures.Jpeg());
        using var stored = await sheets.Governor.Http.PostAsync("/files", body);
        var hash = (await stored.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;

        Assert.Equal("sheet.photo_unknown", await PhotographAsync(sheets, new('0', 64)));
        Assert.Equal("sheet.photo_unknown", await PhotographAsync(sheets, "no hash"));
        Assert.Null(await PhotographAsync(sheets, hash));

        var photos = (await ComparingAsync(sheets.Clerk, sheets)).GetProperty("photos");
        Assert.Equal(hash, photos[0].GetProperty("photo").GetProperty("text").GetString());
        var stranger = await app.Host.Visitor().SendAsync(Comparing, new { run = sheets.Run });
        Assert.DoesNotContain(hash, stranger.ToString(), StringComparison.Ordinal);
        var events = await app.TextsAsync(
            $"select data::text from es.mt_events where stream_id = '{sheets.Run}' and type = 'sheet_photographed'"
        );
        Assert.DoesNotContain(hash, Assert.Single(events), StringComparison.Ordinal);
    }

    private static Task<string?> PhotographAsync(SheetScript sheets, string photo) =>
        sheets.Governor.DoAsync(
            "photographSheet",
            new
            {
                sheetRunId = sheets.Run,
                serial = 1,
                photo,
            }
        );

    private static Task<string?> AgainAsync(Client clerk, SheetScript sheets, int serial, params string[] wishes) =>
        clerk.DoAsync(
            "typeSheetAgain",
            new
            {
                sheetRunId = sheets.Run,
                serial,
                wishes,
            }
        );

    private static async Task<int> WishesAsync(Client clerk, SheetScript sheets) =>
        (
            await clerk.AskAsync(
                "query ($round: RoundId!) { wishes(round: $round) { totalCount } }",
                new { round = sheets.Round.Round }
            )
        )
            .GetProperty("wishes")
            .GetProperty("totalCount")
            .GetInt32();

    private static async Task<JsonElement> ComparingAsync(Client clerk, SheetScript sheets) =>
        (await clerk.AskAsync(Comparing, new { run = sheets.Run })).GetProperty("comparing");
}
