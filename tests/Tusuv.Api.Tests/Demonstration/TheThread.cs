using Tusuv.Api.Demonstration;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>The page of a proposal tells its whole way, step by step, each with the event that says so.</summary>
public sealed class TheThread(App app)
{
    private const string Thread =
        "thread { kind event at count place reason reference amount { amount } } fellOut { kind }";

    [Fact]
    public async Task The_kindergartens_boiler_goes_from_the_first_word_to_the_commissions_act()
    {
        var steps = await StepsAsync("P06");
        Assert.Equal(
            """
            SUBMITTED COSTED FOUND_LAWFUL RANKED ADMITTED PUT_TO_THE_VOTE COUNTED SELECTED INTEREST_DECLARED MOVED MOTION_CARRIED
            LISTED EARMARKED MILESTONE_PLANNED CONTRACTED OVERDUE REPORTED VERIFIED PENALTY_CLAIMED RETENTION_HELD PAID
            """.ReplaceLineEndings(" "),
            string.Join(' ', steps.Where(s => s.Text("kind") != "RANKED_BY_MEETING").Select(s => s.Text("kind")))
        );
        Assert.Equal(626, steps.Single(s => s.Text("kind") == "COUNTED").Number("count"));
        Assert.Equal(58.5m, steps.Single(s => s.Text("kind") == "LISTED").Million("amount"));
        Assert.Equal(55.0m, steps.Single(s => s.Text("kind") == "PAID").Million("amount"));
        var numbers = steps.Select(s => s.At("event").GetInt64()).ToArray();
        Assert.Equal(numbers.Order(), numbers);
    }

    [Theory]
    [InlineData("P01", "NOT_SELECTED")]
    [InlineData("P12", "TAKEN_OFF")]
    [InlineData("P18", "LEFT_OUT")]
    [InlineData("P20", "REROUTED")]
    [InlineData("P23", "REFUSED")]
    [InlineData("P25", "WITHDRAWN")]
    [InlineData("P14", null)]
    public async Task Why_not_mine_is_the_step_at_which_it_fell_out(string number, string? kind)
    {
        var proposal = await ProposalAsync(number);
        Assert.Equal(kind, kind is null ? null : proposal.Text("fellOut.kind"));
        Assert.Equal(kind is null, proposal.At("fellOut").ValueKind is JsonValueKind.Null);
    }

    [Fact]
    public async Task Each_step_is_an_event_of_the_record()
    {
        var steps = await StepsAsync("P14");
        foreach (var step in steps)
        {
            var at = await app.ScalarAsync<DateTime>(
                $"select {Tusuv.Api.Store.Meta.Told} at time zone 'utc' from es.mt_events e where e.seq_id = {step.At("event")}"
            );
            Assert.Equal(at, step.At("at").GetDateTimeOffset().UtcDateTime);
        }
    }

    [Fact]
    public async Task Before_the_khural_sat_the_thread_ends_with_the_vote()
    {
        var selected = (await StepsAsync("P06")).Single(s => s.Text("kind") == "SELECTED").At("event").GetInt64();
        var then = (
            await app
                .Host.Visitor()
                .AskAsync(
                    $"query ($id: ProposalId!, $event: Long!) {{ proposal(id: $id, asOf: {{ event: $event }}) {{ {Thread} }} }}",
                    new { id = Projects2026.Of("P06").Id.Value, @event = selected }
                )
        ).At("proposal");
        Assert.Equal("SELECTED", then.Each("thread").Last().Text("kind"));
    }

    [Fact]
    public async Task Without_script_the_page_says_where_it_fell_out_and_what_can_be_done()
    {
        var page = await app.Host.Http.GetStringAsync(
            $"/proposals/{Projects2026.Of("P18").Id.Value}",
            TestContext.Current.CancellationToken
        );
        Assert.Contains("Санал хураалтаар сонгогдсон ч хурал хассан, тогтоол № 31", page, StringComparison.Ordinal);
        Assert.Contains("Өөр эх үүсвэрээс санхүүжсэн тул дахин гаргах шаардлагагүй", page, StringComparison.Ordinal);
        Assert.Contains("/events/", page, StringComparison.Ordinal);
    }

    /// <summary>A payment has only the number of its contract, a report only that of its milestone, which may be of no project.</summary>
    [Theory]
    [InlineData("payment_made")]
    [InlineData("milestone_reported")]
    [InlineData("commitment_made")]
    [InlineData("proposal_costed")]
    public async Task An_event_names_its_project(string type)
    {
        using var traced = new StoreQuestions();
        var visitor = app.Host.Visitor();
        visitor.Http.DefaultRequestHeaders.Add("traceparent", traced.Header);
        var answer = await visitor.AskAsync(
            "query ($filter: EventFilter) { events(filter: $filter, first: 50) { nodes { proposal { id } milestone { mn } } } }",
            new { filter = new { round = Khukhbulag.Ldf2026.Value, type } }
        );
        var all = answer.At("events").Each("nodes").ToArray();
        Assert.NotEmpty(all);
        Assert.All(all, found => Assert.True(Has(found, "proposal") || Has(found, "milestone")));
        Assert.Contains(all, found => Has(found, "proposal"));
        Assert.InRange(traced.Count, 1, 8);

        static bool Has(JsonElement found, string member) =>
            found.GetProperty(member).ValueKind is JsonValueKind.Object;
    }

    [Fact]
    public async Task The_threads_of_a_whole_round_take_few_questions_to_the_store()
    {
        using var traced = new StoreQuestions();
        var visitor = app.Host.Visitor();
        visitor.Http.DefaultRequestHeaders.Add("traceparent", traced.Header);
        var answer = await visitor.AskAsync(
            $"query ($id: RoundId!) {{ proposals(round: $id, first: 100) {{ nodes {{ id {Thread} }} }} }}",
            new { id = Khukhbulag.Ldf2026.Value }
        );
        var all = answer.At("proposals").Each("nodes").ToArray();
        Assert.Equal(25, all.Length);
        Assert.All(all, proposal => Assert.Equal("SUBMITTED", proposal.At("thread")[0].Text("kind")));
        Assert.InRange(traced.Count, 1, 12);
    }

    private async Task<JsonElement[]> StepsAsync(string number) => [.. (await ProposalAsync(number)).Each("thread")];

    private async Task<JsonElement> ProposalAsync(string number) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    $"query ($id: ProposalId!) {{ proposal(id: $id) {{ {Thread} }} }}",
                    new { id = Projects2026.Of(number).Id.Value }
                )
        ).At("proposal");
}
