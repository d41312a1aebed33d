namespace Tusuv.Api.Tests.Store;

public class SendingCommandsTwice(App app)
{
    [Fact]
    public async Task The_same_command_eight_times_at_once_has_one_effect_and_one_answer()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        var (proposal, id) = (Guid.NewGuid(), Guid.NewGuid());
        var resident = app.Host.Visitor("a-tracking-code-of-32-characters");
        var input = new
        {
            proposalId = proposal,
            roundId = script.Round,
            sector = "HEALTH",
            channel = "WEB",
            title = "Багийн эмчид мотоцикл",
        };

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => resident.DoAsync("submitProposal", input, id))
        );

        Assert.All(answers, Assert.Null);
        Assert.Equal(
            1,
            await app.ScalarAsync<long>($"select count(*) from es.mt_events where stream_id = '{proposal}'")
        );
    }

    [Fact]
    public async Task A_refusal_is_remembered_even_when_it_would_not_be_given_today()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var id = Guid.NewGuid();
        var resident = app.Host.Visitor("a-tracking-code-of-32-characters");
        var input = new
        {
            proposalId = Guid.NewGuid(),
            roundId = script.Round,
            sector = "HEALTH",
            channel = "WEB",
            title = "Багийн эмчид мотоцикл",
        };
        Assert.Equal("proposal.round_not_collecting", await resident.DoAsync("submitProposal", input, id));

        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });

        Assert.Equal("proposal.round_not_collecting", await resident.DoAsync("submitProposal", input, id));
        Assert.Null(await resident.DoAsync("submitProposal", input, Guid.NewGuid()));
    }

    [Fact]
    public async Task An_id_once_used_serves_no_other_command_and_no_other_person()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var id = Guid.NewGuid();
        var input = new
        {
            roundId = script.Round,
            amount = new { amount = "90000000", currency = "MNT" },
            grade = "PROVISIONAL",
        };
        Assert.Null(await script.Head.DoAsync("setCeiling", input, id));

        Assert.Null(await script.Head.DoAsync("setCeiling", input, id));
        Assert.Equal("command.id_reused", await script.Head.DoAsync("setCeiling", input with { grade = "FINAL" }, id));
        Assert.Equal("command.id_reused", await script.Secretary.DoAsync("setCeiling", input, id));
    }

    [Fact]
    public async Task A_command_repeated_after_a_restart_gets_its_first_answer()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var id = Guid.NewGuid();
        var input = new
        {
            roundId = script.Round,
            amount = new { amount = "90000000", currency = "MNT" },
            grade = "FINAL",
        };
        Assert.Null(await script.Head.DoAsync("setCeiling", input, id));
        var before = await EventsOf(script.Round);

        await using var restarted = await TestHost.StartAsync(app.Connection, app.KeysPath);
        var head = await restarted.OfficialAsync("HEAD_OF_OFFICE");

        Assert.Null(await head.DoAsync("setCeiling", input, id));
        Assert.Equal(before, await EventsOf(script.Round));
    }

    [Fact]
    public async Task Two_officers_at_one_proposal_both_get_an_answer_and_one_decision_stands()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        var proposal = Guid.NewGuid();
        await RoundScript.Accept(
            app.Host.Visitor("a-tracking-code-of-32-characters"),
            "submitProposal",
            new
            {
                proposalId = proposal,
                roundId = script.Round,
                sector = "ROADS",
                channel = "WEB",
                title = "Гэрэлтүүлэг тавих",
            }
        );
        await RoundScript.Accept(
            script.Head,
            "costProposal",
            new
            {
                proposalId = proposal,
                amount = new { amount = "5000000", currency = "MNT" },
                grade = "CHECKED",
                basis = "Үнийн санал",
            }
        );

        var answers = await Task.WhenAll(
            script.Head.DoAsync(
                "admitProposal",
                new
                {
                    proposalId = proposal,
                    number = "A1",
                    title = new { mn = "Гэрэл" },
                }
            ),
            script.Secretary.DoAsync(
                "rerouteProposal",
                new
                {
                    proposalId = proposal,
                    reason = "delegated_function",
                    receiver = new { mn = "Аймаг" },
                    answerDue = "2027-01-31",
                }
            )
        );

        Assert.Contains(null, answers);
        Assert.All(
            answers.OfType<string>(),
            code => Assert.Contains(code, new[] { "proposal.is_over", "proposal.already_reviewed" })
        );
        var versions = await app.TextsAsync(
            $"select type from es.mt_events where stream_id = '{proposal}' order by version"
        );
        Assert.Equal(["proposal_submitted", "proposal_costed"], versions.Take(2));
    }

    private Task<long> EventsOf(Guid stream) =>
        app.ScalarAsync<long>($"select count(*) from es.mt_events where stream_id = '{stream}'");
}
