namespace Tusuv.Api.Tests.Audit;

public class ErasingTexts(App app)
{
    private const string Secret = "Утас 9911-0042, Дулмаа";

    [Fact]
    public async Task What_was_erased_is_nowhere_and_the_record_says_so()
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
                sector = "OTHER",
                channel = "WEB",
                title = "Худаг гаргах санал",
                body = Secret,
            }
        );
        var before = await BodyAsync(proposal);
        Assert.Equal(
            (Secret, false),
            (before.GetProperty("text").GetString(), before.GetProperty("erased").GetBoolean())
        );
        Assert.NotEmpty(await Traces.OfAsync(app, Secret));
        var leaf = await LeafAsync(proposal);

        var text = before.GetProperty("commitment").GetString();
        await RoundScript.Accept(
            app.Host.Visitor("another-tracking-code-of-32-characters"),
            "requestErasure",
            new
            {
                localityId = script.Soum,
                text,
                ground = "third_party",
            }
        );
        Assert.Empty(await OpenAsync(app.Host.Visitor(), text));
        Assert.Equal([(Secret, proposal)], await OpenAsync(script.Head, text));
        Assert.Equal((text, "REQUESTED", null), await DecidedAsync(proposal));

        var law = new { mn = "Нийтийн мэдээллийн ил тод байдлын тухай хууль" };
        await RoundScript.Accept(
            script.Head,
            "refuseErasure",
            new
            {
                localityId = script.Soum,
                text,
                reason = "public_duty",
                authority = law,
            }
        );
        Assert.Equal((text, "REFUSED", law.mn), await DecidedAsync(proposal));

        await RoundScript.Accept(
            script.Head,
            "eraseText",
            new
            {
                localityId = script.Soum,
                text,
                ground = "third_party",
                authority = new { mn = "Хувь хүний мэдээлэл хамгаалах тухай хууль" },
            }
        );
        Assert.Empty(await OpenAsync(script.Head, text));
        await App.UntilAsync(async () => (await BodyAsync(proposal)).GetProperty("erased").GetBoolean());

        Assert.Empty(await Traces.OfAsync(app, Secret));
        Assert.Equal((text, "ERASED", "Хувь хүний мэдээлэл хамгаалах тухай хууль"), await DecidedAsync(proposal));
        var after = await BodyAsync(proposal);
        Assert.Equal(JsonValueKind.Null, after.GetProperty("text").ValueKind);
        Assert.Equal(before.GetProperty("commitment").GetString(), after.GetProperty("commitment").GetString());
        Assert.Equal(leaf, await LeafAsync(proposal));
        Assert.Equal(
            1,
            await app.ScalarAsync<long>(
                $"select count(*) from es.mt_events where type = 'data_erased' and data->'text'->>'$commit' = '{before.GetProperty("commitment").GetString()}'"
            )
        );
    }

    private static async Task<(string?, Guid)[]> OpenAsync(Client client, string? text)
    {
        var open = await client.AskAsync("{ erasureRequests { text { text commitment } proposal { id } } }");
        return
        [
            .. open.GetProperty("erasureRequests")
                .EnumerateArray()
                .Where(r => r.GetProperty("text").GetProperty("commitment").GetString() == text)
                .Select(r =>
                    (
                        r.GetProperty("text").GetProperty("text").GetString(),
                        r.GetProperty("proposal").GetProperty("id").GetGuid()
                    )
                ),
        ];
    }

    /// <summary>What anybody reads of the one wish about a proposal.</summary>
    private async Task<(string?, string?, string?)> DecidedAsync(Guid proposal)
    {
        var asked = await app
            .Host.Visitor()
            .AskAsync(
                "query ($id: ProposalId!) { erasures(proposal: $id) { text status authority { mn } } }",
                new { id = proposal }
            );
        var decided = Assert.Single(asked.GetProperty("erasures").EnumerateArray());
        var authority = decided.GetProperty("authority");
        return (
            decided.GetProperty("text").GetString(),
            decided.GetProperty("status").GetString(),
            authority.ValueKind is JsonValueKind.Null ? null : authority.GetProperty("mn").GetString()
        );
    }

    private async Task<JsonElement> BodyAsync(Guid proposal) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($id: ProposalId!) { proposal(id: $id) { body { text erased commitment } } }",
                    new { id = proposal }
                )
        )
            .GetProperty("proposal")
            .GetProperty("body");

    private async Task<string> LeafAsync(Guid proposal)
    {
        var query =
            $"select encode(l.bytes, 'hex') from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id where e.stream_id = '{proposal}' and e.version = 1";
        await App.UntilAsync(async () => (await app.TextsAsync(query)).Count == 1);
        return (await app.TextsAsync(query))[0];
    }
}
