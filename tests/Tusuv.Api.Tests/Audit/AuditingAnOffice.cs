using Tusuv.Api.Demonstration;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Tests.Audit;

public class AuditingAnOffice(App app)
{
    [Fact]
    public async Task A_draft_becomes_a_finding_that_is_answered_followed_up_and_closed()
    {
        var (audit, evidence) = await OpenAsync();
        var draft = Guid.NewGuid();
        Assert.Null(await audit.SaveAsync(audit.Auditor, draft, 0, "Ирц хүрээгүй.", evidence));
        Assert.Null(await audit.ReleaseAsync(audit.Auditor, draft, 1));

        var released = await audit.FindingAsync();
        Assert.Equal("Ирц хүрээгүй.", released.GetProperty("text").GetProperty("text").GetString());
        Assert.Equal(evidence, released.GetProperty("evidence")[0].GetProperty("number").GetInt64());
        Assert.Equal(1, await WaitingAsync(released.GetProperty("dueAt").GetDateTimeOffset()));
        Assert.Equal("finding.not_of_audited", await audit.AnswerAsync(await OtherOfficeAsync(), "Болсон", 100));
        Assert.Null(await audit.AnswerAsync(audit.Governor, "Хагасыг нь хийсэн.", 50));
        Assert.Equal("finding.day_missing", await audit.FollowUpAsync(accepted: false, 30));
        Assert.Null(await audit.FollowUpAsync(accepted: false, 30, AuditScript.Due));
        Assert.Null(await audit.AnswerAsync(audit.Governor, "Бүгдийг хийсэн.", 100));
        Assert.True((await audit.FindingAsync()).GetProperty("waitsForAuditors").GetBoolean());
        Assert.Null(await audit.FollowUpAsync(accepted: true, 100));
        Assert.Null(await CloseAsync(audit));

        var done = await audit.FindingAsync();
        Assert.Equal(100, done.GetProperty("percentDone").GetInt32());
        Assert.Equal(JsonValueKind.String, done.GetProperty("closedAt").ValueKind);
        Assert.Contains(
            audit.Code,
            (await CitedByAsync(evidence)).EnumerateArray().Select(c => c.GetProperty("audit").GetString())
        );
    }

    [Fact]
    public async Task Of_two_auditors_at_once_the_second_is_told_and_nothing_is_lost()
    {
        var (audit, evidence) = await OpenAsync();
        var draft = Guid.NewGuid();
        Assert.Null(await audit.SaveAsync(audit.Auditor, draft, 0, "Нэг", evidence));

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(async n =>
                    await audit.SaveAsync(await app.Host.OfficialAsync("AUDITOR"), draft, 1, $"Хоёр {n}", evidence)
                )
        );

        Assert.Equal(1, answers.Count(refused => refused is null));
        Assert.Equal(5, answers.Count(refused => refused == "finding.draft_changed"));
        Assert.Equal(["1", "2"], await VersionsAsync(draft));
        Assert.Equal("finding.draft_changed", await audit.ReleaseAsync(audit.Auditor, draft, 1));
        Assert.Null(await audit.ReleaseAsync(audit.Auditor, draft, 2));
        Assert.Equal("finding.draft_released", await audit.SaveAsync(audit.Auditor, draft, 2, "Гурав", evidence));
        Assert.Equal(["1", "2", "3"], await VersionsAsync(draft));
    }

    [Fact]
    public async Task A_finding_names_events_of_the_record()
    {
        var (audit, _) = await OpenAsync();
        var draft = Guid.NewGuid();

        Assert.Equal("finding.event_unknown", await audit.SaveAsync(audit.Auditor, draft, 0, "Ирц", 9_999_999_999));
    }

    [Fact]
    public async Task A_sample_is_drawn_by_the_log_and_again_by_anybody()
    {
        var (audit, _) = await OpenAsync();
        Assert.Null(await DrawAsync(audit, 2));
        Assert.Null(await DrawAsync(audit, 2));
        Assert.Null(await DrawAsync(audit, 3));
        Assert.Equal("audit.size_impossible", await DrawAsync(audit, 200));

        var samples = (await audit.PageAsync()).GetProperty("samples").EnumerateArray().ToArray();

        Assert.Equal(2, samples.Length);
        var seed = await app.TextsAsync(
            $"select encode(hash, 'hex') from audit.leaf where seq_id = {samples[0].GetProperty("upTo")}"
        );
        foreach (var sample in samples)
        {
            var drawn = Numbers(sample.GetProperty("events"));
            var population = new Population(Numbers(sample.GetProperty("counted")), 0, new(seed[0]));
            Assert.Equal(seed[0], sample.GetProperty("seed").GetString());
            Assert.Equal(population.Events.Count, sample.GetProperty("population").GetInt32());
            Assert.Equal(population.Draw(drawn.Length), drawn);
        }
    }

    [Fact]
    public async Task A_finding_whose_text_was_erased_keeps_its_evidence_and_its_words_are_nowhere()
    {
        var (audit, evidence) = await OpenAsync();
        var (draft, secret) = (Guid.NewGuid(), $"Дулмаа {Guid.NewGuid():n}");
        Assert.Null(await audit.SaveAsync(audit.Auditor, draft, 0, secret, evidence));
        Assert.Null(await audit.ReleaseAsync(audit.Auditor, draft, 1));
        var text = (await audit.FindingAsync()).GetProperty("text");
        Assert.NotEmpty(await Traces.OfAsync(app, secret));

        var erasure = new
        {
            localityId = Khukhbulag.Soum.Value,
            text = text.GetProperty("commitment").GetString(),
            ground = "third_party",
            authority = new { mn = "Хувь хүний мэдээлэл хамгаалах тухай хууль" },
        };
        // Those who were audited do not take away what was found with them.
        Assert.Equal("audit.not_its_auditor", await audit.Governor.DoAsync("eraseText", erasure));
        await RoundScript.Accept(audit.Auditor, "eraseText", erasure);

        await App.UntilAsync(async () => (await Traces.OfAsync(app, secret)).Count == 0);
        var erased = await audit.FindingAsync();
        Assert.True(erased.GetProperty("text").GetProperty("erased").GetBoolean());
        Assert.Equal(evidence, erased.GetProperty("evidence")[0].GetProperty("number").GetInt64());
    }

    [Fact]
    public async Task An_audit_ends_with_its_report_once_no_draft_is_left()
    {
        var (audit, evidence) = await OpenAsync();
        var draft = Guid.NewGuid();
        Assert.Null(await audit.SaveAsync(audit.Auditor, draft, 0, "Ирц", evidence));
        var report = await ReportAsync(audit.Auditor);
        Assert.Equal("audit.drafts_left", await EndAsync(audit, report));
        Assert.Null(
            await audit.Auditor.DoAsync(
                "discardFindingDraft",
                new
                {
                    audit = audit.Code,
                    draftId = draft,
                    seen = 1,
                }
            )
        );
        Assert.Equal("audit.report_missing", await EndAsync(audit, new string('0', 64)));
        Assert.Null(await EndAsync(audit, report));

        Assert.Equal(report, (await audit.PageAsync()).GetProperty("report").GetString());
        Assert.Equal("audit.is_closed", await audit.SaveAsync(audit.Auditor, Guid.NewGuid(), 0, "Ирц", evidence));
    }

    private async Task<(AuditScript Audit, long Evidence)> OpenAsync()
    {
        var audit = await AuditScript.OpenAsync(app.Host, null, Khukhbulag.Soum.Value);
        var evidence = await app.ScalarAsync<long>(
            $"select max(seq_id) from es.mt_events where stream_id = '{Khukhbulag.Ldf2026.Value}' and type = 'round_opened'"
        );
        return (audit, evidence);
    }

    /// <summary>Deadlines of findings at that moment which wait in the store, whatever becomes of the host.</summary>
    private Task<long> WaitingAsync(DateTimeOffset due) =>
        app.ScalarAsync<long>(
            $"""
            select least(count(*), 1) from wolverine.wolverine_incoming_envelopes
            where message_type like '%FindingDue' and status = 'Scheduled' and execution_time = '{due:O}'
            """
        );

    private Task<Client> OtherOfficeAsync() => app.Host.OfficialAsync("KHURAL_SECRETARY");

    private Task<List<string>> VersionsAsync(Guid draft) =>
        app.TextsAsync($"select version::text from app.finding_draft where draft_id = '{draft}' order by version");

    private async Task<JsonElement> CitedByAsync(long number) =>
        (
            await app
                .Host.Visitor()
                .AskAsync("query ($n: Long!) { event(number: $n) { citedBy { audit number } } }", new { n = number })
        )
            .GetProperty("event")
            .GetProperty("citedBy");

    private static long[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(n => n.GetInt64())];

    private static Task<string?> CloseAsync(AuditScript audit) =>
        audit.Auditor.DoAsync(
            "closeFinding",
            new
            {
                audit = audit.Code,
                number = 1,
                reason = "finding_done",
            }
        );

    private static Task<string?> EndAsync(AuditScript audit, string report) =>
        audit.Auditor.DoAsync("closeAudit", new { audit = audit.Code, report });

    private static Task<string?> DrawAsync(AuditScript audit, int size) =>
        audit.Auditor.DoAsync(
            "drawSample",
            new
            {
                audit = audit.Code,
                roundId = Khukhbulag.Ldf2026.Value,
                of = "PAYMENTS",
                size,
            }
        );

    private static async Task<string> ReportAsync(Client auditor)
    {
        using var answer = await auditor.Http.PostAsync("/files", new ByteArrayContent(Files.Pictures.Jpeg()));
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
    }
}
