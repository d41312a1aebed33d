using Tusuv.Api.Demonstration;
using static Tusuv.Api.Tests.Demonstration.YearAnswers;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>What was contracted and paid, how far the works are, and what is open today.</summary>
public sealed class TheYearsWorks(App app)
{
    private readonly Client visitor = app.Host.Visitor();

    [Fact]
    public async Task Of_186_0_are_182_9_contracted_and_124_9_paid()
    {
        var round = await AskAsync(
            """
            envelope { total { amount } earmarked { amount } committed { amount } paid { amount } retained { amount } irregularities { rule }
              sources { amount { amount } }
              projects { proposal { number } paid { amount } failedCalls { reason }
                contracts { amount { amount } way call retention { amount { amount } } } } }
            """
        );
        var money = round.At("envelope");
        Assert.Equal([172.4m, 21.6m, 6.0m], money.Each("sources").Select(s => s.Million("amount")));
        Assert.Equal(
            (186.0m, 186.0m, 182.9m, 124.9m, 2.9m),
            (
                money.Million("total"),
                money.Million("earmarked"),
                money.Million("committed"),
                money.Million("paid"),
                money.Million("retained")
            )
        );
        Assert.Equal(58.0m, money.Million("committed") - money.Million("paid"));
        Assert.Equal(3.1m, money.Million("total") - money.Million("committed"));
        Assert.Empty(money.Each("irregularities"));
        Assert.Equal(
            Lines(
                """
                P04 33.1 OPEN_TENDER call 2 paid 23.2
                P06 57.9 OPEN_TENDER call 1 paid 55
                P07 44.2 OPEN_TENDER call 1 paid 8.8
                P09 16.5 DIRECT call 1 paid 6.7
                P10 21.6 COMPARISON call 1 paid 21.6
                P14 9.6 COMMUNITY_PARTICIPATION call 1 paid 9.6
                """
            ),
            money.Each("projects").SelectMany(Contracts).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_contractor_who_was_27_days_late_is_asked_for_a_penalty()
    {
        var round = await AskAsync(
            "envelope { contracts { number penalties { days amount { amount } paidOn waivedFor } } }"
        );
        var contract = Assert.Single(round.Each("envelope.contracts"), c => c.Each("penalties").Any());
        var penalty = Assert.Single(contract.Each("penalties"));
        Assert.Equal("2026/P06", contract.Text("number"));
        Assert.Equal((27, 1.5633m), (penalty.Number("days"), penalty.Million("amount")));
        Assert.Equal(JsonValueKind.Null, penalty.At("paidOn").ValueKind);
    }

    [Fact]
    public async Task Works_are_reported_and_looked_at_and_what_is_late_was_escalated_twice()
    {
        var round = await AskAsync(
            """
            plans { milestones { clause proposal { number } reported verified dropped baseline dueAt overdueSince
              revisions { reason } escalations { to escalatedAt } } }
            """
        );
        var tasks = round.At("plans")[0].Each("milestones").Where(m => m.Number("clause") == 2).ToArray();
        Assert.Equal(
            Lines(
                """
                P04 COMPLETE SUBSTANTIAL
                P06 COMPLETE COMPLETE
                P07 LIMITED LIMITED
                P09 LIMITED LIMITED
                P10 COMPLETE COMPLETE
                P14 COMPLETE COMPLETE
                """
            ),
            tasks
                .Where(m => !m.At("dropped").GetBoolean())
                .Select(m => $"{m.Text("proposal.number")} {m.Text("reported")} {m.Text("verified")}")
                .Order(StringComparer.Ordinal)
        );
        var toilets = tasks.Single(m => m.Text("proposal.number") == "P07");
        Assert.Equal(["GOVERNOR", "CHAIR"], toilets.Each("escalations").Select(e => e.Text("to")));
        Assert.Equal(
            [30, 60],
            toilets.Each("escalations").Select(e => DaysBetween(toilets, "baseline", e, "escalatedAt"))
        );
        Assert.Equal("weather", toilets.At("revisions")[0].Text("reason"));
        // Planned for 25 August 2026 and 30 May 2027.
        Assert.Equal(278, DaysBetween(toilets, "baseline", toilets, "dueAt"));
        Assert.True(tasks.Single(m => m.Text("proposal.number") == "P12").At("dropped").GetBoolean());
    }

    [Fact]
    public async Task Today_the_vote_for_2027_is_open_and_nobody_can_count_it()
    {
        var round = await visitor.RoundAsync(
            Khukhbulag.Ldf2027,
            """
            year stages { stage status closesAt } ballotList { projects { number } }
            balloting { voted tally { votes } areas { voted onRoll area { code } } }
            """
        );
        Assert.Equal("OPEN", round.Each("stages").Single(s => s.Text("stage") == "VOTING").Text("status"));
        Assert.Equal(12, round.Each("ballotList.projects").Count());
        Assert.Equal(JsonValueKind.Null, round.At("balloting.tally").ValueKind);
        // Of every bag the last twenty wait, to be mixed with those to come.
        Assert.Equal(1284, await InBoxAsync());
        Assert.Equal(1284 - (5 * 20), round.Number("balloting.voted"));
        var third = round.Each("balloting.areas").Single(a => a.Text("area.code") == "bag-3");
        Assert.Equal((59 - 20, 283), (third.Number("voted"), third.Number("onRoll")));
    }

    private Task<long> InBoxAsync() =>
        app.ScalarAsync<long>($"select count(*) from box.cast where round_id = '{Khukhbulag.Ldf2027.Value}'");

    private Task<JsonElement> AskAsync(string fields) => visitor.RoundAsync(Khukhbulag.Ldf2026, fields);

    private static IEnumerable<string> Contracts(JsonElement project) =>
        project
            .Each("contracts")
            .Select(c =>
                FormattableString.Invariant(
                    $"{project.Text("proposal.number")} {c.Million("amount")} {c.Text("way")} call {c.Text("call")} paid {project.Million("paid")}"
                )
            );

    private static int DaysBetween(JsonElement one, string from, JsonElement other, string to) =>
        (other.At(to).GetDateTimeOffset() - one.At(from).GetDateTimeOffset()).Days;
}
