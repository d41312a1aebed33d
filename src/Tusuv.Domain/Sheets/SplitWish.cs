using static Tusuv.Domain.Sheets.WishRefusals;

namespace Tusuv.Domain.Sheets;

public sealed record SplitWish(SheetRunId SheetRunId, int Serial, int Wish, IReadOnlyList<Written> Parts)
{
    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    public Decision<SheetEvent> Decide(Sheet? sheet, SheetRun? run, Stamp stamp)
    {
        if (Coding.FaultToBegin(sheet, run, Wish, stamp) is { } fault)
            return fault;
        if (sheet!.Wish(Wish)!.ProposalId is { } coded)
            return CodedMeanwhile(coded);
        if (Parts.Count < 2)
            return NotTwo;
        if (sheet.Wishes.Count + Parts.Count > 2 * TypeSheet.Most)
            return TooMany(2 * TypeSheet.Most);
        if (Lines.Fault(Parts) is { } lines)
            return lines;

        return [new WishSplit(Wish, [.. Parts.Select(part => part.Commitment)], stamp.By, stamp.At)];
    }
}

/// <summary>Undoes a split whose parts are not coded.</summary>
public sealed record JoinWish(SheetRunId SheetRunId, int Serial, int Wish)
{
    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    public Decision<SheetEvent> Decide(Sheet? sheet, SheetRun? run, Stamp stamp)
    {
        if (Coding.Fault(sheet, run, Wish, stamp) is { } fault && fault != IsSplit)
            return fault;
        if (sheet!.Wish(Wish)!.Parts is null)
            return [];
        if (sheet.Wishes.Any(wish => wish.PartOf == Wish && !wish.Waits))
            return PartsCoded;

        return [new WishJoined(Wish, stamp.By, stamp.At)];
    }
}
