using GraphQL;
using Tusuv.Api.Identity;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    /// <summary>
    /// Events of all streams, newest first. Single ballots and marks on the roll are left out; the count stops at 10,000.
    /// </summary>
    public static Task<Connection<EventEntry>> Events(
        EventFilter? filter,
        [FromServices] EventSearch search,
        CancellationToken cancellation,
        int first = 50,
        string? after = null
    ) => search.FindAsync(filter ?? new(), Window.Of(first, after), cancellation);

    /// <summary>One event, by its number in the store.</summary>
    public static Task<EventEntry?> Event(
        long number,
        [FromServices] History history,
        CancellationToken cancellation
    ) => history.EventAsync(number, cancellation);

    /// <summary>Every kind of event that may be looked for.</summary>
    public static IEnumerable<EventKind> EventKinds() =>
        EventTypes
            .All.Select(type => new EventKind(EventContexts.Of(type), EventTypes.NameOf(type)))
            .Where(kind => !EventRows.NotListed.Contains(kind.Type, StringComparer.Ordinal));

    /// <summary>
    /// The saved questions of auditors, put to the record of a round as it is or was. What looks into the data of photos is
    /// asked for auditors only.
    /// </summary>
    public static async Task<IEnumerable<QuestionNode>?> AuditQuestions(
        RoundId round,
        AsOf? asOf,
        [FromServices] RoundRecords records,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        if (await records.OfAsync(round, asOf, cancellation) is not { } record)
            return null;
        var isAuditor = await records.IsAuditorAsync();
        return Question
            .All.Where(question => isAuditor || !question.OfPhotos)
            .Select(question => new QuestionNode(question, record, records, source.Now));
    }

    /// <summary>An audit, by its code.</summary>
    public static async Task<AuditNode?> Audit(
        Code code,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.AuditAsync(code, cancellation) is { } page ? new(page, pages) : null;
    }

    /// <summary>Audits, of a place and everywhere below it; where most money is open first, then where answers are overdue.</summary>
    public static Task<Connection<AuditNode>> Audits(
        LocalityId? within,
        [FromServices] AuditList list,
        [FromServices] PageSource source,
        CancellationToken cancellation,
        int first = 50,
        string? after = null
    ) => list.FindAsync(within, Window.Of(first, after), source.Now, cancellation);

    /// <summary>Drafts of findings that are neither released nor discarded, for the auditors of the audit and nobody else.</summary>
    [Authorize(Policies.Audit)]
    public static Task<IEnumerable<FindingDraftNode>?> FindingDrafts(
        Code audit,
        [FromServices] DraftDesk desk,
        CancellationToken cancellation
    ) => desk.OfAsync(audit, cancellation);

    /// <summary>Why something was paid: everything on which the payment rests.</summary>
    public static async Task<PaymentChainNode?> WhyPaid(
        PaymentId payment,
        [FromServices] RoundRecords records,
        [FromServices] History history,
        [FromServices] PageSource source,
        CancellationToken cancellation
    ) =>
        await history.RoundOfAsync(payment, cancellation) is { } round
        && await records.OfAsync(round, null, cancellation) is { } record
        && PaymentChain.Of(payment, [.. record.Acts.Select(act => act.Entry)]) is { } chain
            ? new(chain, round, records, source.Now)
            : null;
}

internal sealed record EventKind(EventContext Context, string Type);
