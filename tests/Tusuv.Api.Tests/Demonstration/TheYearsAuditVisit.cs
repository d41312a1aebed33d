using Tusuv.Api.Demonstration;
using Tusuv.Domain.Audit;
using static Tusuv.Api.Tests.Demonstration.YearAnswers;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>What the audit office found in the year, and what came of it.</summary>
public sealed class TheYearsAuditVisit(App app)
{
    private const string Query = """
        query ($code: Code!) { audit(code: $code) {
          closedAt samples { population seed upTo events }
          findings { number kind percentDone overdueSince closedAt waitsForAuditors
            evidence { type } answers { late } } } }
        """;

    [Fact]
    public async Task Of_three_findings_one_is_done_one_is_late_and_one_waits_for_the_auditors()
    {
        var audit = await AskAsync();

        Assert.Equal(
            Lines(
                """
                1 DEMAND resolution_recorded 100% closed
                2 RECOMMENDATION commitment_made, milestone_reported 0% overdue
                3 RECOMMENDATION proposal_costed 0% waits
                """
            ),
            audit.Each("findings").Select(Told)
        );
        Assert.Equal(JsonValueKind.Null, audit.At("closedAt").ValueKind);
    }

    [Fact]
    public async Task That_no_answer_came_is_said_once_and_by_the_clock() =>
        Assert.Equal(
            [$"2 {Actors.Clock.Value}"],
            await app.TextsAsync(
                $"""
                select concat_ws(' ', data->>'number', headers->>'actor') from es.mt_events
                where type = 'finding_overdue' and stream_id = '{AuditId.Of(AuditVisit2026.Code).Value}'
                """
            )
        );

    [Fact]
    public async Task Two_of_the_payments_made_until_then_were_drawn()
    {
        var sample = (await AskAsync()).Each("samples").Single();

        Assert.Equal(4, sample.Number("population"));
        Assert.Equal(2, sample.Each("events").Count());
        Assert.Equal(
            [sample.Text("seed")],
            await app.TextsAsync($"select encode(hash, 'hex') from audit.leaf where seq_id = {sample.Text("upTo")}")
        );
    }

    [Fact]
    public async Task A_finding_stands_in_the_thread_of_the_project_that_it_cites()
    {
        var lamps = await app
            .Host.Visitor()
            .AskAsync(
                "query ($id: ProposalId!) { proposal(id: $id) { thread { kind text { en } } } }",
                new { id = Projects2026.Of("P04").Id.Value }
            );

        Assert.Equal(
            ["A work was reported by a photo older than its contract"],
            lamps
                .Each("proposal.thread")
                .Where(step => step.Text("kind") == "AUDIT_FOUND")
                .Select(step => step.Text("text.en"))
        );
    }

    [Fact]
    public async Task A_fourth_is_still_a_draft_of_its_auditors()
    {
        var auditor = await app.Host.OfficialAsync("AUDITOR", Khukhbulag.Soum.Value);

        var drafts = await auditor.AskAsync(
            "query ($audit: Code!) { findingDrafts(audit: $audit) { kind amount { amount } } }",
            new { audit = AuditVisit2026.Code.Value }
        );

        Assert.Equal(
            ["PAYMENT_ACT 8.8"],
            drafts.Each("findingDrafts").Select(draft => $"{draft.Text("kind")} {draft.Million("amount"):0.#}")
        );
    }

    private async Task<JsonElement> AskAsync() =>
        (await app.Host.Visitor().AskAsync(Query, new { code = AuditVisit2026.Code.Value })).At("audit");

    private static string Told(JsonElement finding)
    {
        var stands =
            finding.At("closedAt").ValueKind is JsonValueKind.String ? "closed"
            : finding.At("overdueSince").ValueKind is JsonValueKind.String ? "overdue"
            : finding.At("waitsForAuditors").GetBoolean() ? "waits"
            : "open";
        return $"{finding.Text("number")} {finding.Text("kind")} {string.Join(", ", finding.Each("evidence").Select(e => e.Text("type")))} "
            + $"{finding.Text("percentDone")}% {stands}";
    }
}
