using Tusuv.Api.Demonstration;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>The household sheets of ОНХС-2026, as its story counts them.</summary>
public sealed class TheYearsSheets(App app)
{
    private const string Bags = """
        1: 128 printed, 126 handed out, 94 returned, 1 spoiled, 2 not found
        2: 141 printed, 138 handed out, 108 returned, 1 spoiled, 3 not found
        3: 119 printed, 107 handed out, 61 returned, 1 spoiled, 12 not found
        4: 134 printed, 132 handed out, 101 returned, 1 spoiled, 2 not found
        5: 338 printed, 328 handed out, 248 returned, 3 spoiled, 10 not found
        """;

    private const string Asked = """
        P04 141, P06 118, P10 109, P23 97, P07 96, P20 92, P01 88, P16 83, P05 77, P18 74, P03 72, P14 69, P15 64, P02 61,
        P09 57, P21 54, P13 46, P08 43, P12 39, P22 21, P11 18, P17 12, P24 11, P19 9, P25 2
        """;

    [Fact]
    public async Task Every_sheet_is_accounted_for_bag_by_bag()
    {
        var round = await AskAsync("sheets { printed handedOut returned spoiled notFound closedAt area { code } }");

        Assert.Equal(
            YearAnswers.Lines(Bags),
            round
                .Each("sheets")
                .Select(bag =>
                    $"{bag.Text("area.code")[^1]}: {bag.Number("printed")} printed, {bag.Number("handedOut")} handed out, "
                    + $"{bag.Number("returned")} returned, {bag.Number("spoiled")} spoiled, {bag.Number("notFound")} not found"
                )
        );
        Assert.All(round.Each("sheets"), bag => Assert.NotEmpty(bag.Text("closedAt")));
    }

    [Fact]
    public async Task Of_1567_wishes_fourteen_cannot_be_read()
    {
        var wishes = (await AskAsync("sheets { wishes { sheets typed coded aside uncoded } }"))
            .Each("sheets")
            .Select(bag => bag.At("wishes"))
            .ToList();

        int Sum(string figure) => wishes.Sum(bag => bag.Number(figure));
        Assert.Equal((612, 1567, 1553), (Sum("sheets"), Sum("typed"), Sum("coded")));
        Assert.Equal((14, 0), (Sum("aside"), Sum("uncoded")));
    }

    [Fact]
    public async Task Each_proposal_says_how_many_households_asked_for_it()
    {
        var asked = (await AskAsync("askedFor { households wishes proposal { id askedFor } }"))
            .Each("askedFor")
            .ToList();

        Assert.Equal(
            string.Join(' ', YearAnswers.Lines(Asked)),
            string.Join(
                ", ",
                asked
                    .Select(a => (Number: YearAnswers.NumberOf(a.At("proposal")), Households: a.Number("households")))
                    .OrderByDescending(a => a.Households)
                    .Select(a => $"{a.Number} {a.Households}")
            )
        );
        Assert.All(asked, a => Assert.Equal(a.Number("households"), a.Number("proposal.askedFor")));
    }

    private Task<JsonElement> AskAsync(string fields) => app.Host.Visitor().RoundAsync(Khukhbulag.Ldf2026, fields);
}
