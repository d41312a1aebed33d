using Tusuv.Api.Demonstration;
using static Tusuv.Api.Tests.Demonstration.YearAnswers;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>Where the 900 printed sheets of the vote for 2026 went.</summary>
public sealed class TheYearsPaperBallots(App app)
{
    [Fact]
    public async Task Of_900_sheets_685_are_votes_3_void_9_spoiled_and_203_unused()
    {
        var papers = (await AskAsync())
            .Each("papers")
            .OrderBy(p => p.Text("area.code"), StringComparer.Ordinal)
            .ToArray();
        Assert.Equal(
            Lines(
                """
                bag-1 in the box 130: 170 130 1 2 37, not on the roll 2
                bag-2 in the box 134: 180 134 0 2 44, not on the roll 3
                bag-3 in the box 112: 150 112 1 1 36, not on the roll 5
                bag-4 in the box 110: 150 110 0 2 38, not on the roll 1
                bag-5 in the box 199: 250 199 1 2 48, not on the roll 7
                """
            ),
            papers.Select(Told)
        );
        Assert.Equal(
            [900, 685, 3, 9, 203],
            Sheets.Select(kind => papers.Sum(paper => paper.Number($"protocol.{kind}")))
        );
        Assert.All(papers, paper => Assert.Equal(JsonValueKind.Null, paper.At("fault").ValueKind));
    }

    [Fact]
    public async Task The_first_protocol_knew_of_898_and_the_third_bag_signed_again()
    {
        var papers = (await AskAsync()).Each("papers").ToArray();
        var again = Assert.Single(papers, paper => paper.Each("replaced").Any());
        Assert.Equal("bag-3", again.Text("area.code"));
        var first = Assert.Single(again.Each("replaced"));
        Assert.Equal((34, 36), (first.Number("unused"), again.Number("protocol.unused")));
    }

    [Fact]
    public async Task Three_sheets_are_void_and_two_people_say_so_of_each()
    {
        var voidings = (await AskAsync()).Each("voidings").ToArray();
        Assert.Equal(["bag-1", "bag-3", "bag-5"], voidings.Select(v => v.Text("area.code")));
        Assert.All(voidings, v => Assert.Equal("voted_twice", v.Text("reason")));
        Assert.All(voidings, v => Assert.NotEqual(JsonValueKind.Null, v.At("approvedAt").ValueKind));
    }

    [Fact]
    public async Task Two_slips_were_lost_while_people_voted() =>
        Assert.Equal(
            2,
            await app.ScalarAsync<long>(
                $"select count(*) from es.mt_events where type = 'slip_voided' and data->>'reason' = 'lost' and data->>'roundId' = '{Khukhbulag.Ldf2026.Value}'"
            )
        );

    private static readonly string[] Sheets = ["printed", "counted", "voided", "spoiled", "unused"];

    private static string Told(JsonElement paper) =>
        $"{paper.Text("area.code")} in the box {paper.Text("recorded")}: "
        + string.Join(' ', Sheets.Select(kind => paper.Text($"protocol.{kind}")))
        + $", not on the roll {paper.Text("protocol.notOnRoll")}";

    private async Task<JsonElement> AskAsync() =>
        (
            await app
                .Host.Visitor()
                .RoundAsync(
                    Khukhbulag.Ldf2026,
                    """
                    balloting { voidings { sheet reason approvedAt area { code } }
                      papers { recorded fault area { code } replaced { unused }
                        protocol { printed counted voided spoiled unused notOnRoll } } }
                    """
                )
        ).At("balloting");
}
