using static Tusuv.Tests.RoundScript;

namespace Tusuv.Api.Tests.Meetings;

public class HoldingMeetings(App app)
{
    private readonly Guid meeting = Guid.NewGuid();

    /// <summary>Too few come to the first sitting; with a second one the order stands and goes to the proposals.</summary>
    [Fact]
    public async Task A_meeting_in_two_sittings_ranks_the_proposals()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(2);
        var quorum = await ConveneAsync(script);
        await HoldAsync(script, 1, quorum - 1, [3, 5]);
        await Accept(script.Head, "keepMinutes", new { meetingId = meeting, minutes = "Хурал 10 цагт нээгдэв." });

        Assert.Equal("meeting.no_quorum", await script.Head.DoAsync("concludeMeeting", new { meetingId = meeting }));

        await Accept(
            script.Head,
            "reconveneMeeting",
            new
            {
                meetingId = meeting,
                reason = "quorum_missed",
                sittings = new[] { new { at = "2026-05-02T03:00:00Z", place = new { mn = "Хясаа" } } },
            }
        );
        await HoldAsync(script, 2, 10, [9, 2]);
        await Accept(script.Head, "concludeMeeting", new { meetingId = meeting });

        var page = await PageAsync(script);
        Assert.Equal(quorum + 9, page.GetProperty("present").GetInt32());
        Assert.True(page.GetProperty("hasQuorum").GetBoolean());
        Assert.Equal(
            [(script.Proposals[0], 1, 12), (script.Proposals[1], 2, 7)],
            page.GetProperty("ranking")
                .EnumerateArray()
                .Select(item =>
                    (
                        item.GetProperty("proposal").GetProperty("id").GetGuid(),
                        item.GetProperty("rank").GetInt32(),
                        item.GetProperty("hands").GetInt32()
                    )
                )
        );
        Assert.Equal(
            await app.TextsAsync(
                $"select seq_id::text from es.mt_events where stream_id = '{meeting}' and type = 'hands_counted' order by version"
            ),
            page.GetProperty("sittings")
                .EnumerateArray()
                .Select(sitting => sitting.GetProperty("countEvent").ToString())
        );
        var ranks = await RanksAsync(script);
        Assert.Equal([1, 2], ranks);
    }

    [Fact]
    public async Task Tellers_who_differ_count_again()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(1);
        await ConveneAsync(script);
        await RecordAsync(script, 1, 30);

        Assert.Equal(
            "meeting.tellers_differ",
            await script.Head.DoAsync("countHands", Hands(script, 1, (script.Proposals[0], 12, 13)))
        );
        await Accept(
            script.Head,
            "countHands",
            new
            {
                meetingId = meeting,
                sitting = 1,
                counts = new[]
                {
                    new
                    {
                        proposalId = script.Proposals[0],
                        first = 13,
                        second = 13,
                    },
                },
                firstTeller = "Б.Долгормаа",
                secondTeller = "Ч.Номин",
                seen = 0,
                differed = new[]
                {
                    new
                    {
                        proposalId = script.Proposals[0],
                        first = 12,
                        second = 13,
                    },
                },
            }
        );
        var counted = await script.Head.AskAsync(
            "query ($id: MeetingId!) { meeting(id: $id) { sittings { counts { firstTeller { text } secondTeller { text } differed { first second } } } } }",
            new { id = meeting }
        );
        Assert.Equal(
            """[{"firstTeller":{"text":"Б.Долгормаа"},"secondTeller":{"text":"Ч.Номин"},"differed":[{"first":12,"second":13}]}]""",
            counted.GetProperty("meeting").GetProperty("sittings")[0].GetProperty("counts").GetRawText()
        );
    }

    private async Task<int> ConveneAsync(RoundScript script)
    {
        await Accept(
            script.Head,
            "conveneMeeting",
            new
            {
                meetingId = meeting,
                roundId = script.Round,
                area = script.Bag,
                sittings = new[] { new { at = "2026-04-12T03:00:00Z", place = new { mn = "Багийн төв" } } },
            }
        );
        return (await PageAsync(script)).GetProperty("quorum").GetInt32();
    }

    private async Task HoldAsync(RoundScript script, int sitting, int present, int[] hands)
    {
        await RecordAsync(script, sitting, present);
        await Accept(
            script.Head,
            "countHands",
            Hands(script, sitting, [.. script.Proposals.Zip(hands, (p, raised) => (p, raised, raised))])
        );
    }

    private Task RecordAsync(RoundScript script, int sitting, int present) =>
        Accept(
            script.Head,
            "recordSitting",
            new
            {
                meetingId = meeting,
                sitting,
                place = new { mn = "Багийн төв" },
                beganAt = "2026-04-12T03:00:00Z",
                endedAt = "2026-04-12T05:00:00Z",
                present,
                notOnRoll = 4,
            }
        );

    private object Hands(RoundScript script, int sitting, params (Guid Proposal, int First, int Second)[] counts) =>
        new
        {
            meetingId = meeting,
            sitting,
            counts = counts.Select(c => new
            {
                proposalId = c.Proposal,
                first = c.First,
                second = c.Second,
            }),
            firstTeller = "Б.Долгормаа",
            secondTeller = "Ч.Номин",
        };

    private async Task<JsonElement> PageAsync(RoundScript script) =>
        (
            await script.Head.AskAsync(
                "query ($id: MeetingId!) { meeting(id: $id) { quorum present hasQuorum sittings { countEvent } ranking { rank hands proposal { id } } } }",
                new { id = meeting }
            )
        ).GetProperty("meeting");

    /// <summary>The order reaches the proposals by a message, a moment later.</summary>
    private static async Task<int[]> RanksAsync(RoundScript script)
    {
        for (var tries = 0; ; tries++)
        {
            var nodes = (
                await script.Head.AskAsync(
                    "query ($round: RoundId!) { proposals(round: $round) { nodes { meetingRanks { rank } } } }",
                    new { round = script.Round }
                )
            )
                .GetProperty("proposals")
                .GetProperty("nodes");
            var ranks = nodes
                .EnumerateArray()
                .SelectMany(node => node.GetProperty("meetingRanks").EnumerateArray())
                .Select(rank => rank.GetProperty("rank").GetInt32())
                .ToArray();
            if (ranks.Length == script.Proposals.Count || tries > 600)
                return ranks;
            await Task.Delay(100);
        }
    }
}
