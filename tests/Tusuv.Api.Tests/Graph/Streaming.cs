using System.Net.Http.Headers;
using Tusuv.Api.Audit;

namespace Tusuv.Api.Tests.Graph;

public class Streaming(App app)
{
    [Fact]
    public async Task A_reader_of_a_round_is_told_of_a_change_and_forgotten_when_they_leave()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var changes = app.Service<RoundChanges>();
        await App.UntilAsync(() => Task.FromResult(changes.Readers == 0));
        using (var stream = await SubscribeAsync(script.Round))
        {
            using var lines = new StreamReader(
                await stream.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)
            );
            Assert.Equal("text/event-stream", stream.Content.Headers.ContentType!.MediaType);
            Assert.Equal("no", Assert.Single(stream.Headers.GetValues("X-Accel-Buffering")));
            // The line is kept open by comments; the first comes at once.
            Assert.Equal(":", await lines.ReadLineAsync(TestContext.Current.CancellationToken));
            await App.UntilAsync(() => Task.FromResult(changes.Readers == 1));

            await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });

            var opened = await app.ScalarAsync<long>(
                $"select max(seq_id) from es.mt_events where stream_id = '{script.Round}'"
            );
            // What was recorded just before may be told first.
            long told;
            do
            {
                string? line;
                do
                {
                    line = await lines.ReadLineAsync(TestContext.Current.CancellationToken);
                } while (line != "event: next");
                var data = (await lines.ReadLineAsync(TestContext.Current.CancellationToken))!["data: ".Length..];
                var change = JsonDocument.Parse(data).RootElement.GetProperty("data").GetProperty("roundChanged");
                Assert.Equal(script.Round, change.GetProperty("round").GetGuid());
                told = change.GetProperty("event").GetInt64();
            } while (told < opened);
            Assert.Equal(opened, told);
        }

        await App.UntilAsync(() => Task.FromResult(changes.Readers == 0));
    }

    [Theory]
    [InlineData("{__typename}", "\"__typename\":\"Query\"")]
    [InlineData("{nonsense}", "errors")]
    public async Task A_question_on_a_stream_is_answered_once_and_completed(string query, string part)
    {
        using var request = Request(query);
        using var answer = await app.Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("event: next\ndata: {", text, StringComparison.Ordinal);
        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SubscribeAsync(Guid round)
    {
        using var request = Request($"subscription {{ roundChanged(round: \"{round}\") {{ round event }} }}");
        return await app.Host.Http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken
        );
    }

    private static HttpRequestMessage Request(string query) =>
        new(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query }),
            Headers = { Accept = { new MediaTypeWithQualityHeaderValue("text/event-stream") } },
        };
}
