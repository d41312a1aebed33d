using System.Net;
using System.Xml.Linq;

namespace Tusuv.Api.Tests.Rounds;

public class FollowingARound(App app)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_feed_tells_what_happened_newest_first_and_calls_the_same_thing_by_the_same_id()
    {
        var script = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(2);

        var feed = await FeedAsync($"/rounds/{script.Round}/feed.atom");
        var english = await FeedAsync($"/rounds/{script.Round}/feed.en.atom");

        var titles = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ToList();
        Assert.Equal("Үе шат дууссан: Хянаж, өртөг тооцох", titles[0]);
        Assert.Contains("Төслийг жагсаалтад оруулсан: Худаг 1", titles);
        // What a person wrote is theirs to erase, so no feed carries it away.
        Assert.DoesNotContain(titles, title => title.Contains("Худаг гаргах санал", StringComparison.Ordinal));
        Assert.Equal(Ids(feed), Ids(english));
        Assert.NotEqual(feed.Element(Atom + "id")!.Value, english.Element(Atom + "id")!.Value);
        Assert.Equal("en", english.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(
            $"{app.Host.Address}rounds/{script.Round}/feed.atom",
            feed.Elements(Atom + "link").First(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value
        );
        Assert.All(feed.Descendants(Atom + "updated"), updated => DateTimeOffset.Parse(updated.Value, null));
    }

    [Fact]
    public async Task Whoever_has_the_newest_feed_is_told_so_and_nothing_more()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        using var first = await app.Host.Http.GetAsync($"/rounds/{script.Round}/feed.atom");

        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync());
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        Assert.Equal(HttpStatusCode.OK, await AgainAsync());

        async Task<HttpStatusCode> AgainAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/rounds/{script.Round}/feed.atom");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var answer = await app.Host.Http.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task The_page_of_a_round_names_its_feed_and_a_round_that_is_not_there_has_none()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var page = await app.Host.Http.GetStringAsync($"/rounds/{script.Round}");
        using var shouted = await app.Host.Http.GetAsync($"/Rounds/{script.Round.ToString().ToUpperInvariant()}");
        using var none = await app.Host.Http.GetAsync($"/rounds/{Guid.NewGuid()}/feed.atom");

        Assert.Contains($"href=\"/rounds/{script.Round}/feed.atom\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, shouted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Who_took_part_is_told_by_bag_and_by_channel()
    {
        var script = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(3);
        await (await script.SealAsync()).VoteAsync();
        var slips = await script.SlipsAsync();
        for (var i = 0; i < 25; i++)
            await app.Host.Visitor().CastAsync(script.Round, slips[i], [script.Proposals[0]]);
        await script.CountAsync();

        var rows = (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($id: RoundId!) { round(id: $id) { participation { area { id } supports atMeetings voted proposals { channel count } } } }",
                    new { id = script.Round }
                )
        )
            .GetProperty("round")
            .GetProperty("participation")
            .EnumerateArray()
            .ToDictionary(row =>
                row.GetProperty("area") is { ValueKind: JsonValueKind.Object } area
                    ? area.GetProperty("id").GetGuid()
                    : default
            );

        Assert.Equal(25, rows[script.Bag].GetProperty("voted").GetInt32());
        Assert.Equal("""[{"channel":"WEB","count":3}]""", rows[default].GetProperty("proposals").GetRawText());
    }

    private async Task<XElement> FeedAsync(string path)
    {
        using var answer = await app.Host.Http.GetAsync(path);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        return XElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static IEnumerable<string> Ids(XElement feed) =>
        feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);
}
