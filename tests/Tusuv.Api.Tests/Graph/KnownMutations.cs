using System.Net;
using System.Text;

namespace Tusuv.Api.Tests.Graph;

/// <summary>A mutation that was sent before is read a shorter way. It is to be judged no otherwise than a new one.</summary>
public class KnownMutations(App app)
{
    private const string Cast =
        "mutation ($input: CastBallotInput!) { castBallot(input: $input) { accepted refusal { code } receipt { code } } }";

    private const string CastWhole =
        "mutation Cast($ballot: CastBallotInput!) { castBallot(input: $ballot) { __typename accepted refusal { __typename parameters { value name __typename } code } receipt { revision } } }";

    private const string Support =
        "mutation ($commandId: CommandId!, $input: SupportProposalInput!) { supportProposal(commandId: $commandId, input: $input) { accepted refusal { code } } }";

    private const string Ballot =
        "{\"roundId\":\"00000000-0000-4000-8000-000000000001\",\"slip\":\"AAAAAAAA\",\"nonce\":\"00000000000000000000000000000000\",\"choices\":[]}";

    [Theory]
    [InlineData(Cast, "{\"input\":" + Ballot + "}")]
    [InlineData(CastWhole, "{\"ballot\":" + Ballot + "}")]
    [InlineData(CastWhole, "{\"ballot\":" + Ballot + "},\"operationName\":\"Cast\"")]
    [InlineData(CastWhole, "{\"ballot\":" + Ballot + "},\"operationName\":\"Other\"")]
    [InlineData(CastWhole, "{\"ballot\":" + Ballot + "},\"operationName\":7")]
    [InlineData(CastWhole, "{\"ballot\":" + Ballot + "},\"extensions\":{\"a\":1}")]
    [InlineData(CastWhole, "{\"ballot\":" + Ballot + ",\"more\":1}")]
    [InlineData(CastWhole, "{\"input\":" + Ballot + "}")]
    [InlineData(CastWhole, "[]")]
    [InlineData(
        Cast,
        "{\"input\":{\"roundId\":\"00000000-0000-4000-8000-00000000000A\",\"slip\":\"\\uD800\",\"nonce\":\"<\\u0000>\",\"choices\":\"00000000-0000-4000-8000-000000000001\"}}"
    )]
    [InlineData(
        Cast,
        "{\"input\":{\"roundId\":\"{00000000-0000-4000-8000-00000000000A}\",\"slip\":\"A\",\"nonce\":\"0\",\"choices\":[]}}"
    )]
    [InlineData(Cast, "{}")]
    [InlineData(Cast, "{\"input\":null}")]
    [InlineData(Cast, "{\"input\":[]}")]
    [InlineData(Cast, "{\"input\":{\"slip\":\"AAAAAAAA\"}}")]
    [InlineData(Cast, "{\"input\":{\"roundId\":1,\"slip\":\"A\",\"nonce\":\"0\",\"choices\":[]}}")]
    [InlineData(
        Cast,
        "{\"input\":{\"roundId\":\"00000000-0000-4000-8000-000000000001\",\"slip\":\"A\",\"nonce\":\"0\",\"choices\":[null]}}"
    )]
    [InlineData(
        Cast,
        "{\"input\":{\"roundId\":\"00000000-0000-4000-8000-000000000001\",\"slip\":\"A\",\"nonce\":\"0\",\"choices\":[],\"more\":1}}"
    )]
    [InlineData(
        Support,
        "{\"commandId\":\"00000000-0000-4000-8000-00000000000a\",\"input\":{\"proposalId\":\"00000000-0000-4000-8000-000000000001\"}}"
    )]
    [InlineData(Support, "{\"commandId\":\"me\",\"input\":{\"proposalId\":\"00000000-0000-4000-8000-000000000001\"}}")]
    public async Task It_gets_the_answer_of_a_new_one(string mutation, string variables)
    {
        // Known from here on.
        await PostAsync(Cast, "{\"input\":" + Ballot + "}");
        await PostAsync(CastWhole, "{\"ballot\":" + Ballot + "}");
        await PostAsync(
            Support,
            "{\"commandId\":\"00000000-0000-4000-8000-00000000000b\",\"input\":{\"proposalId\":\"00000000-0000-4000-8000-000000000001\"}}"
        );

        var known = await PostAsync(mutation, variables);
        var unknown = await PostAsync($"{mutation} # {Guid.NewGuid():n}", variables);

        Assert.Equal(unknown, known);
    }

    [Fact]
    public async Task A_ballot_that_is_taken_or_refused_by_its_round_is_answered_alike()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync(3);
        await script.SealAsync(30);
        await script.VoteAsync();
        var slips = await script.SlipsAsync();
        const string receipt =
            "mutation ($b: CastBallotInput!) { castBallot(input: $b) { receipt { salt commitment __typename code revision ballotRef } accepted refusal { code parameters { name value } } } }";
        string BallotOf(string slip, params Guid[] choices) =>
            "{\"b\":"
            + JsonSerializer.Serialize(
                new
                {
                    roundId = script.Round,
                    slip,
                    nonce = new string('a', 32),
                    choices,
                }
            )
            + "}";
        string[] ballots =
        [
            BallotOf(slips[0], script.Proposals[0]),
            BallotOf(slips[0], script.Proposals[1]),
            BallotOf(slips[1], Guid.NewGuid()),
            BallotOf("AAAAAAAA", script.Proposals[0]),
        ];
        await PostAsync(receipt, ballots[0]);

        foreach (var ballot in ballots)
            Assert.Equal(await PostAsync($"{receipt} # {ballot.Length}", ballot), await PostAsync(receipt, ballot));
        Assert.Contains("\"accepted\":true", (await PostAsync(receipt, ballots[0])).Item2, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_still_comes_by_POST_only()
    {
        await PostAsync(Cast, "{\"input\":" + Ballot + "}");
        var variables = Uri.EscapeDataString("{\"input\":" + Ballot + "}");

        using var answer = await app.Host.Http.GetAsync(
            $"/graphql?query={Uri.EscapeDataString(Cast)}&variables={variables}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("{\"query\":null,\"a\":\"castBallot\"}")]
    [InlineData("{\"query\":[\"castBallot\"]}")]
    [InlineData("[\"castBallot\"]")]
    [InlineData("\"castBallot\"")]
    [InlineData("castBallot")]
    public async Task What_only_speaks_of_a_ballot_is_told_what_it_lacks(string body)
    {
        var (status, answer) = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("errors", answer, StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode, string)> PostAsync(string query, string variables) =>
        PostAsync($"{{\"query\":{JsonSerializer.Serialize(query)},\"variables\":{variables}}}");

    private async Task<(HttpStatusCode, string)> PostAsync(string body)
    {
        using var answer = await app.Host.Http.PostAsync(
            "/graphql",
            new StringContent(body, Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken
        );
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
