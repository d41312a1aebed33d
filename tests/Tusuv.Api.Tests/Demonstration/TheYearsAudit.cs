using Tusuv.Api.Demonstration;
using static Tusuv.Api.Tests.Demonstration.YearAnswers;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>What an auditor's questions find in the year, mishap by mishap.</summary>
public sealed class TheYearsAudit(App app)
{
    private const string Questions = """
        query ($round: RoundId!, $asOf: AsOf) { auditQuestions(round: $round, asOf: $asOf) {
          key tab count amount { amount }
          findings(first: 50) { nodes { with days amount { amount } proposal { id number } event { number type data irregular } } } } }
        """;

    /// <summary>Each mishap of the story, and the question that finds it; what is not told here is found by none.</summary>
    [Fact]
    public async Task Each_mishap_of_the_year_is_found_by_a_question()
    {
        var found = (await AskAsync(app.Host.Visitor()))
            .Where(question => question.Number("count") > 0)
            .Select(question =>
                $"{question.Text("key")}: {string.Join(", ", question.Each("findings.nodes").Select(Told).Order(StringComparer.Ordinal))}"
            );

        Assert.Equal(
            Lines(
                """
                DECIDED_WITHOUT_QUORUM: resolution_recorded
                LIST_DIFFERS: P07 44.9, P12 9.4, P14 9.8, P18
                COST_RAISED: P01 10.8
                OTHER_REASON: P14
                ANSWERED_LATE: P20 11 days
                CALLED_AGAIN: meeting_reconvened
                WORK_LATE: P06 27 days, P07 90 days
                DAY_MOVED: P07 278 days
                REPORTED_MORE: P04
                CALL_FAILED: P04
                ENTERED_LATE: resolution_recorded 27 days
                PAID_BEFORE_DONE: P07 8.8
                ONE_PERSON: tally_certified
                CONTRACTOR_GAVE: P07 44.2
                """
            ),
            // The day may turn between the telling of the story and this question.
            found.Select(line => line.Replace("P07 91 days", "P07 90 days", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task An_auditor_is_also_told_that_a_photo_is_older_than_its_contract()
    {
        var auditor = await app.Host.OfficialAsync("AUDITOR");

        var photos = (await AskAsync(auditor)).Single(question => question.Text("key") == "PHOTO_OLDER");

        Assert.Equal(["P04 10 days"], photos.Each("findings.nodes").Select(Told));
        Assert.DoesNotContain(await AskAsync(app.Host.Visitor()), question => question.Text("key") == "PHOTO_OLDER");
    }

    [Fact]
    public async Task What_was_not_yet_so_is_not_found_then()
    {
        var paper = (await AskAsync(app.Host.Visitor()))
            .Single(question => question.Text("key") == "DECIDED_WITHOUT_QUORUM")
            .Each("findings.nodes")
            .Single()
            .At("event.number")
            .GetInt64();
        await App.UntilAsync(() =>
            app.ScalarAsync<bool>($"select exists (select 1 from audit.leaf where seq_id = {paper})")
        );

        var before = await AskAsync(app.Host.Visitor(), new { @event = paper - 1 });

        Assert.Equal(0, before.Single(q => q.Text("key") == "DECIDED_WITHOUT_QUORUM").Number("count"));
        Assert.Equal(0, before.Single(q => q.Text("key") == "CONTRACTOR_GAVE").Number("count"));
    }

    [Fact]
    public async Task A_payment_leads_back_to_the_wish()
    {
        var visitor = app.Host.Visitor();
        var round = await visitor.RoundAsync(Khukhbulag.Ldf2026, "envelope { contracts { number payments { id } } }");
        var boiler = round.Each("envelope.contracts").Single(c => c.Text("number") == "2026/P06");

        var chain = (
            await visitor.AskAsync(
                """
                query ($payment: PaymentId!) { whyPaid(payment: $payment) {
                  amount { amount } proposal { number } ballots { count first last }
                  links { step events { type leafIndex } } } }
                """,
                new { payment = boiler.Each("payments").Single().Text("id") }
            )
        ).At("whyPaid");

        Assert.Equal(("P06", 55.0m), (chain.Text("proposal.number"), chain.Million("amount")));
        // Revised ballots are in the record too.
        Assert.Equal(1296 + 84 + 27, chain.Number("ballots.count"));
        Assert.Equal(
            Lines(
                """
                PAID: payment_made
                WORK_REPORTED: milestone_reported, milestone_verified
                CONTRACTED: commitment_made
                SET_ASIDE: project_earmarked
                RESOLVED: resolution_adopted, resolution_signed, resolution_amended
                KHURAL_VOTED: motion_voted
                ALLOCATED: allocated
                CERTIFIED: tally_certified
                COUNTED: ballots_counted
                BALLOTING_CLOSED: balloting_closed
                SEALED: rules_sealed, ballot_list_sealed, roll_sealed
                ADMITTED: proposal_admitted
                COSTED: proposal_costed
                RANKED_BY_MEETING: proposal_ranked_by_meeting
                PROPOSED: proposal_submitted
                """
            ),
            chain
                .Each("links")
                .Select(l => $"{l.Text("step")}: {string.Join(", ", l.Each("events").Select(e => e.Text("type")))}")
        );
    }

    private static async Task<JsonElement[]> AskAsync(Client client, object? asOf = null) =>
        [.. (await client.AskAsync(Questions, new { round = Khukhbulag.Ldf2026.Value, asOf })).Each("auditQuestions")];

    private static string Told(JsonElement finding)
    {
        var about =
            finding.At("proposal").ValueKind is JsonValueKind.Null
                ? finding.Text("event.type")
                : NumberOf(finding.At("proposal"));
        var amount =
            finding.At("amount").ValueKind is JsonValueKind.Null
                ? ""
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {finding.Million("amount")}");
        var days = finding.At("days").ValueKind is JsonValueKind.Null ? "" : $" {finding.Text("days")} days";
        return $"{about}{amount}{days}";
    }
}
