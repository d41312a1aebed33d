using Tusuv.Api.Graph;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Shell;

/// <summary>What auditors read, as it reads without script; a link says the same with and without.</summary>
internal sealed class AuditShells(
    History history,
    EventSearch search,
    RoundRecords records,
    AuditList audits,
    EventSentences sentences,
    WrittenTexts texts,
    TimeProvider clock
)
{
    private const int Most = 50;

    public async Task<ShellPage?> EventAsync(Pages pages, long number, Words words, CancellationToken cancellation)
    {
        if (await history.EventAsync(number, cancellation) is not { } entry)
            return null;
        var lines = await sentences.OfAsync([entry], pages, words, cancellation);
        return ShellPage.Found<EventShell>(words["eventPage.title", ("number", number)], lines[0].Says, entry);
    }

    public async Task<ShellPage> EventsAsync(
        Pages pages,
        IQueryCollection query,
        Words words,
        CancellationToken cancellation
    )
    {
        var after = long.TryParse(query["after"], CultureInfo.InvariantCulture, out var number) ? number : 0;
        var asked = new FilterAddress(query);
        var fault = asked.Fault(words);
        var found = fault is null ? await search.FindAsync(asked.Filter, new Window(after, Most), cancellation) : null;
        var lines = await sentences.OfAsync(found?.Nodes ?? [], pages, words, cancellation);
        return ShellPage.Found<EventsShell>(
            words["events.title"],
            words["events.lead"],
            new EventsFound(found, lines, fault)
        );
    }

    public async Task<ShellPage> QuestionsAsync(
        Pages pages,
        IQueryCollection query,
        Words words,
        CancellationToken cancellation
    )
    {
        List<RoundView> rounds = [];
        foreach (var (page, _) in await pages.OfRoundAsync<RoundPage>(null, "round", 0, Most, cancellation))
            rounds.Add(await RoundView.OfAsync(pages, page, cancellation));
        var said = query["round"].ToString();
        var asked =
            said.Length == 0 ? rounds.FirstOrDefault()
            : FilterAddress.IdOf(said) is { } id ? await RoundView.OfAsync(pages, new RoundId(id), cancellation)
            : null;
        List<Answered> answers = [];
        Dictionary<long, string> types = [];
        if (asked is not null && await records.OfAsync(asked.Round.Id, null, cancellation) is { } record)
        {
            answers.AddRange(
                Question.All.Where(q => !q.OfPhotos).Select(question => new Answered(question, question.Ask(record)))
            );
            var found = answers.SelectMany(answer => answer.Findings).Select(finding => finding.Event).ToHashSet();
            foreach (var act in record.Acts.Where(act => found.Contains(act.Number)))
                types[act.Number] = EventTypes.NameOf(act.Event.GetType());
        }

        return ShellPage.Found<AuditShell>(
            words["audit.title"],
            words["audit.lead"],
            new QuestionsView(asked, [.. rounds.Where(other => other.Round.Id != asked?.Round.Id)], answers, types)
        );
    }

    public async Task<ShellPage> AuditsAsync(Words words, CancellationToken cancellation) =>
        ShellPage.Found<AuditsShell>(
            words["audits.title"],
            words["audits.lead"],
            await audits.PagesAsync(null, new Window(0, Most), cancellation)
        );

    public async Task<ShellPage?> AuditAsync(Pages pages, Code code, Words words, CancellationToken cancellation)
    {
        if (await pages.AuditAsync(code, cancellation) is not { } page)
            return null;
        List<FindingRow> findings = [];
        foreach (var found in page.Findings)
        {
            List<AnswerRow> answers = [];
            foreach (var given in found.Answers)
                answers.Add(
                    new(
                        given,
                        (await pages.AppointmentAsync(given.Answer.AnsweredBy, cancellation))?.Office,
                        await TextAsync(given.Answer.Text, words, cancellation)
                    )
                );
            findings.Add(new(found, await TextAsync(found.Released.Text, words, cancellation), answers));
        }

        var place = await pages.LoadNowAsync<LocalityPage>(page.LocalityId.Value, cancellation);
        return ShellPage.Found<OneAuditShell>(
            words["audit.page", ("code", page.Code)],
            words.Said(page.Title),
            new AuditView(page, findings, place!.TimeZone.Value, clock.GetUtcNow()),
            place: place
        );
    }

    private async Task<string> TextAsync(Committed text, Words words, CancellationToken cancellation) =>
        await texts.Load(text).GetResultAsync(cancellation) ?? words["text.erased"];

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
                new PaymentView(
                    chain,
                    await pages.LoadNowAsync<ProposalPage>(chain.Contract.ProposalId.Value, cancellation)
                ),
                await RoundView.OfAsync(pages, round, cancellation)
            )
            : null;
}

/// <param name="Project">What was paid for.</param>
public sealed record PaymentView(PaymentChain Chain, ProposalPage? Project);

/// <summary>Events, or why none were looked for.</summary>
internal sealed record EventsFound(Connection<EventEntry>? Events, IReadOnlyList<EventLine> Lines, string? Fault);

public sealed record AuditView(AuditPage Page, IReadOnlyList<FindingRow> Findings, string Zone, DateTimeOffset Now);

public sealed record FindingRow(FindingView Found, string Text, IReadOnlyList<AnswerRow> Answers);

/// <param name="By">The office in which it was given.</param>
public sealed record AnswerRow(AnswerView Given, Office? By, string Text);

/// <param name="Round">Of which it was asked; none where there is no such round.</param>
/// <param name="Types">Of the events that were found.</param>
public sealed record QuestionsView(
    RoundView? Round,
    IReadOnlyList<RoundView> Others,
    IReadOnlyList<Answered> Answers,
    IReadOnlyDictionary<long, string> Types
);

public sealed record Answered(Question Question, IReadOnlyList<Finding> Findings);
