using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Audit;

/// <summary>
/// Drafts of findings, outside the record: a row for each version, none ever changed but by the erasure of its text. Who may
/// read them is decided where they are asked for.
/// </summary>
internal static class FindingDrafts
{
    private const string Columns =
        "draft_id, audit_id, version, status, content::text, text, changed_by, changed_at from app.finding_draft";

    public static async Task<FindingDraft?> NewestAsync(DataSources data, DraftId id, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(
            $"select {Columns} where draft_id = $1 order by version desc limit 1"
        );
        command.Parameters.AddWithValue(id.Value);
        return await ReadAsync(command, cancellation) is [var newest] ? newest : null;
    }

    /// <summary>Every version of every draft of an audit, the newest first.</summary>
    public static async Task<IReadOnlyList<FindingDraft>> OfAsync(
        DataSources data,
        AuditId audit,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(
            $"select {Columns} where audit_id = $1 order by changed_at desc, version desc"
        );
        command.Parameters.AddWithValue(audit.Value);
        return await ReadAsync(command, cancellation);
    }

    /// <summary>With what was decided in one transaction. Of two who add the same version one fails, and decides again.</summary>
    public static Outcome Record(this Recording at, Decision<FindingDraft> decision)
    {
        foreach (var version in decision.Events)
            Insert(at.Session, version, null);
        return at.Answer(decision.Refusal);
    }

    /// <summary>A finding that is released takes its draft with it.</summary>
    public static void Released(this Recording at, DraftToRelease? release, Decision<EngagementEvent> decision)
    {
        foreach (var finding in decision.OfType<FindingReleased>())
            Insert(at.Session, release!.Draft.Become(DraftStatus.Released, at.Stamp), finding.Text);
    }

    public static async Task EraseAsync(DataSources data, Committed text, CancellationToken cancellation)
    {
        await using var command = data.Eraser.CreateCommand(
            """
            update app.finding_draft set text = null
            where draft_id in (select draft_id from app.finding_draft where released_as = $1)
            """
        );
        command.Parameters.AddWithValue(text.Value);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public static bool IsOvertaken(Exception? e) =>
        e switch
        {
            null => false,
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "finding_draft" } => true,
            _ => IsOvertaken(e.InnerException),
        };

    private static void Insert(IDocumentSession session, FindingDraft version, Committed? releasedAs) =>
        session.QueueSqlCommand(
            """
            insert into app.finding_draft(draft_id, version, audit_id, status, content, text, released_as, changed_by, changed_at)
            values (?, ?, ?, ?, ?::jsonb, ?, nullif(?, ''), ?, ?)
            """,
            version.Id.Value,
            version.Version,
            version.AuditId.Value,
            version.Status.ToString(),
            JsonSerializer.Serialize(version.Content, EventJson.Options),
            version.Text,
            releasedAs?.Value ?? "",
            version.ChangedBy.Value,
            version.ChangedAt
        );

    private static async Task<List<FindingDraft>> ReadAsync(NpgsqlCommand command, CancellationToken cancellation)
    {
        List<FindingDraft> drafts = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            drafts.Add(
                new(
                    new(rows.GetGuid(0)),
                    new(rows.GetGuid(1)),
                    rows.GetInt32(2),
                    Enum.Parse<DraftStatus>(rows.GetString(3)),
                    JsonSerializer.Deserialize<DraftContent>(rows.GetString(4), EventJson.Options)!,
                    rows.IsDBNull(5) ? "" : rows.GetString(5),
                    new(rows.GetGuid(6)),
                    rows.GetFieldValue<DateTimeOffset>(7)
                )
            );
        return drafts;
    }
}
