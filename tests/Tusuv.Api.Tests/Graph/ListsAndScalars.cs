using System.Net;
using Tusuv.Api.Tests.Demonstration;

namespace Tusuv.Api.Tests.Graph;

public class ListsAndScalars(App app)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(100)]
    public async Task A_list_is_walked_page_by_page_without_gaps_or_repetitions(int first)
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync(5);
        List<Guid> seen = [];
        for (string? after = null; ; )
        {
            var page = (
                await app
                    .Host.Visitor()
                    .AskAsync(
                        "query ($round: RoundId!, $first: Int!, $after: String) { proposals(round: $round, first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
                        new
                        {
                            round = script.Round,
                            first,
                            after,
                        }
                    )
            ).GetProperty("proposals");
            var (edges, info) = (page.GetProperty("edges"), page.GetProperty("pageInfo"));
            Assert.Equal(5, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(after is not null, info.GetProperty("hasPreviousPage").GetBoolean());
            Assert.Equal(edges[0].GetProperty("cursor").GetString(), info.GetProperty("startCursor").GetString());
            Assert.Equal(
                page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetGuid()),
                edges.EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetGuid())
            );
            seen.AddRange(edges.EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetGuid()));
            after = info.GetProperty("endCursor").GetString();
            if (!info.GetProperty("hasNextPage").GetBoolean())
                break;
        }

        Assert.Equal(script.Proposals, seen);
    }

    [Fact]
    public async Task The_history_of_a_round_is_walked_newest_first()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync(1);
        List<long> numbers = [];
        for (string? after = null; ; )
        {
            var page = (
                await app
                    .Host.Visitor()
                    .AskAsync(
                        "query ($round: RoundId!, $after: String) { history(round: $round, first: 3, after: $after) { totalCount nodes { number type actor data } pageInfo { hasNextPage endCursor } } }",
                        new { round = script.Round, after }
                    )
            ).GetProperty("history");
            numbers.AddRange(
                page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("number").GetInt64())
            );
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                Assert.Equal(page.GetProperty("totalCount").GetInt32(), numbers.Count);
                break;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        Assert.Equal(numbers.OrderDescending().Distinct(), numbers);
    }

    [Fact]
    public async Task The_largest_amount_is_read_back_to_the_last_digit()
    {
        var script = await new RoundScript(app.Host).OpenAsync();

        Assert.Null(await CeilingAsync(script, "9007199254740991"));

        var round = (
            await script.Head.AskAsync(
                "query ($id: RoundId!) { round(id: $id) { ceiling { amount { amount currency } } } }",
                new { id = script.Round }
            )
        ).GetProperty("round");
        Assert.Equal(
            "\"9007199254740991\"",
            round.GetProperty("ceiling").GetProperty("amount").GetProperty("amount").GetRawText()
        );
    }

    [Fact]
    public async Task An_amount_past_what_every_program_can_count_is_refused_and_the_log_goes_on()
    {
        var script = await new RoundScript(app.Host).OpenAsync();

        Assert.Equal("round.ceiling_too_large", await CeilingAsync(script, "9007199254740993"));
        Assert.Equal("round.ceiling_too_large", await CeilingAsync(script, "9223372036854775807"));

        await App.UntilAsync(async () => await app.ScalarAsync<long>("select count(*) from audit.outbox") == 0);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("")]
    public async Task An_amount_is_a_whole_number(string amount)
    {
        var answer = await app
            .Host.Visitor()
            .SendAsync(
                "mutation ($id: CommandId!, $input: SetCeilingInput!) { setCeiling(commandId: $id, input: $input) { accepted } }",
                new
                {
                    id = Guid.NewGuid(),
                    input = new
                    {
                        roundId = Guid.NewGuid(),
                        amount = new { amount, currency = "MNT" },
                        grade = "FINAL",
                    },
                }
            );

        Assert.Equal(
            "INVALID_VALUE",
            answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
    }

    [Theory]
    [InlineData("RoundId", "not-an-id")]
    [InlineData("RoundId", "{0000000a-0000-4000-8000-000000000000}")]
    [InlineData("RoundId", "0000000a000040008000000000000000")]
    public async Task An_id_that_is_none_is_said_to_be_none(string type, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(
                new { query = $"query ($id: {type}!) {{ round(id: $id) {{ id }} }}", variables = new { id = value } }
            ),
        };
        request.Headers.Accept.Add(new("application/graphql-response+json"));
        using var answer = await app.Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var error = (
            await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)
        ).GetProperty("errors")[0];

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("$id", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_of_another_kind_of_thing_is_found_nowhere() =>
        Assert.Equal(
            JsonValueKind.Null,
            (
                await app
                    .Host.Visitor()
                    .AskAsync("query ($id: RoundId!) { round(id: $id) { id } }", new { id = Guid.NewGuid() })
            )
                .GetProperty("round")
                .ValueKind
        );

    [Fact]
    public async Task A_proposal_for_a_place_that_is_nowhere_is_refused_and_breaks_no_list()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });

        Assert.Equal(
            "proposal.area_unknown",
            await app
                .Host.Visitor("a-tracking-code-of-32-characters")
                .DoAsync(
                    "submitProposal",
                    new
                    {
                        proposalId = Guid.NewGuid(),
                        roundId = script.Round,
                        area = Guid.NewGuid(),
                        sector = "WATER",
                        channel = "WEB",
                        title = "Худаг гаргах санал",
                    }
                )
        );
    }

    [Fact]
    public async Task Voters_are_entered_in_places_of_the_round()
    {
        var script = await new RoundScript(app.Host).OpenAsync();

        Assert.Equal("ballot.area_unknown", (await EnterAsync(script, Guid.NewGuid(), "person 1")).Text("code"));
    }

    [Fact]
    public async Task A_line_without_a_register_number_is_named()
    {
        var script = await new RoundScript(app.Host).OpenAsync();

        var refusal = await EnterAsync(script, script.Bag, "УБ90010113", "зүгээр");

        Assert.Equal("ballot.voter_unclear", refusal.Text("code"));
        Assert.Equal("2", refusal.Each("parameters").Single().Text("value"));
    }

    private static async Task<JsonElement> EnterAsync(RoundScript script, Guid area, params string[] people) =>
        (
            await script.Head.AskAsync(
                """
                mutation ($input: EnterVotersInput!) { enterVoters(input: $input) {
                  refusal { code parameters { value } } } }
                """,
                new
                {
                    input = new
                    {
                        roundId = script.Round,
                        area,
                        voters = people.Select(person => new { person }),
                    },
                }
            )
        ).At("enterVoters.refusal");

    private static Task<string?> CeilingAsync(RoundScript script, string amount) =>
        script.Head.DoAsync(
            "setCeiling",
            new
            {
                roundId = script.Round,
                amount = new { amount, currency = "MNT" },
                grade = "PROVISIONAL",
            }
        );
}
