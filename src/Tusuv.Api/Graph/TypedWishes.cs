using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Graph;

public enum WishState
{
    Uncoded,
    Coded,
    Aside,
}

/// <summary>How far the wishes of a bag's sheets are.</summary>
/// <param name="Sheets">Sheets whose wishes were typed.</param>
public sealed record WishFigures(int Sheets, int Typed, int Coded, int Aside, int Uncoded);

/// <summary>The typing of a bag's sheets, checked by a second clerk.</summary>
/// <param name="OneIn">One sheet in so many is typed twice.</param>
/// <param name="Due">Returned sheets of the sample.</param>
/// <param name="Sheets">Sheets that were typed twice.</param>
/// <param name="Open">Of these, those that nobody has settled yet.</param>
/// <param name="Lines">Lines on them.</param>
/// <param name="Differing">Lines that the two clerks had differently.</param>
/// <param name="Withheld">Wishes that are coded once their sheets are compared.</param>
public sealed record ComparedFigures(int OneIn, int Due, int Sheets, int Open, int Lines, int Differing, int Withheld);

/// <summary>How many households asked for a proposal, in how many wishes.</summary>
internal sealed record Askers(ProposalId Proposal, int Households, int Wishes);

/// <summary>The typed sheets of a round and what can be counted on them.</summary>
internal sealed class TypedWishes(IReadOnlyList<(SheetPage Page, long Position)> sheets)
{
    /// <summary>A sheet holds fewer wishes than this, so that a wish has a place in the round's order.</summary>
    private const int WishesOfSheet = 1000;

    private Dictionary<ProposalId, Askers>? askers;

    public IReadOnlyDictionary<ProposalId, Askers> Askers =>
        askers ??= sheets
            .SelectMany(sheet =>
                sheet
                    .Page.Sheet.Wishes.Where(wish => wish is { Counts: true, ProposalId: not null })
                    .GroupBy(wish => wish.ProposalId!.Value)
            )
            .GroupBy(household => household.Key)
            .ToDictionary(asked => asked.Key, asked => new Askers(asked.Key, asked.Count(), asked.Sum(h => h.Count())));

    public IEnumerable<int> SerialsOf(SheetRunId run) => Of(run).Select(sheet => sheet.Serial);

    public WishFigures FiguresOf(SheetRunId run)
    {
        var typed = Of(run).ToList();
        var states = typed.SelectMany(Lines).CountBy(StateOf).ToDictionary();
        int Count(WishState state) => states.GetValueOrDefault(state);
        return new(
            typed.Count,
            states.Values.Sum(),
            Count(WishState.Coded),
            Count(WishState.Aside),
            Count(WishState.Uncoded)
        );
    }

    /// <summary>In the order in which they were typed, without those of sheets that await comparing.</summary>
    public IEnumerable<((SheetPage Page, Wish Wish) Line, long Position)> WishesOf(
        IReadOnlyDictionary<SheetRunId, SheetRun> runs
    ) =>
        from sheet in sheets
        where runs.GetValueOrDefault(sheet.Page.Sheet.RunId) is { } run && !sheet.Page.Sheet.AwaitsComparing(run)
        from wish in Lines(sheet.Page.Sheet)
        select ((sheet.Page, wish), (sheet.Position * WishesOfSheet) + wish.Number);

    public static WishState StateOf(Wish wish) =>
        wish.ProposalId is not null ? WishState.Coded
        : wish.Aside is not null ? WishState.Aside
        : WishState.Uncoded;

    /// <summary>How well a bag's sheets were typed, as far as two clerks read the same ones.</summary>
    public ComparedFigures? ComparedOf(SheetRun run)
    {
        if (run.OneIn is not { } oneIn)
            return null;
        var twice = Of(run.Id).Select(sheet => sheet.Second).OfType<SecondTyping>().ToList();
        return new(
            oneIn,
            run.With(SheetStatus.Returned).Count(run.IsTypedTwice),
            twice.Count,
            twice.Count(second => second.IsOpen),
            twice.Sum(second => second.Lines),
            twice.Sum(second => second.Differing.Count),
            Of(run.Id).Where(sheet => sheet.AwaitsComparing(run)).SelectMany(Lines).Count()
        );
    }

    public IEnumerable<Sheet> Of(SheetRunId run) =>
        sheets.Select(sheet => sheet.Page.Sheet).Where(sheet => sheet.RunId == run);

    private static IEnumerable<Wish> Lines(Sheet sheet) => sheet.Wishes.Where(wish => wish.Counts);
}
