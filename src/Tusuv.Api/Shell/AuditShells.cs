using Tusuv.Api.Graph;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Shell;

/// <summary>What auditors read, as it reads without script; a link says the same with and without.</summary>
internal sealed class AuditShells(
    History history,
    EventSearch search,
    RoundRecords records,
    AuditList audits,
    WrittenTexts texts
)
{
    private const int Most = 50;

    public async Task<ShellPage?> EventAsync(long number, Words words, CancellationToken cancellation) =>
        await history.EventAsync(number, cancellation) is { } entry
            ? ShellPage.Found<EventShell>(
                words["eventPage.title", ("number", number)],
                words.Coded($"event.{entry.Type}", entry.Type),
                entry
            )
            : null;

    public async Task<ShellPage> EventsAsync(IQueryCollection query, Words words, CancellationToken cancellation)
    {
        var after = long.TryParse(query["after"], CultureInfo.InvariantCulture, out var number) ? number : 0;
        var asked = new FilterAddress(query);
        var fault = asked.Fault(words);
        var found = fault is null ? await search.FindAsync(asked.Filter, new Window(after, Most), cancellation) : null;
        return ShellPage.Found<EventsShell>(words["events.title"], words["events.lead"], new EventsFound(found, fault));
    }

    public async Task<ShellPage> QuestionsAsync(
        Pages pages,
        IQueryCollection query,
        Words words,
        CancellationToken cancellation
    )
    {
        var round = FilterAddress.IdOf(query["round"]) is { } id
            ? new RoundId(id)
            : await FirstAsync(pages, cancellation);
        List<Answered> answers = [];
        if (round is { } of && await records.OfAsync(of, null, cancellation) is { } record)
            answers.AddRange(
                Question.All.Where(q => !q.OfPhotos).Select(question => new Answered(question, question.Ask(record)))
            );
        return ShellPage.Found<AuditShell>(words["audit.title"], words["audit.lead"], answers);
    }

    public async Task<ShellPage> AuditsAsync(Words words, CancellationToken cancellation) =>
        ShellPage.Found<AuditsShell>(
            words["audits.title"],
            words["audits.lead"],
            await audits.PagesAsync(null, new Window(0, Most), cancellation)
        );

    public async Task<ShellPage?> AuditAsync(Pages pages, Code code, Words words, CancellationToken cancellation)
    {
        if (await pages.LoadNowAsync<AuditPage>(AuditId.Of(code).Value, cancellation) is not { } page)
            return null;
        List<(FindingView, string)> findings = [];
        foreach (var found in page.Findings)
            findings.Add(
                (found, await texts.Load(found.Released.Text).GetResultAsync(cancellation) ?? words["text.erased"])
            );
        return ShellPage.Found<OneAuditShell>(
            words["audit.page", ("code", code)],
            words.Said(page.Title),
            new AuditView(page, findings)
        );
    }

    public async Task<ShellPage?> PaymentAsync(
        Pages pages,
        PaymentId payment,
        Words words,
        CancellationToken cancellation
    ) =>
        await history.RoundOfAsync(payment, cancellation) is { } round
        && await records.OfAsync(round, null, cancellation) is { } record
        && PaymentChain.Of(payment, [.. record.Acts.Select(act => act.Entry)]) is { } chain
            ? ShellPage.Found<PaymentShell>(
                words["why.title"],
                words["why.lead"],
                chain,
                await RoundView.OfAsync(pages, round, cancellation)
            )
            : null;

    private static async Task<RoundId?> FirstAsync(Pages pages, CancellationToken cancellation) =>
        await pages.OfRoundAsync<RoundPage>(null, "round", 0, 1, cancellation) is [var (round, _), ..]
            ? round.Id
            : null;
}

/// <summary>Events, or why none were looked for.</summary>
internal sealed record EventsFound(Connection<EventEntry>? Events, string? Fault);

public sealed record AuditView(AuditPage Page, IReadOnlyList<(FindingView Found, string Text)> Findings);

public sealed record Answered(Question Question, IReadOnlyList<Finding> Findings);
