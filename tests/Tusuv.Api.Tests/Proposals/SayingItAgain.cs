namespace Tusuv.Api.Tests.Proposals;

/// <summary>Said again word for word under another command's id, a text is no other text.</summary>
public class SayingItAgain(App app)
{
    [Fact]
    public async Task A_revision_that_changes_nothing_is_none_and_one_that_does_is_noticed_by_a_second_window()
    {
        var (_, proposal) = await SubmittedAsync();
        var author = app.Host.Visitor("tracking-code-of-resident-0");
        Assert.Null(await ReviseAsync(author, proposal, "Худаг гаргах", "Айлууд хол."));
        Assert.Null(await ReviseAsync(author, proposal, "Худаг гаргах", "Айлууд хол."));
        Assert.Equal(1, await CountAsync(proposal, "proposal_revised"));

        var read = await TitleAsync(proposal);
        Assert.Null(await ReviseAsync(author, proposal, "Худаг гаргах", "Айлууд их хол.", read));
        Assert.Equal(2, await CountAsync(proposal, "proposal_revised"));
        Assert.Equal(
            "proposal.changed_meanwhile",
            await ReviseAsync(author, proposal, "Худаг гаргах", "Малтай.", read)
        );
    }

    [Fact]
    public async Task A_cost_an_interest_and_an_appeal_are_recorded_once()
    {
        var (script, proposal) = await SubmittedAsync();
        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "COLLECTING" });
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "REVIEW" });
        await TwiceAsync(
            script.Head,
            "costProposal",
            new
            {
                proposalId = proposal,
                amount = new { amount = "30000000", currency = "MNT" },
                grade = "ROUGH",
                basis = "Үнийн санал",
            }
        );
        await TwiceAsync(
            script.Secretary,
            "declareReviewInterest",
            new
            {
                proposalId = proposal,
                interested = true,
                what = "Ах нь",
            }
        );
        Assert.Contains("\"interested\":true", await DeclaredAsync(script.Secretary, proposal));

        await RoundScript.Accept(script.Head, "refuseProposal", new { proposalId = proposal, reason = "over_ceiling" });
        await TwiceAsync(script.Head, "appealProposal", new { proposalId = proposal, grounds = "Хавар тасардаг." });

        foreach (var type in new[] { "proposal_costed", "review_interest_declared", "proposal_appealed" })
            Assert.Equal((type, 1), (type, await CountAsync(proposal, type)));
    }

    /// <summary>What the desk asks, to tell who declared an interest that somebody else reviews it.</summary>
    private static async Task<string> DeclaredAsync(Client official, Guid proposal)
    {
        var me = (await official.AskAsync("{ me { appointment { id } } }")).GetProperty("me");
        var found = await official.AskAsync(
            """
            query ($stream: String!, $actor: ActorId!) {
              events(first: 1, filter: { stream: $stream, actor: $actor, type: "review_interest_declared" }) { nodes { data } }
            }
            """,
            new { stream = proposal, actor = me.GetProperty("appointment").GetProperty("id").GetGuid() }
        );
        return found.GetProperty("events").GetProperty("nodes")[0].GetProperty("data").GetString()!;
    }

    private static async Task TwiceAsync(Client official, string mutation, object input)
    {
        await RoundScript.Accept(official, mutation, input);
        await RoundScript.Accept(official, mutation, input);
    }

    private async Task<(RoundScript Script, Guid Proposal)> SubmittedAsync()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(1);
        return (script, script.Proposals[0]);
    }

    private static Task<string?> ReviseAsync(
        Client who,
        Guid proposal,
        string title,
        string body,
        string? replaces = null
    ) =>
        who.DoAsync(
            "reviseProposal",
            new
            {
                proposalId = proposal,
                title,
                body,
                replaces,
            }
        );

    private async Task<string?> TitleAsync(Guid proposal) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($id: ProposalId!) { proposal(id: $id) { writtenTitle { commitment } } }",
                    new { id = proposal }
                )
        )
            .GetProperty("proposal")
            .GetProperty("writtenTitle")
            .GetProperty("commitment")
            .GetString();

    private Task<long> CountAsync(Guid proposal, string type) =>
        app.ScalarAsync<long>($"select count(*) from es.mt_events where stream_id = '{proposal}' and type = '{type}'");
}
