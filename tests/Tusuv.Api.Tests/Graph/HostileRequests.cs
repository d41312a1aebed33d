using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Tusuv.Api.Tests.Graph;

/// <summary>Requests meant to hurt. Each is refused before it costs anything; how soon is told, not judged, here.</summary>
public class HostileRequests(App app)
{
    private const string Modern = "application/graphql-response+json";

    private static readonly Dictionary<string, string> Documents = new()
    {
        ["five thousand braces"] = string.Concat(Enumerable.Repeat("{a", 5000)),
        ["two thousand directives"] = "{ __typename " + string.Concat(Enumerable.Repeat("@a ", 2000)) + "}",
        ["six hundred aliases"] = "{" + string.Concat(Enumerable.Range(0, 600).Select(i => $"a{i}:__typename ")) + "}",
        ["a fragment bomb"] =
            "{...f0}"
            + string.Concat(Enumerable.Range(0, 20).Select(i => $"fragment f{i} on Query{{...f{i + 1} ...f{i + 1}}}"))
            + "fragment f20 on Query{__typename}",
        ["a circle of fragments"] = "{...a} fragment a on Query{...b} fragment b on Query{...a}",
        ["a long way round"] =
            "query($r:RoundId!){round(id:$r){locality{"
            + string.Concat(Enumerable.Repeat("parent{children{", 7))
            + "id"
            + new string('}', 17),
        ["a million rounds"] = "{rounds(first:1000000){nodes{id}}}",
        ["lists of lists of lists"] = "{localities{children{children{children{children{children{id}}}}}}}",
        ["deep introspection"] =
            "{__schema{types{fields{type{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}}}",
        ["nothing that is GraphQL"] = "DROP TABLE es.mt_events;",
    };

    [Theory]
    [InlineData("five thousand braces", "TOO_COMPLEX")]
    [InlineData("two thousand directives", "TOO_COMPLEX")]
    [InlineData("six hundred aliases", "TOO_COMPLEX")]
    [InlineData("a fragment bomb", "TOO_COMPLEX")]
    [InlineData("a circle of fragments", "NO_FRAGMENT_CYCLES")]
    [InlineData("a long way round", "COMPLEXITY")]
    [InlineData("a million rounds", "COMPLEXITY")]
    [InlineData("lists of lists of lists", "COMPLEXITY")]
    [InlineData("deep introspection", "COMPLEXITY")]
    [InlineData("nothing that is GraphQL", "SYNTAX_ERROR")]
    public async Task A_document_that_asks_too_much_is_refused(string which, string code)
    {
        var (status, answer) = await PostAsync(
            new { query = Documents[which], variables = new { r = Guid.NewGuid() } },
            which
        );

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(code, CodeOf(answer));
    }

    [Fact]
    public async Task A_document_known_by_heart_is_still_measured_by_its_variables()
    {
        const string query = "query Hostile($n: Int!) { rounds(first: $n) { nodes { id } } }";

        var modest = await PostAsync(new { query, variables = new { n = 1 } }, "first: 1");
        var greedy = await PostAsync(new { query, variables = new { n = 90000 } }, "first: 90000, cached");

        Assert.Equal(HttpStatusCode.OK, modest.Status);
        Assert.Equal((HttpStatusCode.BadRequest, "COMPLEXITY"), (greedy.Status, CodeOf(greedy.Answer)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task A_page_has_one_to_a_hundred_rows(int first)
    {
        var (_, answer) = await PostAsync(
            new { query = "query($n:Int!){rounds(first:$n){totalCount}}", variables = new { n = first } },
            $"first: {first}"
        );

        Assert.Equal("page.out_of_range", CodeOf(answer));
    }

    [Fact]
    public async Task A_cursor_of_ones_own_making_is_refused() =>
        Assert.Equal(
            "page.cursor_unknown",
            CodeOf((await PostAsync(new { query = "{rounds(after:\"'; drop\"){totalCount}}" }, "cursor")).Answer)
        );

    [Theory]
    [InlineData("[{\"query\":\"{__typename}\"}]", 400, "a batch")]
    [InlineData("{\"query\":{}}", 400, "a query that is none")]
    [InlineData("{\"query\":\"{__typename}\",\"variables\":[]}", 400, "variables that are none")]
    [InlineData("{\"query\":\"\\ud800\"}", 400, "half of a character")]
    [InlineData(
        "{\"query\":\"query($a:String){__typename}\",\"variables\":{\"a\":\"\\ud800\"}}",
        400,
        "half of a character in a variable"
    )]
    [InlineData("{\"query\":", 400, "half of a body")]
    [InlineData("", 400, "nothing")]
    public async Task A_body_that_is_no_request_is_refused(string body, int status, string which) =>
        Assert.Equal(status, (int)(await SendAsync(Json(body), which)).Status);

    [Fact]
    public async Task A_deep_body_is_refused() =>
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (
                await SendAsync(
                    Json(
                        "{\"query\":\"{__typename}\",\"variables\":{\"a\":"
                            + new string('[', 5000)
                            + new string(']', 5000)
                            + "}}"
                    ),
                    "JSON 5,000 deep"
                )
            ).Status
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_large_body_is_refused_whether_or_not_it_says_how_large(bool chunked)
    {
        var request = Json(
            "{\"query\":\"{__typename}\",\"variables\":{\"a\":\"" + new string('x', 1024 * 1024) + "\"}}"
        );
        request.Headers.TransferEncodingChunked = chunked;

        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await SendAsync(request, $"1 MB, chunked {chunked}")).Status
        );
    }

    [Fact]
    public async Task A_body_whose_pieces_are_no_pieces_is_refused_in_one_sentence()
    {
        using var line = new TcpClient();
        await line.ConnectAsync(app.Host.Address.Host, app.Host.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = line.GetStream();
        await stream.WriteAsync(
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nno length\r\n{}\r\n"u8.ToArray(),
            TestContext.Current.CancellationToken
        );
        using var reader = new StreamReader(stream);

        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Contains("is no HTTP", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_aliases_do_not_even_fit() =>
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (
                await PostAsync(
                    new
                    {
                        query = "{" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}:__typename ")) + "}",
                    },
                    "10,000 aliases"
                )
            ).Status
        );

    [Fact]
    public async Task A_link_changes_nothing()
    {
        var query = Uri.EscapeDataString(
            $"mutation{{supportProposal(commandId:\"{Guid.NewGuid()}\",input:{{proposalId:\"{Guid.NewGuid()}\"}}){{accepted}}}}"
        );
        using var answer = await app.Host.Http.GetAsync(
            $"/graphql?query={query}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task A_form_of_another_site_is_refused(string type)
    {
        var request = Json("{\"query\":\"{__typename}\"}");
        request.Content!.Headers.ContentType = new(type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SendAsync(request, type)).Status);
    }

    [Theory]
    [InlineData("image/png", "{__typename}")]
    [InlineData(Modern, "subscription{roundChanged(round:\"00000000-0000-4000-8000-000000000000\"){event}}")]
    public async Task An_answer_that_cannot_be_given_is_not_given(string accept, string query)
    {
        var request = Json(JsonSerializer.Serialize(new { query }));
        request.Headers.Accept.Clear();
        request.Headers.Accept.Add(new(accept));

        Assert.Equal(HttpStatusCode.NotAcceptable, (await SendAsync(request, accept)).Status);
    }

    [Fact]
    public async Task A_fault_gives_nothing_away()
    {
        // A text that no table takes.
        var (_, answer) = await PostAsync(
            new
            {
                query = "query($c:String!){receipt(round:\"00000000-0000-4000-8000-000000000000\",code:$c){status}}",
                variables = new { c = "\0" },
            },
            "U+0000"
        );

        Assert.DoesNotContain("Npgsql", answer.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" at Tusuv", answer.GetRawText(), StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(object body, string which) =>
        SendAsync(Json(JsonSerializer.Serialize(body)), which);

    private async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(HttpRequestMessage request, string which)
    {
        var watch = Stopwatch.StartNew();
        using var sent = request;
        using var answer = await app.Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{which}: {(int)answer.StatusCode} after {watch.ElapsedMilliseconds} ms"
        );
        return (answer.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    private static HttpRequestMessage Json(string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Modern));
        return request;
    }

    private static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors")[0].TryGetProperty("extensions", out var more)
            ? more.GetProperty("code").GetString()
            : null;
}
