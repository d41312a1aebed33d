using Tusuv.Api.Demonstration;
using Tusuv.Api.Tests.Demonstration;

namespace Tusuv.Api.Tests.Audit;

/// <summary>What a link to the record's own search leads to.</summary>
public class FindingEvents(App app)
{
    private readonly Client visitor = app.Host.Visitor();

    [Fact]
    public async Task The_paper_that_came_to_light_late_is_irregular_and_says_how_late()
    {
        var found = await FindAllAsync(new { irregular = true, lateBy = 14 });

        Assert.All(found, e => Assert.True(e.At("irregular").GetBoolean()));
        var paper = Assert.Single(found, e => e.Text("data").Contains("бөхийн", StringComparison.Ordinal));
        Assert.Equal(("resolution_recorded", 27), (paper.Text("type"), paper.Number("daysToEntry")));
    }

    [Fact]
    public async Task What_is_late_is_late_by_the_domain_too()
    {
        var round = Khukhbulag.Ldf2026.Value;
        var late = (await FindAllAsync(new { lateBy = 0, round })).Select(e => e.Text("number"));

        var all = await FindAllAsync(new { round });

        Assert.Equal(
            all.Where(e => e.At("daysToEntry") is { ValueKind: JsonValueKind.Number } days && days.GetInt32() > 0)
                .Select(e => e.Text("number")),
            late
        );
        Assert.Contains(all, e => e.At("daysToEntry").ValueKind is JsonValueKind.Null);
    }

    [Fact]
    public async Task An_office_leads_to_what_was_done_in_it()
    {
        var found = await FindAsync(
            new
            {
                office = "TREASURY",
                context = "FUNDS",
                round = Khukhbulag.Ldf2026.Value,
            }
        );

        Assert.Equal(6, found.Length);
        Assert.All(found, e => Assert.Equal(("payment_made", "TREASURY"), (e.Text("type"), e.Text("office"))));
    }

    [Fact]
    public async Task Two_moments_hold_what_lies_between_them()
    {
        var round = Khukhbulag.Ldf2026.Value;
        var all = await FindAsync(new { round, type = "payment_made" });
        var (first, last) = (all[^1].Text("at"), all[0].Text("at"));

        var found = await FindAsync(
            new
            {
                round,
                type = "payment_made",
                from = first,
                to = last,
            }
        );

        Assert.Equal(all[1..].Select(e => e.Text("number")), found.Select(e => e.Text("number")));
    }

    [Fact]
    public async Task An_event_knows_its_neighbours_in_its_stream()
    {
        var stream = Projects2026.Of("P24").Id.Value;
        var all = await FindAsync(new { stream });
        var middle = all[1].Text("number");

        var found = (
            await visitor.AskAsync(
                "query ($number: Long!) { event(number: $number) { before after stream round context } }",
                new { number = long.Parse(middle, System.Globalization.CultureInfo.InvariantCulture) }
            )
        ).At("event");

        Assert.Equal(
            (all[2].Text("number"), all[0].Text("number"), stream.ToString(), "PROPOSALS"),
            (found.Text("before"), found.Text("after"), found.Text("stream"), found.Text("context"))
        );
        Assert.Equal(Khukhbulag.Ldf2026.Value.ToString(), found.Text("round"));
    }

    [Fact]
    public async Task Single_ballots_are_not_listed()
    {
        var found = await FindAsync(new { context = "BALLOTS", round = Khukhbulag.Ldf2027.Value });

        Assert.DoesNotContain(found, e => e.Text("type") is "ballot_accepted" or "voters_marked");
    }

    [Fact]
    public async Task What_is_no_stream_is_said_to_be_none()
    {
        var answer = await visitor.SendAsync("{ events(filter: { stream: \"P01\" }) { totalCount } }");

        Assert.Equal(
            "page.stream_unreadable",
            answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
    }

    private async Task<JsonElement[]> FindAsync(object filter) => [.. (await PageAsync(filter, null)).Each("nodes")];

    private async Task<List<JsonElement>> FindAllAsync(object filter)
    {
        List<JsonElement> found = [];
        for (string? after = null; ; )
        {
            var page = await PageAsync(filter, after);
            found.AddRange(page.Each("nodes"));
            if (!page.At("pageInfo.hasNextPage").GetBoolean())
                return found;
            after = page.Text("pageInfo.endCursor");
        }
    }

    private async Task<JsonElement> PageAsync(object filter, string? after) =>
        (
            await visitor.AskAsync(
                """
                query ($filter: EventFilter, $after: String) {
                  events(filter: $filter, first: 100, after: $after) {
                    nodes { number type at office daysToEntry irregular data } pageInfo { hasNextPage endCursor } } }
                """,
                new { filter, after }
            )
        ).At("events");
}
