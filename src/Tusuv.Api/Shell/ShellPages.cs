using Tusuv.Api.Graph;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Threads;

namespace Tusuv.Api.Shell;

/// <summary>Which page an address names, and what stands on it.</summary>
internal sealed class ShellPages(
    PageSource source,
    WrittenTexts texts,
    History history,
    KhuralShells khural,
    MeetingShells meetings,
    MoneyShells money,
    SheetShells sheets,
    AuditShells audit,
    Places places
)
{
    private const int Most = 50;

    public async Task<ShellPage> AtAsync(
        string path,
        IQueryCollection query,
        Words words,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(null, cancellation);
        switch (path.Trim('/').Split('/'))
        {
            case [""]:
                return await HomeAsync(pages, words, cancellation);
            case ["rounds", var id, .. var rest] when Guid.TryParseExact(id, "D", out var round):
                return await RoundView.OfAsync(pages, new RoundId(round), cancellation) is { } view
                    ? await RoundAsync(pages, view, rest, words, cancellation)
                    : NotFound(words);
            case ["proposals", var id] when Guid.TryParseExact(id, "D", out var proposal):
                return await ProposalAsync(pages, new(proposal), words, cancellation);
            case ["meetings", var id] when Guid.TryParseExact(id, "D", out var meeting):
                return await meetings.MeetingAsync(pages, new(meeting), words, cancellation) ?? NotFound(words);
            case ["sittings", var id] when Guid.TryParseExact(id, "D", out var sitting):
                return await khural.SittingAsync(pages, new(sitting), words, cancellation) ?? NotFound(words);
            case ["resolutions", var id] when Guid.TryParseExact(id, "D", out var resolution):
                return await khural.ResolutionAsync(pages, new(resolution), words, cancellation) ?? NotFound(words);
            case ["events", var number] when long.TryParse(number, CultureInfo.InvariantCulture, out var found):
                return await audit.EventAsync(found, words, cancellation) ?? NotFound(words);
            case ["proposals" or "resolutions", _, "then"]:
                return ShellPage.Bare(words["then.page"]);
            case ["payments", var id] when Guid.TryParseExact(id, "D", out var payment):
                return await audit.PaymentAsync(pages, new(payment), words, cancellation) ?? NotFound(words);
            case ["audit"]:
                return await audit.QuestionsAsync(pages, query, words, cancellation);
            case ["audit", "events"]:
                return await audit.EventsAsync(query, words, cancellation);
            case ["audits"]:
                return await audit.AuditsAsync(words, cancellation);
            case ["audits", var code]:
                return await audit.AuditAsync(pages, new(code), words, cancellation) ?? NotFound(words);
            case ["people"]:
                return ShellPage.Bare(words["people.title"]);
            case ["proposals", _, "erasure"]:
                return ShellPage.Bare(words["erasure.title"]);
            case ["erasures"]:
                return ShellPage.Bare(words["erasures.title"]);
            case ["new-round"]:
                return ShellPage.Bare(words["newRound.title"]);
            case ["glossary"]:
                return ShellPage.Found<GlossaryShell>(words["glossary.title"], words["glossary.lead"], null);
            case ["poster"]:
                return ShellPage.Bare(words["poster.title"]);
            case ["verify"]:
                return ShellPage.Bare(words["verify.title"]);
            case ["enter", _]:
                return ShellPage.Bare(words["enter.title"]);
            case ["sign-in"]:
                return ShellPage.Bare(words["signIn.title"]);
            case ["invitation", _]:
                return ShellPage.Bare(words["invitation.title"]);
            case ["profile"]:
                return ShellPage.Bare(words["profile.title"]);
            case ["administration"]:
                return ShellPage.Bare(words["administration.title"]);
            default:
                return NotFound(words);
        }
    }

    private static ShellPage NotFound(Words words) =>
        ShellPage.Bare(words["notFound.title"], status: StatusCodes.Status404NotFound);

    private async Task<ShellPage> HomeAsync(Pages pages, Words words, CancellationToken cancellation)
    {
        List<RoundView> rounds = [];
        foreach (var (page, _) in await pages.OfRoundAsync<RoundPage>(null, "round", 0, Most, cancellation))
            rounds.Add(await RoundView.OfAsync(pages, page, cancellation));
        List<AimagRow> aimags = [];
        foreach (var (aimag, all, open) in await places.AimagsAsync(cancellation))
            aimags.Add(new(words.Said(aimag.Name), open, all));
        return ShellPage.Found<HomeShell>(words["home.title"], words["home.lead"], new HomeView(rounds, aimags));
    }

    private async Task<ShellPage> RoundAsync(
        Pages pages,
        RoundView view,
        string[] rest,
        Words words,
        CancellationToken cancellation
    )
    {
        var name = words.Said(view.Round.Name);
        var total = view.Round.Ceiling is { } ceiling
            ? words["round.total", ("sum", words.Sum(ceiling.Amount))]
            : words["round.noCeiling"];
        return rest switch
        {
            [] => ShellPage.Found<RoundShell>(name, total, await TurnoutAsync(pages, view, words, cancellation), view),
            ["proposals"] => ShellPage.Found<ProposalsShell>(
                words["proposals.title"],
                words["proposals.lead"],
                await RowsAsync(pages, view, words, cancellation),
                view
            ),
            ["vote"] => ShellPage.Found<BallotShell>(
                words["ballot.title"],
                total,
                await ListedAsync(pages, view, words, cancellation),
                view
            ),
            ["results"] => ShellPage.Found<ResultsShell>(
                words["results.title"],
                name,
                await ResultsAsync(pages, view, words, cancellation),
                view
            ),
            ["history"] => ShellPage.Found<HistoryShell>(
                words["history.title"],
                words["history.lead"],
                (await history.OfAsync(view.Round.Id, new Window(0, Most), cancellation)).Nodes.ToList(),
                view
            ),
            ["meetings"] => await MeetingShells.ListAsync(pages, view, words, cancellation),
            ["sheets"] => await sheets.ListAsync(pages, view, words, cancellation),
            ["money"] => await money.MoneyAsync(pages, view, words, cancellation),
            ["plans"] => await PlanShells.ListAsync(pages, view, words, cancellation),
            ["khural"] => await KhuralShells.ListAsync(pages, view, words, cancellation),
            ["money", "then"] => ShellPage.Bare(words["then.page"], view),
            ["propose"] => ShellPage.Bare(words["propose.title"], view),
            ["sheets", "coding"] => ShellPage.Bare(words["coding.title"], view),
            ["sheets", "print"] => ShellPage.Bare(words["paperSheet.title"], view),
            ["vote", "check"] => ShellPage.Bare(words["check.title"], view),
            ["vote", "receipt"] => ShellPage.Bare(words["receipt.title"], view),
            ["receipts"] => ShellPage.Bare(words["receipts.title"], view),
            ["desk"] => ShellPage.Bare(words["desk.title"], view),
            ["slips"] => ShellPage.Bare(words["slips.title"], view),
            ["what-if"] => ShellPage.Bare(words["whatif.title"], view),
            _ => NotFound(words),
        };
    }

    private async Task<ShellPage> ProposalAsync(Pages pages, ProposalId id, Words words, CancellationToken cancellation)
    {
        if (
            await pages.LoadNowAsync<ProposalPage>(id.Value, cancellation) is not { } page
            || await RoundView.OfAsync(pages, page.RoundId, cancellation) is not { } view
        )
            return NotFound(words);
        var row = await RowAsync(pages, page, words, cancellation);
        var thread = await pages.Thread(page).GetResultAsync(cancellation);
        var fell = ProposalThread.FellOut(thread);
        var rows = await ThreadRows.OfAsync(pages, thread, view, words, cancellation);
        return ShellPage.Found<ProposalShell>(
            row.Title,
            row.Summary ?? "",
            new ProposalView(
                row,
                rows,
                fell,
                fell is not null && page.Status is ProposalStatus.Admitted ? null : row.Status
            ),
            view
        );
    }

    private async Task<List<ProposalRow>> RowsAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<ProposalRow> rows = [];
        foreach (
            var (page, _) in await pages.OfRoundAsync<ProposalPage>(view.Round.Id, "proposal", 0, Most, cancellation)
        )
            rows.Add(await RowAsync(pages, page, words, cancellation));
        return rows;
    }

    private async Task<List<ProposalRow>> ListedAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<ProposalRow> rows = [];
        foreach (var project in view.Round.BallotList?.Projects ?? [])
            if (await pages.LoadNowAsync<ProposalPage>(project.ProposalId.Value, cancellation) is { } page)
                rows.Add(await RowAsync(pages, page, words, cancellation) with { Sum = words.Sum(project.Cost) });
        return rows;
    }

    private async Task<ProposalRow> RowAsync(
        Pages pages,
        ProposalPage page,
        Words words,
        CancellationToken cancellation
    )
    {
        var title = await texts.TitleAsync(page, words, cancellation);
        var area = page.AreaId is { } id ? await pages.LoadNowAsync<LocalityPage>(id.Value, cancellation) : null;
        return new(
            page.Id,
            page.Number?.Value,
            title,
            page.Summary is { } summary ? words.Said(summary) : null,
            (page.Cost?.Amount ?? page.Estimate) is { } sum ? words.Sum(sum) : words["proposal.noCost"],
            area is null ? null : words.Said(area.Name),
            words[$"proposalStatus.{Wire(page.Status)}"],
            words[$"sector.{Wire(page.Sector)}"]
        );
    }

    private static async Task<List<TurnoutRow>> TurnoutAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        var areas = await pages.OfRoundAsync<AreaBallotsPage>(view.Round.Id, "area", 0, Most, cancellation);
        List<TurnoutRow> rows = [];
        foreach (var area in view.Round.Roll?.Areas.Take(Most) ?? [])
            if (await pages.LoadNowAsync<LocalityPage>(area.Area.Value, cancellation) is { } place)
                rows.Add(
                    new(
                        words.Said(place.Name),
                        areas.FirstOrDefault(a => a.Page.AreaId == area.Area).Page?.Voted ?? 0,
                        area.Voters
                    )
                );
        return rows;
    }

    private async Task<List<ResultRow>?> ResultsAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        var runs = await pages.OfRoundAsync<AllocationPage>(view.Round.Id, "allocation", 0, int.MaxValue, cancellation);
        if (runs.Count == 0)
            return null;
        List<ResultRow> rows = [];
        foreach (var step in runs[^1].Page.Steps)
            if (await pages.LoadNowAsync<ProposalPage>(step.ProposalId.Value, cancellation) is { } page)
            {
                var row = await RowAsync(pages, page, words, cancellation);
                var because = step.Because is { } id
                    ? await pages.LoadNowAsync<ProposalPage>(id.Value, cancellation)
                    : null;
                rows.Add(new(row, step, Verdict(step, because?.Number?.Value ?? "", words)));
            }

        return rows;
    }

    private static string Verdict(AllocationStep step, string because, Words words) =>
        words[
            $"verdict.{Wire(step.Verdict)}",
            ("votes", Figures.Number(step.Votes)),
            ("cost", words.Sum(step.Cost)),
            ("left", words.Sum(step.LeftBefore)),
            ("there", words.Sum(step.Cost with { Amount = step.Figure ?? 0 })),
            ("because", because),
            ("missing", words.Sum(step.Cost with { Amount = step.Cost.Amount - step.LeftBefore.Amount }))
        ];

    /// <summary>As the schema writes it, which is how the catalogue names it.</summary>
    internal static string Wire<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}

public sealed record ProposalRow(
    ProposalId Id,
    string? Number,
    string Title,
    string? Summary,
    string Sum,
    string? Area,
    string Status,
    string Sector
);

/// <param name="FellOut">The step of the thread at which it left the list, if it did.</param>
/// <param name="Status">Of the review; none where it is out though it was admitted.</param>
public sealed record ProposalView(
    ProposalRow Row,
    IReadOnlyList<ThreadRow> Thread,
    ThreadStep? FellOut,
    string? Status
);

/// <param name="Aimags">With the rounds in each.</param>
public sealed record HomeView(IReadOnlyList<RoundView> Rounds, IReadOnlyList<AimagRow> Aimags);

public sealed record AimagRow(string Name, int Open, int All);

public sealed record TurnoutRow(string Area, int Voted, int OnRoll);

public sealed record ResultRow(ProposalRow Project, AllocationStep Step, string Sentence);
