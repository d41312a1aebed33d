using System.Net;
using System.Text;

namespace Tusuv.Api.Tests.Graph;

/// <summary>A mutation that was sent before is read a shorter way. It is to be judged no otherwise than a new one.</summary>
public class KnownMutations(App app)
{
    private const string Cast =
        "mutation ($input: CastBallotInput!) { castBallot(input: $input) { accepted refusal { code } receipt { code } } }";

    private const string Support =
        "mutation ($commandId: CommandId!, $input: SupportProposalInput!) { supportProposal(commandId: $commandId, input: $input) { accepted refusal { code } } }";

    private const string Ballot =
        "{\"roundId\":\"00000000-0000-4000-8000-000000000001\",\"slip\":\"AAAAAAAA\",\"nonce\":\"00000000000000000000000000000000\",\"choices\":[]}";

    [Theory]
    [InlineData(Cast, "{\"input\":" + Ballot + "}")]
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
        await PostAsync(
            Support,
            "{\"commandId\":\"00000000-0000-4000-8000-00000000000b\",\"input\":{\"proposalId\":\"00000000-0000-4000-8000-000000000001\"}}"
        );

        var known = await PostAsync(mutation, variables);
        var unknown = await PostAsync($"{mutation} # {Guid.NewGuid():n}", variables);

        Assert.Equal(unknown, known);
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

    private async Task<(HttpStatusCode, string)> PostAsync(string query, string variables)
    {
        var body = $"{{\"query\":{JsonSerializer.Serialize(query)},\"variables\":{variables}}}";
        using var answer = await app.Host.Http.PostAsync(
            "/graphql",
            new StringContent(body, Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken
        );
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
