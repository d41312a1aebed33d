using GraphQL;
using Tusuv.Api.Audit;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Graph;

/// <summary>What may become a finding, with each who changed it. Its auditors read it, and nobody else.</summary>
[Name("FindingDraft")]
internal sealed class FindingDraftNode(IReadOnlyList<FindingDraft> versions, Pages pages)
{
    private readonly FindingDraft newest = versions[0];

    public DraftId Id => newest.Id;

    public int Version => newest.Version;

    public FindingKind Kind => newest.Content.Kind;

    public PublicText Title => newest.Content.Title;

    public string Text => newest.Text;

    public Money? Amount => newest.Content.Amount;

    public PublicText? Receiver => newest.Content.Receiver;

    /// <summary>The day of the answer.</summary>
    public DateOnly? Due => newest.Content.Due;

    public IEnumerable<long> Evidence => newest.Content.Evidence;

    /// <summary>Newest first.</summary>
    public IEnumerable<DraftChangeNode> Changes => versions.Select(version => new DraftChangeNode(version, pages));
}

[Name("FindingDraftChange")]
internal sealed class DraftChangeNode(FindingDraft version, Pages pages)
{
    public int Version => version.Version;

    public DateTimeOffset At => version.ChangedAt;

    public Task<AppointmentNode?> By(CancellationToken cancellation) =>
        pages.AppointmentAsync(version.ChangedBy, cancellation);
}

/// <summary>Drafts for the auditors of the audit's office, asked in that office.</summary>
internal sealed class DraftDesk(DataSources data, Asker asker, PageSource source)
{
    public async Task<IEnumerable<FindingDraftNode>?> OfAsync(Code audit, CancellationToken cancellation)
    {
        var id = AuditId.Of(audit);
        if (await source.Now.LoadNowAsync<AuditPage>(id.Value, cancellation) is not { } page)
            return null;
        if (
            await asker.StandingAsync() is not { Appointment.Office: Office.Auditor } standing
            || standing.Body.Id != page.Office
        )
            throw new ExecutionError("Drafts are for the auditors of this audit.") { Code = "FORBIDDEN" };
        return (await FindingDrafts.OfAsync(data, id, cancellation))
            .GroupBy(version => version.Id)
            .Select(versions => versions.OrderByDescending(version => version.Version).ToList())
            .Where(versions => versions[0].Status is DraftStatus.Open)
            .Select(versions => new FindingDraftNode(versions, source.Now));
    }
}
