namespace Tusuv.Api.Tests.Khural;

public class HoldingASitting(App app)
{
    [Fact]
    public async Task From_the_opening_to_a_signed_resolution_beside_the_voters_result()
    {
        var khural = await AfterAVoteAsync();
        var motion = await khural.MoveAsync();
        var shorter = khural.Annex(
            [khural.Line(0, 30_000_000)],
            new { proposalId = khural.Round.Proposals[1], reason = "funded_elsewhere" }
        );

        Assert.Equal("khural.more_votes_than_members", await khural.HandsAsync(motion, 5));
        Assert.Equal("resolution.not_carried", await khural.AdoptAsync(motion, "31", shorter));
        Assert.Null(await khural.HandsAsync(motion, 3));
        Assert.Equal(
            "resolution.difference_unexplained",
            await khural.AdoptAsync(motion, "31", khural.Annex([khural.Line(0, 30_000_000)]))
        );
        Assert.Null(await khural.AdoptAsync(motion, "31", shorter));
        await khural.SignAsync("31");

        var resolution = (
            await khural.ResolutionAsync(
                "31",
                """
                status form
                annex { total { amount } totalInWords lines { number } leftOut { reason } }
                sitting { present due hasQuorum motions { result { carried arithmetic { of needed for } } } }
                """
            )
        ).GetProperty("resolutionNumbered");
        Assert.Equal("IN_FORCE", resolution.GetProperty("status").GetString());
        Assert.Contains("ТОГТООХ нь:", resolution.GetProperty("form").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            "30000000",
            resolution.GetProperty("annex").GetProperty("total").GetProperty("amount").GetString()
        );
        Assert.Equal("гучин сая төгрөг", resolution.GetProperty("annex").GetProperty("totalInWords").GetString());
        Assert.Equal(
            """{"carried":true,"arithmetic":{"of":4,"needed":3,"for":3}}""",
            resolution.GetProperty("sitting").GetProperty("motions")[0].GetProperty("result").GetRawText()
        );
        Assert.Equal("60000000", await VotersResultAsync(khural), ignoreCase: false);
    }

    [Fact]
    public async Task A_round_has_one_list_and_whoever_wants_another_amends_it()
    {
        var khural = await AfterAVoteAsync();
        var left = new { proposalId = khural.Round.Proposals[1], reason = "funded_elsewhere" };
        var first = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(first, 3));
        Assert.Null(await khural.AdoptAsync(first, "31", khural.Annex([khural.Line(0, 30_000_000)], left)));

        var second = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(second, 3));
        var whole = khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, 30_000_000)]);
        Assert.Equal("resolution.list_stands", await khural.AdoptAsync(second, "32", whole));
        Assert.Null(
            await khural.AdoptAsync(second, "32", whole, new { amends = await khural.ResolutionIdAsync("31") })
        );
    }

    [Fact]
    public async Task A_roll_call_on_devices_is_one_order_of_votes_and_departures()
    {
        var khural = await KhuralScript.OpenAsync(app.Host, await new RoundScript(app.Host).OpenAsync());
        var motion = await khural.MoveAsync();
        var call = new { sittingId = khural.Sitting, motionId = motion };
        await RoundScript.Accept(
            khural.Secretary,
            "openRollCall",
            new
            {
                call.sittingId,
                call.motionId,
                entry = "DEVICE",
            }
        );
        var members = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => khural.MemberAsync(app.Host, number)));
        var vote = new
        {
            call.sittingId,
            call.motionId,
            choice = "FOR",
        };

        var leaving = khural.Secretary.DoAsync(
            "recordDeparture",
            new { sittingId = khural.Sitting, member = khural.Members[3] }
        );
        var answers = await Task.WhenAll(members.Select(member => member.DoAsync("castVote", vote)));
        Assert.Null(await leaving);
        await RoundScript.Accept(khural.Secretary, "closeRollCall", call);

        var (votes, afterLeaving) = await OrderAsync(khural);
        Assert.Equal(0, afterLeaving);
        Assert.Equal(answers.Count(answer => answer is null), votes);
        Assert.All(answers[..3], Assert.Null);
        Assert.Contains(answers[3], new[] { null, "khural.member_absent" });
    }

    [Fact]
    public async Task Two_clerks_who_begin_one_roll_call_at_once_are_one_clerk_and_one_refusal()
    {
        var khural = await KhuralScript.OpenAsync(app.Host, await new RoundScript(app.Host).OpenAsync());
        var motion = await khural.MoveAsync();
        await RoundScript.Accept(
            khural.Secretary,
            "openRollCall",
            new
            {
                sittingId = khural.Sitting,
                motionId = motion,
                entry = "READ_ALOUD",
            }
        );

        var answers = await Task.WhenAll(
            new[] { khural.Secretary, khural.Chair }.Select(
                (clerk, index) =>
                    clerk.DoAsync(
                        "typeVote",
                        new
                        {
                            sittingId = khural.Sitting,
                            motionId = motion,
                            member = khural.Members[index],
                            choice = "FOR",
                        }
                    )
            )
        );

        Assert.Single(answers, answer => answer is null);
        Assert.Single(answers, answer => answer == "khural.roll_call_typed_by_another");
    }

    [Fact]
    public async Task An_amending_resolution_takes_effect_when_it_is_signed()
    {
        var khural = await AfterAVoteAsync();
        foreach (var number in new[] { "31", "9" })
        {
            var motion = await khural.MoveAsync();
            Assert.Null(await khural.HandsAsync(motion, 4));
            var annex = number is "31"
                ? khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, 30_000_000)])
                : khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, 20_000_000, "ceiling_changed")]);
            object? amends = number is "9" ? new { amends = await khural.ResolutionIdAsync("31") } : null;
            Assert.Null(await khural.AdoptAsync(motion, number, annex, amends));
            await khural.SignAsync(number);
        }

        await App.UntilAsync(async () =>
            (await khural.ResolutionAsync("31", "amendedBy { number } annex { total { amount } }"))
                .GetProperty("resolutionNumbered")
                .GetRawText() == """{"amendedBy":{"number":"9"},"annex":{"total":{"amount":"50000000"}}}"""
        );
    }

    [Fact]
    public async Task A_sitting_names_who_is_due_before_it_opens_and_a_resolution_without_a_list_after()
    {
        var khural = await KhuralScript.OpenAsync(app.Host, await new RoundScript(app.Host).OpenAsync());
        var next = Guid.NewGuid();
        await RoundScript.Accept(
            khural.Secretary,
            "conveneSitting",
            new
            {
                sittingId = next,
                bodyId = khural.Body,
                kind = "EXTRAORDINARY",
                opensAt = DateTime.UtcNow,
                place = new { mn = "Соёлын төв" },
                agenda = new[]
                {
                    new
                    {
                        number = 1,
                        type = "other",
                        title = new { mn = "Бусад" },
                    },
                },
            }
        );
        var motion = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(motion, 4));
        Assert.Null(await khural.AdoptAsync(motion, "12"));

        Assert.Equal(khural.Members.Order(), (await SittingAsync(khural, next)).Members.Order());
        Assert.Equal(["12"], (await SittingAsync(khural, khural.Sitting)).Resolutions);
    }

    [Fact]
    public async Task The_list_that_an_amendment_carried_is_the_annex_and_no_other()
    {
        var khural = await AfterAVoteAsync();
        var whole = khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, 30_000_000)]);
        var shorter = khural.Annex(
            [khural.Line(0, 30_000_000)],
            new { proposalId = khural.Round.Proposals[1], reason = "funded_elsewhere" }
        );
        var motion = await khural.MoveAsync(whole);
        var amendment = await khural.MoveAsync(shorter, motion);
        Assert.Null(await khural.HandsAsync(amendment, 3));
        Assert.Null(await khural.HandsAsync(motion, 3));

        var answer = await khural.Secretary.AskAsync(
            "query ($id: SittingId!) { sitting(id: $id) { motions { annex { total { amount } } earlierLists { total { amount } } } } }",
            new { id = khural.Sitting }
        );
        Assert.Equal(
            """{"annex":{"total":{"amount":"30000000"}},"earlierLists":[{"total":{"amount":"60000000"}}]}""",
            answer.GetProperty("sitting").GetProperty("motions")[0].GetRawText()
        );
        Assert.Equal("resolution.annex_differs", await khural.AdoptAsync(motion, "31", whole));
        Assert.Null(await khural.AdoptAsync(motion, "31", shorter));
    }

    private static async Task<(Guid[] Members, string?[] Resolutions)> SittingAsync(KhuralScript khural, Guid id)
    {
        var answer = await khural.Secretary.AskAsync(
            "query ($id: SittingId!) { sitting(id: $id) { members { id } resolutions { number } } }",
            new { id }
        );
        var sitting = answer.GetProperty("sitting");
        return (
            [.. sitting.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("id").GetGuid())],
            [.. sitting.GetProperty("resolutions").EnumerateArray().Select(r => r.GetProperty("number").GetString())]
        );
    }

    /// <summary>A round whose voters have chosen the first two of three projects at 30 each.</summary>
    private async Task<KhuralScript> AfterAVoteAsync()
    {
        var round = await new RoundScript(app.Host).OpenAsync();
        await round.CollectAsync(2);
        await RoundScript.Accept(
            round.Head,
            "costProposal",
            new
            {
                proposalId = round.Proposals[1],
                amount = new { amount = "30000000", currency = "MNT" },
                grade = "CHECKED",
                basis = "Үнийн санал",
            }
        );
        await (await round.SealAsync()).VoteAsync();
        var voter = app.Host.Visitor();
        foreach (var slip in (await round.SlipsAsync())[..2])
            Assert.Null((await voter.CastAsync(round.Round, slip, round.Proposals)).Refusal);
        await round.CountAsync();
        await RoundScript.Accept(round.Secretary, "certifyTally", new { roundId = round.Round });
        await RoundScript.Accept(round.Head, "allocate", new { allocationId = Guid.NewGuid(), roundId = round.Round });
        return await KhuralScript.OpenAsync(app.Host, round);
    }

    private static async Task<string?> VotersResultAsync(KhuralScript khural) =>
        (
            await khural.Secretary.AskAsync(
                "query ($id: RoundId!) { round(id: $id) { allocation { spent { amount } } } }",
                new { id = khural.Round.Round }
            )
        )
            .GetProperty("round")
            .GetProperty("allocation")
            .GetProperty("spent")
            .GetProperty("amount")
            .GetString();

    /// <summary>How many votes there are, and how many of them are of somebody who had left.</summary>
    private async Task<(long Votes, long AfterLeaving)> OrderAsync(KhuralScript khural)
    {
        var votes = await app.ScalarAsync<long>(
            $"select count(*) from es.mt_events where stream_id = '{khural.Sitting}' and type = 'vote_given'"
        );
        var late = await app.ScalarAsync<long>(
            $"""
            select count(*) from es.mt_events v join es.mt_events l on l.stream_id = v.stream_id
            where v.stream_id = '{khural.Sitting}' and v.type = 'vote_given' and l.type = 'member_left'
              and v.data->>'member' = l.data->>'member' and v.version > l.version
            """
        );
        return (votes, late);
    }
}
