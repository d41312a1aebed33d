namespace Tusuv.Tests;

/// <summary>An audit of the governor's office, as its auditors and the audited work with it.</summary>
internal sealed class AuditScript(Site host, string code)
{
    private const string Query = """
        query ($code: Code!) { audit(code: $code) {
          stream report
          samples { upTo seed population events counted }
          findings { number kind draft percentDone overdueSince waitsForAuditors closedAt dueAt
            text { text erased commitment } amount { amount } evidence { number }
            answers { late percentDone text { text } by { office } } followUps { accepted percentDone } }
        } }
        """;

    public string Code => code;

    public Client Auditor { get; private set; } = null!;

    public Client Governor { get; private set; } = null!;

    public static string Due => $"{DateTime.UtcNow.AddDays(20):yyyy-MM-dd}";

    /// <param name="round">None for an audit of some days.</param>
    public static async Task<AuditScript> OpenAsync(Site host, Guid? round, Guid place)
    {
        var script = new AuditScript(host, $"T-{Guid.NewGuid():n}");
        script.Auditor = await host.OfficialAsync("AUDITOR", place);
        script.Governor = await host.OfficialAsync("GOVERNOR", place);
        var (office, audited) = (await BodyAsync(script.Auditor), await BodyAsync(script.Governor));
        await RoundScript.Accept(
            script.Auditor,
            "openAudit",
            new
            {
                code = script.Code,
                title = new { mn = "Туршилтын аудит" },
                office,
                audited,
                roundId = round,
                from = "2026-01-01",
                criteria = new[] { new { text = new { mn = "Ирцтэй" }, citation = new { mn = "Дэг" } } },
            }
        );
        return script;
    }

    public async Task<JsonElement> PageAsync(Client? reader = null) =>
        (await (reader ?? host.Visitor()).AskAsync(Query, new { code })).GetProperty("audit");

    public async Task<JsonElement> FindingAsync() => (await PageAsync()).GetProperty("findings")[0];

    public Task<string?> SaveAsync(Client who, Guid draft, int seen, string text, params long[] evidence) =>
        who.DoAsync(
            "saveFindingDraft",
            new
            {
                audit = code,
                draftId = draft,
                seen,
                kind = "DEMAND",
                title = new { mn = "Ирцгүй шийдвэр" },
                text,
                due = Due,
                evidence,
            }
        );

    public Task<string?> ReleaseAsync(Client who, Guid draft, int seen) =>
        who.DoAsync(
            "releaseFinding",
            new
            {
                audit = code,
                draftId = draft,
                seen,
            }
        );

    public Task<string?> AnswerAsync(Client who, string text, int percentDone, int number = 1) =>
        who.DoAsync(
            "answerFinding",
            new
            {
                audit = code,
                number,
                text,
                percentDone,
                evidence = Array.Empty<long>(),
            }
        );

    public Task<string?> FollowUpAsync(bool accepted, int percentDone, string? due = null) =>
        Auditor.DoAsync(
            "followUpFinding",
            new
            {
                audit = code,
                number = 1,
                accepted,
                percentDone,
                note = "Очиж үзэв",
                due,
            }
        );

    private static async Task<Guid> BodyAsync(Client official) =>
        (await official.AskAsync("{ me { appointment { body { id } } } }"))
            .GetProperty("me")
            .GetProperty("appointment")
            .GetProperty("body")
            .GetProperty("id")
            .GetGuid();
}
