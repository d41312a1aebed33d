using static Tusuv.Domain.Sheets.SheetRefusals;

namespace Tusuv.Domain.Sheets;

/// <summary>What a second clerk read on a sheet. A sheet counts as compared once nothing that differs is open.</summary>
/// <param name="Lines">How many lines the longer of the two has.</param>
/// <param name="Differing">Numbers of the lines that the two clerks have differently.</param>
public sealed record SecondTyping(
    IReadOnlyList<Committed> Wishes,
    int Lines,
    IReadOnlyList<int> Differing,
    ActorId TypedBy,
    IReadOnlyList<Committed>? Settled = null
)
{
    public bool IsOpen => Differing.Count > 0 && Settled is null;
}

/// <summary>So many sheets of a bag are typed by a second clerk: one in ten, or all.</summary>
public sealed record OrderSecondTyping(SheetRunId SheetRunId, int OneIn)
{
    public const int Rarest = 100;

    public Decision<SheetRunEvent> Decide(SheetRun? run, Stamp stamp)
    {
        if (run is null)
            return NotFound;
        if (!stamp.Reaches(run.Locality))
            return CommonRefusals.OutOfReach;
        if (run.OneIn == OneIn)
            return [];
        if (run.Closed is not null)
            return IsClosed;
        if (OneIn is < 1 or > Rarest)
            return SampleOutOfRange(Rarest);

        return [new SecondTypingOrdered(OneIn, stamp.At)];
    }
}

/// <summary>The same sheet read by another clerk, who has not seen what the first one typed.</summary>
public sealed record TypeSheetAgain(SheetRunId SheetRunId, int Serial, IReadOnlyList<Written> Wishes)
{
    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    /// <param name="first">What the first clerk typed; null where it was erased meanwhile.</param>
    public Decision<SheetEvent> Decide(Sheet? sheet, SheetRun? run, IReadOnlyList<string?> first, Stamp stamp)
    {
        if (sheet is null || run is null)
            return NotFound;
        if (!stamp.Reaches(sheet.Locality))
            return CommonRefusals.OutOfReach;
        var texts = Wishes.Select(wish => wish.Commitment).ToList();
        if (sheet.Second is { } second)
            return second.TypedBy == stamp.By && second.Wishes.SequenceEqual(texts) ? [] : IsTypedTwice(Serial);
        if (run.Closed is not null)
            return IsClosed;
        if (sheet.TypedBy == stamp.By)
            return NeedsAnotherClerk;
        if (Wishes.Count > TypeSheet.Most)
            return WishRefusals.TooMany(TypeSheet.Most);
        if (Lines.Fault(Wishes) is { } fault)
            return fault;

        return [new SheetTypedAgain(texts, [.. Differing(first)], stamp.By, stamp.At)];
    }

    private IEnumerable<int> Differing(IReadOnlyList<string?> first) =>
        Enumerable
            .Range(1, Math.Max(first.Count, Wishes.Count))
            .Where(line =>
                line > first.Count
                || line > Wishes.Count
                || (first[line - 1] is { } text && Letters.Of(text) != Letters.Of(Wishes[line - 1].Text))
            );
}

/// <summary>
/// A third clerk looks at the sheet and says how it reads, where two have it differently. What was coded of it before waits
/// again.
/// </summary>
public sealed record SettleSheet(SheetRunId SheetRunId, int Serial, IReadOnlyList<Written> Wishes)
{
    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    public Decision<SheetEvent> Decide(Sheet? sheet, SheetRun? run, Stamp stamp)
    {
        if (sheet is null || run is null)
            return NotFound;
        if (!stamp.Reaches(sheet.Locality))
            return CommonRefusals.OutOfReach;
        var texts = Wishes.Select(wish => wish.Commitment).ToList();
        if (sheet.Second?.Settled is { } settled && settled.SequenceEqual(texts))
            return [];
        if (run.Closed is not null)
            return IsClosed;
        if (sheet.Second is not { IsOpen: true } second)
            return NothingDiffers(Serial);
        if (sheet.TypedBy == stamp.By || second.TypedBy == stamp.By)
            return NeedsAnotherClerk;
        if (Wishes.Count > TypeSheet.Most)
            return WishRefusals.TooMany(TypeSheet.Most);
        if (Lines.Fault(Wishes) is { } fault)
            return fault;

        return [new SheetSettled(texts, stamp.By, stamp.At)];
    }
}
