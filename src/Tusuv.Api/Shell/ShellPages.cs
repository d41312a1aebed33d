using System.Globalization;
using GraphQL;
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
    History history,
    ProposalShells proposals,
    ResultShells results,
    KhuralShells khural,
    MeetingShells meetings,
    MoneyShells money,
    SheetShells sheets,
    AuditShells audit,
    EventSentences sentences,
    Places places
)
{
    private const int Most = 50;

    /// <summary>What can be asked of the past stands there as it was after the event that the address names.</summary>
    public async Task<ShellPage> AtAsync(
        string path,
        IQueryCollection query,
        Words words,
        CancellationToken cancellation
    )
    {
        var parts = path.Trim('/').Split('/');
        if (MomentOf(parts, query) is not { } moment)
            return await AtAsync(source.Now, parts, query, words, cancellation);
        try
        {
            var then = await source.AtAsync(new(null, moment), cancellation);
            var page = await AtAsync(then, parts, query, words, cancellation);
            return page.Body == typeof(NotFoundShell) && await IsNowAsync()
                ? ShellPage.NotThen(words, path)
                : page with
                {
                    AsOf = moment,
                };
        }
        catch (ExecutionError)
        {
            return ShellPage.NotFound(words);
        }

        async Task<bool> IsNowAsync() =>
            (await AtAsync(source.Now, parts, query, words, cancellation)).Body != typeof(NotFoundShell);
    }

    private static long? MomentOf(string[] parts, IQueryCollection query) =>
        IsOfThePast(parts)
        && int.TryParse(query["asof"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>As the front end has it.</summary>
    private static bool IsOfThePast(string[] parts) =>
        Array.ConvertAll(parts, part => part.ToLowerInvariant()) switch
        {
            ["rounds", _] => true,
            ["rounds", _, "proposals" or "results" or "khural" or "meetings" or "sheets" or "plans" or "money"] => true,
            ["proposals" or "meetings" or "sittings" or "resolutions" or "audits", _] => true,
            ["bodies", _, "procedure"] => true,
            _ => false,
        };

    private async Task<ShellPage> AtAsync(
        Pages pages,
        string[] parts,
        IQueryCollection query,
        Words words,
        CancellationToken cancellation
    )
    {
        // The front end tells no small letter from a large one either.
        switch (Array.ConvertAll(parts, part => part.ToLowerInvariant()))
        {
            case [""]:
                return await HomeAsync(pages, words, cancellation);
            case ["rounds", var id, .. var rest] when Guid.TryParseExact(id, "D", out var round):
                return await RoundView.OfAsync(pages, new RoundId(round), cancellation) is { } view
                    ? await RoundAsync(pages, view, rest, words, cancellation)
                    : ShellPage.NotFound(words);
            case ["proposals", var id] when Guid.TryParseExact(id, "D", out var proposal):
                return await proposals.ProposalAsync(pages, new(proposal), words, cancellation)
                    ?? ShellPage.NotFound(words);
            case ["meetings", var id] when Guid.TryParseExact(id, "D", out var meeting):
                return await meetings.MeetingAsync(pages, new(meeting), words, cancellation)
                    ?? ShellPage.NotFound(words);
            case ["sittings", var id] when Guid.TryParseExact(id, "D", out var sitting):
                return await khural.SittingAsync(pages, new(sitting), words, cancellation) ?? ShellPage.NotFound(words);
            case ["bodies", var id, "procedure"] when Guid.TryParseExact(id, "D", out var body):
                return await khural.ProcedureAsync(pages, new(body), words, cancellation) ?? ShellPage.NotFound(words);
            case ["resolutions", var id] when Guid.TryParseExact(id, "D", out var resolution):
                return await khural.ResolutionAsync(pages, new(resolution), words, cancellation)
                    ?? ShellPage.NotFound(words);
            case ["events", var number] when long.TryParse(number, CultureInfo.InvariantCulture, out var found):
                return await audit.EventAsync(pages, found, words, cancellation) ?? ShellPage.NotFound(words);
            case ["proposals" or "resolutions", _, "then"]:
                return ShellPage.Bare(words["then.page"]);
            case ["payments", var id] when Guid.TryParseExact(id, "D", out var payment):
                return await audit.PaymentAsync(pages, new(payment), words, cancellation) ?? ShellPage.NotFound(words);
            case ["audit"]:
                return await audit.QuestionsAsync(pages, query, words, cancellation);
            case ["audit", "events"]:
                return await audit.EventsAsync(pages, query, words, cancellation);
            case ["audits"]:
                return await audit.AuditsAsync(words, cancellation);
            case ["audits", _]:
                return await audit.AuditAsync(pages, new(parts[1]), words, cancellation) ?? ShellPage.NotFound(words);
            case ["people"]:
                return ShellPage.Bare(words["people.title"]);
            case ["proposals", _, "erasure"]:
                return ShellPage.Bare(words["erasure.title"]);
            case ["proposals", _, ("revise" or "withdraw" or "appeal") and var step]:
                return ShellPage.Bare(words[$"mine.{step}.title"]);
            case ["erasures"]:
                return ShellPage.Bare(words["erasures.title"]);
            case ["places", var id, "templates"] when Guid.TryParseExact(id, "D", out var place):
                return await TemplatesAsync(pages, new(place), words, cancellation) ?? ShellPage.NotFound(words);
            case ["places", _, "templates", var code]:
                return ShellPage.Bare(words[code == "new" ? "template.new" : "template.change"]);
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
                return ShellPage.NotFound(words);
        }
    }

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
                await proposals.RowsAsync(pages, view, words, cancellation),
                view
            ),
            ["vote"] => ShellPage.Found<BallotShell>(
                words["ballot.title"],
                total,
                await proposals.ListedAsync(pages, view, words, cancellation),
                view
            ),
            ["results"] => await results.ResultsAsync(pages, view, words, cancellation),
            ["history"] => ShellPage.Found<HistoryShell>(
                words["history.title"],
                words["history.lead"],
                await sentences.OfAsync(
                    (await history.OfAsync(view.Round.Id, new Window(0, Most), cancellation)).Nodes,
                    pages,
                    words,
                    cancellation
                ),
                view
            ),
            ["meetings"] => await MeetingShells.ListAsync(pages, view, words, cancellation),
            ["sheets"] => await sheets.ListAsync(pages, view, words, cancellation),
            ["money"] => await money.MoneyAsync(pages, view, words, cancellation),
            ["plans"] => await PlanShells.ListAsync(pages, view, words, cancellation),
            ["khural"] => await KhuralShells.ListAsync(pages, view, words, cancellation),
            ["terms"] => ShellPage.Found<RoundTermsShell>(words["roundTerms.title"], name, null, view),
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
            _ => ShellPage.NotFound(words),
        };
    }

    private static async Task<ShellPage?> TemplatesAsync(
        Pages pages,
        LocalityId id,
        Words words,
        CancellationToken cancellation
    ) =>
        await pages.LoadNowAsync<LocalityPage>(id.Value, cancellation) is { } place
            ? ShellPage.Found<TemplatesShell>(
                words["templates.title"],
                words["templates.lead"],
                await new LocalityNode(place, pages).Templates(cancellation),
                place: place
            )
            : null;

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

    /// <summary>As the schema writes it, which is how the catalogue names it.</summary>
    internal static string Wire<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}

/// <param name="Aimags">With the rounds in each.</param>
public sealed record HomeView(IReadOnlyList<RoundView> Rounds, IReadOnlyList<AimagRow> Aimags);

public sealed record AimagRow(string Name, int Open, int All);

public sealed record TurnoutRow(string Area, int Voted, int OnRoll);
