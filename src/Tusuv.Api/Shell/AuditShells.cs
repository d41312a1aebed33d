using Tusuv.Api.Graph;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Offices;
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
                words["eventPage.title", ("number", Figures.Number(number))],
                words.Coded($"event.{entry.Type}", entry.Type),
                entry
            )
            : null;

    public async Task<ShellPage> EventsAsync(IQueryCollection query, Words words, CancellationToken cancellation)
    {
        var after = long.TryParse(query["after"], CultureInfo.InvariantCulture, out var number) ? number : 0;
        var found = await search.FindAsync(FilterOf(query), new Window(after, Most), cancellation);
        return ShellPage.Found<EventsShell>(words["events.title"], words["events.lead"], found);
    }

    public async Task<ShellPage> QuestionsAsync(
        Pages pages,
        IQueryCollection query,
        Words words,
        CancellationToken cancellation
    )
    {
        var round = IdOf(query["round"]) is { } id ? new RoundId(id) : await FirstAsync(pages, cancellation);
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

    /// <summary>What the address asks for, as the front end reads it.</summary>
    private static EventFilter FilterOf(IQueryCollection query) =>
        new(
            Named<EventContext>(query["context"]),
            query["type"].ToString() is { Length: > 0 } type ? new Code(type) : null,
            IdOf(query["stream"])?.ToString(),
            IdOf(query["round"]) is { } round ? new RoundId(round) : null,
            Named<Office>(query["office"]),
            IdOf(query["actor"]) is { } actor ? new ActorId(actor) : null,
            BeginOf(query["from"], 0),
            BeginOf(query["to"], 1),
            query["irregular"].Count > 0 ? true : null,
            query["single"].Count > 0 ? true : null,
            int.TryParse(query["late"], CultureInfo.InvariantCulture, out var days) ? days : null
        );

    private static Guid? IdOf(string? text) => Guid.TryParseExact(text, "D", out var id) ? id : null;

    private static T? Named<T>(string? text)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => ShellPages.Wire(value!.Value) == text);

    private static DateTimeOffset? BeginOf(string? text, int later) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? EventRows.BeginOf(day.AddDays(later))
            : null;
}

public sealed record AuditView(AuditPage Page, IReadOnlyList<(FindingView Found, string Text)> Findings);

public sealed record Answered(Question Question, IReadOnlyList<Finding> Findings);
