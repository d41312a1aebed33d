using Tusuv.Api.Ballots;

namespace Tusuv.Api.Tests.Ballots;

public class CastingBallots(App app)
{
    private const string Tally = """
        query ($id: RoundId!) { round(id: $id) {
          balloting { voted onRoll certifiedAt tally { votes proposal { id } } }
          allocation { spent { amount } left { amount } steps { rank votes verdict proposal { id } } } } }
        """;

    [Fact]
    public async Task A_round_goes_from_the_first_proposal_to_the_allocated_money()
    {
        var script = await VotingAsync(voters: 25);
        var slips = await script.SlipsAsync();
        var voter = app.Host.Visitor();
        for (var i = 0; i < 25; i++)
        {
            var (refusal, receipt) = await voter.CastAsync(
                script.Round,
                slips[i],
                i < 15 ? [script.Proposals[1], script.Proposals[2]] : [script.Proposals[0]]
            );
            Assert.Null(refusal);
            Assert.Equal(1, receipt.GetProperty("revision").GetInt32());
        }

        await script.CountAsync();
        await RoundScript.Accept(script.Secretary, "certifyTally", new { roundId = script.Round });
        await RoundScript.Accept(
            script.Head,
            "allocate",
            new { roundId = script.Round, allocationId = Guid.NewGuid() }
        );

        var round = (await voter.AskAsync(Tally, new { id = script.Round })).GetProperty("round");
        Assert.Equal(25, round.GetProperty("balloting").GetProperty("voted").GetInt32());
        Assert.Equal(
            [15, 15, 10],
            round
                .GetProperty("balloting")
                .GetProperty("tally")
                .EnumerateArray()
                .Select(t => t.GetProperty("votes").GetInt32())
        );
        var steps = round.GetProperty("allocation").GetProperty("steps").EnumerateArray().ToArray();
        Assert.Equal(script.Proposals[1], steps[0].GetProperty("proposal").GetProperty("id").GetGuid());
        Assert.Equal(["SELECTED", "SELECTED", "DOES_NOT_FIT"], steps.Select(s => s.GetProperty("verdict").GetString()));
        Assert.Equal("25000000", round.GetProperty("allocation").GetProperty("left").GetProperty("amount").GetString());
    }

    [Fact]
    public async Task The_last_ballot_of_a_voter_counts_and_marks_nobody_twice()
    {
        var script = await VotingAsync();
        var slips = await script.SlipsAsync();
        var voter = app.Host.Visitor();
        await voter.CastAsync(script.Round, slips[0], [script.Proposals[0]]);
        var (_, second) = await voter.CastAsync(script.Round, slips[0], [script.Proposals[1]]);
        Assert.Equal(2, second.GetProperty("revision").GetInt32());

        await script.CountAsync();

        var balloting = (await voter.AskAsync(Tally, new { id = script.Round }))
            .GetProperty("round")
            .GetProperty("balloting");
        Assert.Equal(1, balloting.GetProperty("voted").GetInt32());
        Assert.Equal(
            script.Proposals[1],
            balloting.GetProperty("tally")[0].GetProperty("proposal").GetProperty("id").GetGuid()
        );
        Assert.Equal(
            [1, 0, 0],
            balloting.GetProperty("tally").EnumerateArray().Select(t => t.GetProperty("votes").GetInt32())
        );
    }

    [Fact]
    public async Task The_same_nonce_is_the_same_ballot_and_gets_the_same_receipt()
    {
        var script = await VotingAsync();
        var slip = (await script.SlipsAsync())[0];
        var voter = app.Host.Visitor();
        const string nonce = "00112233445566778899aabbccddeeff";

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => voter.CastAsync(script.Round, slip, [script.Proposals[0]], nonce))
        );
        var (other, _) = await voter.CastAsync(script.Round, slip, [script.Proposals[1]], nonce);

        Assert.Single(answers.Select(a => a.Receipt.GetProperty("code").GetString()).Distinct());
        Assert.All(answers, a => Assert.Equal(1, a.Receipt.GetProperty("revision").GetInt32()));
        Assert.Equal("ballot.nonce_reused", other);
    }

    [Fact]
    public async Task A_stolen_slip_tried_a_thousand_times_makes_no_more_than_the_allowed_revisions()
    {
        var script = await VotingAsync(maxRevisions: 3);
        var slip = (await script.SlipsAsync())[0];
        var thief = app.Host.Visitor();
        List<string?> refusals = [];
        foreach (var chunk in Enumerable.Range(0, 1000).Chunk(50))
            refusals.AddRange(
                (
                    await Task.WhenAll(chunk.Select(_ => thief.CastAsync(script.Round, slip, [script.Proposals[0]])))
                ).Select(a => a.Refusal)
            );
        Assert.Equal(4, refusals.Count(r => r is null));
        Assert.All(refusals.Where(r => r is not null), r => Assert.Equal("ballot.too_many_revisions", r));

        await RoundScript.Accept(
            script.Head,
            "voidSlip",
            new
            {
                roundId = script.Round,
                code = slip,
                reason = "stolen",
            }
        );
        Assert.Equal("ballot.slip_void", (await thief.CastAsync(script.Round, slip, [script.Proposals[0]])).Refusal);
        await script.CountAsync();
        var balloting = (await thief.AskAsync(Tally, new { id = script.Round }))
            .GetProperty("round")
            .GetProperty("balloting");
        Assert.Equal(1, balloting.GetProperty("tally")[0].GetProperty("votes").GetInt32());
    }

    [Fact]
    public async Task Codes_are_not_found_by_trying()
    {
        await using var host = await TestHost.StartAsync(app.Connection, app.KeysPath);
        var script = await new RoundScript(host).OpenAsync();
        await (await (await script.CollectAsync()).SealAsync()).VoteAsync();
        var good = (await script.SlipsAsync())[0];
        var guesser = host.Visitor();
        var refusals = new List<string?>();
        for (var i = 0; i <= SlipAttempts.Most; i++)
            refusals.Add((await guesser.CastAsync(script.Round, $"ABCD{i:0000}", [script.Proposals[0]])).Refusal);

        Assert.Equal("ballot.slip_unknown", refusals[0]);
        Assert.Equal("ballot.too_many_attempts", refusals[^1]);
        Assert.Equal(
            "ballot.too_many_attempts",
            (await guesser.CastAsync(script.Round, good, [script.Proposals[0]])).Refusal
        );
    }

    [Fact]
    public async Task A_ballot_after_the_close_is_refused_and_not_counted()
    {
        var script = await VotingAsync();
        var slips = await script.SlipsAsync();
        await script.CountAsync();

        Assert.Equal(
            "ballot.round_not_voting",
            (await app.Host.Visitor().CastAsync(script.Round, slips[0], [script.Proposals[0]])).Refusal
        );
    }

    [Theory]
    [InlineData("over", "ballot.over_budget")]
    [InlineData("empty", "ballot.empty")]
    [InlineData("stranger", "ballot.project_unknown")]
    public async Task What_is_no_ballot_of_the_round_is_refused(string which, string code)
    {
        var script = await VotingAsync(projects: 4);
        var slip = (await script.SlipsAsync())[0];
        Guid[] choices = which switch
        {
            "over" => [.. script.Proposals],
            "empty" => [],
            _ => [Guid.NewGuid()],
        };

        Assert.Equal(code, (await app.Host.Visitor().CastAsync(script.Round, slip, choices)).Refusal);
    }

    [Fact]
    public async Task A_cast_held_open_across_the_close_is_in_or_out_but_never_lost()
    {
        var script = await VotingAsync();
        var slips = await script.SlipsAsync();
        await using var connection = new NpgsqlConnection(app.Connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var share = new NpgsqlCommand($"select box.hold_open('{script.Round}')", connection))
            await share.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var closing = script.Secretary.DoAsync("closeStage", new { roundId = script.Round, stage = "VOTING" });
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.False(closing.IsCompleted);

        await held.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Null(await closing);
        Assert.Equal(
            "ballot.round_not_voting",
            (await app.Host.Visitor().CastAsync(script.Round, slips[0], [script.Proposals[0]])).Refusal
        );
    }

    [Fact]
    public async Task Ballots_of_two_rounds_that_come_at_once_lie_each_in_its_own()
    {
        RoundScript[] rounds = [await VotingAsync(), await VotingAsync()];
        var slips = (await rounds[0].SlipsAsync()).Zip(await rounds[1].SlipsAsync(), (a, b) => new[] { a, b }).ToList();
        var voter = app.Host.Visitor();
        var casts = slips.SelectMany(s => rounds.Zip(s, (r, slip) => voter.CastAsync(r.Round, slip, [r.Proposals[0]])));
        Assert.All(await Task.WhenAll(casts), answer => Assert.Null(answer.Refusal));
        var full = $"select round_id::text from box.cast group by 1 having count(*) = {slips.Count}";
        Assert.Subset((await app.TextsAsync(full)).ToHashSet(), rounds.Select(r => r.Round.ToString()).ToHashSet());
    }

    /// <summary>To a planner without figures any index that begins with the round is as good as the voter's key.</summary>
    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_ballot_is_written_by_keys_alone_even_if_that_was_planned_for_an_empty_box(bool alone)
    {
        await VotingAsync();
        var plan = await app.TextsAsync(
            $"""
            set plan_cache_mode = force_generic_plan; set enable_seqscan = off;
            prepare cast_ballots as {(alone ? CastGroup.InsertOne : CastGroup.InsertSeveral)};
            explain execute cast_ballots(null, null, null, null, null, null, null, null, null, null, null, null)
            """
        );

        var scans = plan.Where(line =>
            line.Contains(" Scan ", StringComparison.Ordinal) && line.Contains(" on ", StringComparison.Ordinal)
        );
        Assert.Contains(scans, scan => scan.Contains("using cast_pkey", StringComparison.Ordinal));
        Assert.All(
            scans.Where(scan =>
                scan.Contains("cast", StringComparison.Ordinal) || scan.Contains("slip", StringComparison.Ordinal)
            ),
            scan => Assert.Contains("_pkey", scan, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task No_tally_can_be_found_before_the_close()
    {
        var script = await VotingAsync(projects: 2, voters: 60);
        var slips = await script.SlipsAsync();
        var planted = script.Proposals[1];
        var voter = app.Host.Visitor();
        foreach (var slip in slips.Take(45))
            Assert.Null((await voter.CastAsync(script.Round, slip, [planted])).Refusal);
        await App.UntilAsync(async () =>
            await app.ScalarAsync<long>(
                $"select count(*) from box.cast where round_id = '{script.Round}' and batch is not null"
            ) > 0
        );

        // The project is named where it was proposed and listed, and nowhere that knows of a ballot.
        var traces = await app.TextsAsync(
            $"""
            select 'cast ' || c::text from box.cast c where round_id = '{script.Round}'
            union all select 'opening ' || o::text from box.opening o where round_id = '{script.Round}'
            union all select e.type || e.data::text || coalesce(e.headers::text, '') from es.mt_events e
              where e.type in ('ballot_accepted', 'voters_marked')
            union all select 'leaf ' || convert_from(bytes, 'utf8') from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id where e.type = 'ballot_accepted'
            """
        );
        Assert.NotEmpty(traces);
        Assert.All(traces, text => Assert.DoesNotContain(planted.ToString(), text, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            traces,
            text =>
                Assert.DoesNotContain(
                    Convert.ToHexString(planted.ToByteArray(bigEndian: true)),
                    text,
                    StringComparison.OrdinalIgnoreCase
                )
        );

        foreach (var office in new[] { "GOVERNOR", "KHURAL_SECRETARY", "AUDITOR", "CHAIR" })
        {
            var official = await app.Host.OfficialAsync(office);
            var answer = (await official.AskAsync(Tally, new { id = script.Round })).GetProperty("round");
            Assert.Equal(JsonValueKind.Null, answer.GetProperty("balloting").GetProperty("tally").ValueKind);
            Assert.Equal(
                "ballot.not_closed",
                await script.Secretary.DoAsync("countBallots", new { roundId = script.Round })
            );
        }
    }

    private async Task<RoundScript> VotingAsync(int projects = 3, int voters = 30, int maxRevisions = 5)
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync(projects);
        await script.SealAsync(voters, maxRevisions);
        return await script.VoteAsync();
    }
}
