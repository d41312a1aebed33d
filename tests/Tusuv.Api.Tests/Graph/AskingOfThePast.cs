namespace Tusuv.Api.Tests.Graph;

/// <summary>What was answered then is answered now, when asked as of then.</summary>
public class AskingOfThePast(App app)
{
    private const string Everything = """
        query ($round: RoundId!, $soum: LocalityId!, $proposal: ProposalId!, $asOf: AsOf) {
          locality(id: $soum, asOf: $asOf) { id code name { mn en } timeZone parent { code } children { code figures { persons } } }
          localities(parent: $soum, asOf: $asOf) { id kind code }
          bodies(locality: $soum, asOf: $asOf) { id kind name { mn } appointments { id office from until holder { text } } }
          proposal(id: $proposal, asOf: $asOf) { ...words }
          proposals(round: $round, first: 100, asOf: $asOf) { totalCount edges { cursor node { ...words } } pageInfo { hasNextPage endCursor } }
          round(id: $round, asOf: $asOf) {
            id kind template year name { mn } currency openedAt cancelled proposalCount ceiling { amount { amount } grade setAt }
            rules { hash budget { amount } minSupport } ballotList { hash projects { number cost { amount } proposal { id } } }
            roll { hash areas { voters area { code } } } stages { stage status opensAt closesAt openedAt closedAt }
            checklist(stage: VOTING) { code done }
            balloting { onRoll voted closedAt countedAt certifiedAt tally { votes proposal { id } byArea { votes } } areas { voted onRoll } }
            allocation { inputDigest spent { amount } steps { rank votes verdict } }
          }
        }
        fragment words on Proposal {
          id status sector supports writtenTitle { text erased } title { mn } number cost { amount { amount } grade } mergedInto { id } mergedFrom { id }
          area { code } submittedAt
        }
        """;

    [Fact]
    public async Task Every_answer_of_a_round_is_given_again_as_of_its_event()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        List<(long Event, string Answer)> remembered = [await RememberAsync(script)];
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        remembered.Add(await RememberAsync(script));
        for (var i = 0; i < 3; i++)
        {
            script.Proposals.Add(Guid.NewGuid());
            var author = app.Host.Visitor($"tracking-code-of-resident-{i}");
            await RoundScript.Accept(
                author,
                "submitProposal",
                new
                {
                    proposalId = script.Proposals[i],
                    roundId = script.Round,
                    area = script.Bag,
                    sector = "WATER",
                    channel = "WEB",
                    title = $"Худаг гаргах санал {i}",
                }
            );
            await RoundScript.Accept(
                app.Host.Visitor("tracking-code-of-a-neighbour"),
                "supportProposal",
                new { proposalId = script.Proposals[i] }
            );
            remembered.Add(await RememberAsync(script));
        }

        await RoundScript.Accept(
            script.Head,
            "mergeProposal",
            new { proposalId = script.Proposals[2], into = script.Proposals[0] }
        );
        remembered.Add(await RememberAsync(script));
        await RoundScript.Accept(
            script.Head,
            "unmergeProposal",
            new { proposalId = script.Proposals[2], reason = "other_place" }
        );
        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "COLLECTING" });
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "REVIEW" });
        for (var i = 0; i < 3; i++)
        {
            await RoundScript.Accept(
                script.Head,
                "costProposal",
                new
                {
                    proposalId = script.Proposals[i],
                    amount = new { amount = "30000000", currency = "MNT" },
                    grade = "CHECKED",
                    basis = "Үнийн санал",
                }
            );
            await RoundScript.Accept(
                script.Head,
                "admitProposal",
                new
                {
                    proposalId = script.Proposals[i],
                    number = $"T{i}",
                    title = new { mn = $"Худаг {i}" },
                }
            );
            remembered.Add(await RememberAsync(script));
        }

        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "REVIEW" });
        await script.SealAsync();
        remembered.Add(await RememberAsync(script));
        await script.VoteAsync();
        remembered.Add(await RememberAsync(script));
        foreach (var slip in (await script.SlipsAsync()).Take(5))
            Assert.Null((await app.Host.Visitor().CastAsync(script.Round, slip, [script.Proposals[0]])).Refusal);
        await script.CountAsync();
        remembered.Add(await RememberAsync(script));
        await RoundScript.Accept(script.Secretary, "certifyTally", new { roundId = script.Round });
        remembered.Add(await RememberAsync(script));
        await RoundScript.Accept(
            script.Head,
            "allocate",
            new { roundId = script.Round, allocationId = Guid.NewGuid() }
        );
        remembered.Add(await RememberAsync(script));

        await SettledAsync(remembered[^1].Event);
        foreach (var (number, answer) in remembered)
            Assert.Equal(answer, await AskAsync(script, new { @event = number }));
        Assert.Equal(remembered.Count, remembered.Select(r => r.Answer).Distinct().Count());
    }

    [Fact]
    public async Task Before_its_first_event_there_was_no_round()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var first = await app.ScalarAsync<long>(
            $"select min(seq_id) from es.mt_events where stream_id = '{script.Round}'"
        );
        await SettledAsync(first);

        Assert.Equal(JsonValueKind.Null, (await RoundAsOfAsync(script, new { @event = first - 1 })).ValueKind);
        Assert.Equal(JsonValueKind.Object, (await RoundAsOfAsync(script, new { @event = first })).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await RoundAsOfAsync(script, new { @event = 0 })).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await RoundAsOfAsync(script, new { at = "2020-01-01T00:00:00Z" })).ValueKind);
    }

    [Fact]
    public async Task A_list_of_the_past_counts_what_there_was()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync();
        var second = await app.ScalarAsync<long>(
            $"select max(seq_id) from es.mt_events where stream_id = '{script.Proposals[1]}' and version = 1"
        );
        await SettledAsync(second);

        var list = (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($round: RoundId!, $n: Long!) { proposals(round: $round, asOf: { event: $n }) { totalCount nodes { id } } }",
                    new { round = script.Round, n = second }
                )
        ).GetProperty("proposals");

        Assert.Equal(2, list.GetProperty("nodes").GetArrayLength());
        Assert.Equal(2, list.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Behind_the_last_event_there_is_nothing_to_wait_for()
    {
        var answer = await app.Host.Visitor().SendAsync("{ rounds(asOf: { event: 999999999 }) { totalCount } }");

        Assert.Equal("as_of.no_such_event", CodeOf(answer));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ event: 1, at: \"2026-01-01T00:00:00Z\" }")]
    public async Task A_moment_is_named_in_one_way(string asOf) =>
        Assert.Equal(
            "as_of.ambiguous",
            CodeOf(await app.Host.Visitor().SendAsync($"{{ rounds(asOf: {asOf}) {{ totalCount }} }}"))
        );

    private Task SettledAsync(long number) =>
        App.UntilAsync(async () =>
            await app.ScalarAsync<long>(
                "select coalesce((select min(seq_id) - 1 from audit.outbox), (select max(seq_id) from audit.leaf))"
            ) >= number
        );

    private async Task<(long Event, string Answer)> RememberAsync(RoundScript script)
    {
        // Batches come in by themselves, and others appoint people; an answer between two events belongs to neither.
        while (true)
        {
            var before = await LastAsync(script);
            var answer = await AskAsync(script, null);
            if (before == await LastAsync(script))
                return (before, answer);
        }
    }

    private Task<long> LastAsync(RoundScript script) =>
        app.ScalarAsync<long>(
            $"""
            select max(e.seq_id) from es.mt_events e where e.stream_id in
              (select stream_id from app.stream_of_round where round_id = '{script.Round}'
               union select id from es.mt_streams where type = 'body')
            """
        );

    private async Task<string> AskAsync(RoundScript script, object? asOf) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    Everything,
                    new
                    {
                        round = script.Round,
                        soum = script.Soum,
                        proposal = script.Proposals.FirstOrDefault(),
                        asOf,
                    }
                )
        ).GetRawText();

    private async Task<JsonElement> RoundAsOfAsync(RoundScript script, object asOf) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($round: RoundId!, $asOf: AsOf) { round(id: $round, asOf: $asOf) { id } }",
                    new { round = script.Round, asOf }
                )
        ).GetProperty("round");

    private static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
