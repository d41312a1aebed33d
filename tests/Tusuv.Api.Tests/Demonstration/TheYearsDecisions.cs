using Tusuv.Api.Demonstration;
using static Tusuv.Api.Tests.Demonstration.YearAnswers;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>ОНХС-2026 of Khukhbulag says what its story says: how it was asked for, ranked, voted and decided.</summary>
public sealed class TheYearsDecisions(App app)
{
    private readonly Client visitor = app.Host.Visitor();

    [Fact]
    public async Task Five_bags_meet_the_third_in_three_places()
    {
        var round = await AskAsync(
            "meetings { area { code } quorum present hasQuorum reconvenedFor sittings { present } ranking { rank proposal { id } } }"
        );
        Assert.Equal(
            Lines(
                """
                bag-1 43 71 P02 1, P10 2, P18 3
                bag-2 47 84 P14 1, P07 2, P18 3
                bag-3 40 74 P01 1, P10 2, P23 2
                bag-4 45 96 P05 1, P10 2, P20 2
                bag-5 113 131 P04 1, P06 2, P16 3
                """
            ),
            round
                .Each("meetings")
                .Select(m => $"{m.Text("area.code")} {m.Text("quorum")} {m.Text("present")} {First(m)}")
                .Order(StringComparer.Ordinal)
        );
        var third = round.Each("meetings").Single(m => m.Text("area.code") == "bag-3");
        Assert.Equal([19, 31, 24], third.Each("sittings").Select(s => s.Number("present")));
        Assert.Equal("quorum_missed", third.Text("reconvenedFor"));

        static string First(JsonElement meeting) =>
            string.Join(
                ", ",
                meeting
                    .Each("ranking")
                    .Take(3)
                    .Select(item => (Name: NumberOf(item.At("proposal")), Rank: item.Text("rank")))
                    .OrderBy(item => (item.Rank, item.Name))
                    .Select(item => $"{item.Name} {item.Rank}")
            );
    }

    [Fact]
    public async Task Eighteen_stay_and_seven_go_each_for_its_reason()
    {
        var proposals = (
            await visitor.AskAsync(
                """
                query ($id: RoundId!) { proposals(round: $id, first: 50) { totalCount nodes {
                  id status outcome number withdrawalReason refusal { reason } rank { rank reason }
                  rerouted { reason overdue answeredOn } appeal { upheld } costs { amount { amount } } } } }
                """,
                new { id = Khukhbulag.Ldf2026.Value }
            )
        ).At("proposals");
        Assert.Equal(25, proposals.Number("totalCount"));
        var admitted = proposals.Each("nodes").Where(p => p.Text("status") == "ADMITTED").ToArray();
        Assert.Equal(
            "P06 P04 P10 P07 P01 P09 P05 P03 P02 P14 P12 P13 P11 P08 P15 P16 P18 P17",
            string.Join(' ', admitted.OrderBy(p => p.Number("rank.rank")).Select(p => p.Text("number")))
        );
        Assert.Equal(
            "P04 P06 P07 P09 P10 P14",
            string.Join(
                ' ',
                proposals
                    .Each("nodes")
                    .Where(p => p.Text("outcome") == "LISTED")
                    .Select(p => p.Text("number"))
                    .Order(StringComparer.Ordinal)
            )
        );
        Assert.Equal(12, admitted.Count(p => p.Text("outcome") == "NOT_LISTED"));
        Assert.Equal(
            Lines(
                """
                P19 REFUSED forbidden_use
                P20 REROUTED delegated_function late
                P21 REROUTED delegated_function in time
                P22 REFUSED not_investment
                P23 REFUSED over_ceiling, appeal upheld: False
                P24 REFUSED no_land
                P25 WITHDRAWN by_proposer
                """
            ),
            proposals.Each("nodes").Except(admitted).Select(Ending).Order(StringComparer.Ordinal)
        );
        var well = admitted.Single(p => p.Text("number") == "P01");
        Assert.Equal([36.0m, 46.8m], well.Each("costs").Select(c => c.Million("amount")));
        Assert.Equal("cost_rose", well.Text("rank.reason"));
        Assert.Equal("small_benefit_area", admitted.Single(p => p.Text("number") == "P14").Text("rank.reason"));
    }

    [Fact]
    public async Task The_vote_gives_the_votes_of_every_project_in_every_bag()
    {
        var round = await AskAsync(
            """
            balloting { onRoll voted areas { area { code } voted } keysDestroyedAt openingsPublished
              tally { votes proposal { number } byArea { votes area { code } } } }
            """
        );
        var balloting = round.At("balloting");
        Assert.Equal((2045, 1296), (balloting.Number("onRoll"), balloting.Number("voted")));
        Assert.Equal(63.4, Math.Round(100.0 * balloting.Number("voted") / balloting.Number("onRoll"), 1));
        Assert.Equal([178, 205, 131, 214, 568], ByBag(balloting.At("areas"), "voted"));
        Assert.Equal(
            Lines(
                """
                P01 398: 71 64 124 41 98
                P02 331: 149 72 33 36 41
                P03 336: 8 12 5 24 287
                P04 561: 21 38 9 72 421
                P05 313: 19 33 22 187 52
                P06 626: 52 66 31 88 389
                P07 487: 77 81 69 72 188
                P08 262: 22 31 14 39 156
                P09 473: 48 59 37 83 246
                P10 642: 131 148 108 112 143
                P11 195: 24 27 21 35 88
                P12 362: 23 28 12 61 238
                P13 258: 9 13 5 28 203
                P14 451: 64 151 41 163 32
                P15 362: 88 97 72 74 31
                P16 376: 11 18 4 39 304
                P17 124: 14 19 8 22 61
                P18 615: 118 121 89 127 160
                """
            ),
            balloting
                .Each("tally")
                .Select(p =>
                    $"{p.Text("proposal.number")} {p.Text("votes")}: {string.Join(' ', ByBag(p.At("byArea"), "votes"))}"
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.True(balloting.At("openingsPublished").GetBoolean());
        Assert.NotEqual(JsonValueKind.Null, balloting.At("keysDestroyedAt").ValueKind);
    }

    [Fact]
    public async Task The_greedy_rule_spends_191_8_and_equal_shares_would_choose_otherwise()
    {
        var steps = "steps { verdict tiedWithNext leftBefore { amount } proposal { number } }";
        var allocation = (await AskAsync($"allocation {{ spent {{ amount }} left {{ amount }} {steps} }}")).At(
            "allocation"
        );
        Assert.Equal((191.8m, 8.2m), (allocation.Million("spent"), allocation.Million("left")));
        Assert.Equal("P10 P06 P18 P04 P07 P09", Selected(allocation));
        var order = allocation.Each("steps").Select(s => s.Text("proposal.number")).ToArray();
        Assert.Equal("P14 P01 P16 P12 P15", string.Join(' ', order[6..11]));
        Assert.True(allocation.At("steps")[9].At("tiedWithNext").GetBoolean());

        var head = await app.Host.OfficialAsync("HEAD_OF_OFFICE");
        var equalShares = (
            await head.AskAsync(
                $"query ($id: RoundId!) {{ whatIf(round: $id, ruleKey: \"mes_cost\") {{ spent {{ amount }} {steps} }} }}",
                new { id = Khukhbulag.Ldf2026.Value }
            )
        ).At("whatIf");
        Assert.Equal(162.3m, equalShares.Million("spent"));
        Assert.Equal("P10 P06 P18 P04 P14 P12 P02", Selected(equalShares));
    }

    private Task<JsonElement> AskAsync(string fields) => visitor.RoundAsync(Khukhbulag.Ldf2026, fields);

    private static string Selected(JsonElement outcome) =>
        string.Join(
            ' ',
            outcome.Each("steps").Where(s => s.Text("verdict") == "SELECTED").Select(s => s.Text("proposal.number"))
        );

    private static IEnumerable<int> ByBag(JsonElement areas, string figure) =>
        areas.EnumerateArray().OrderBy(a => a.Text("area.code"), StringComparer.Ordinal).Select(a => a.Number(figure));

    /// <summary>What became of one that left the list.</summary>
    private static string Ending(JsonElement proposal) =>
        string.Join(
            ' ',
            NumberOf(proposal),
            proposal.Text("status"),
            proposal.Text("status") switch
            {
                "WITHDRAWN" => proposal.Text("withdrawalReason"),
                "REROUTED" =>
                    $"{proposal.Text("rerouted.reason")} {(proposal.At("rerouted.overdue").GetBoolean() ? "late" : "in time")}",
                _ => proposal.Text("refusal.reason"),
            }
        )
        + (
            proposal.At("appeal").ValueKind is JsonValueKind.Null
                ? ""
                : $", appeal upheld: {proposal.Text("appeal.upheld")}"
        );
}
