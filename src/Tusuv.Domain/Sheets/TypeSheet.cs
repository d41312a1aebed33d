using static Tusuv.Domain.Sheets.WishRefusals;

namespace Tusuv.Domain.Sheets;

/// <summary>
/// The wishes of a returned sheet, one a line; none where the household left it empty. Typed again by the same clerk,
/// they take the place of the first until one of them is coded.
/// </summary>
public sealed record TypeSheet(SheetRunId SheetRunId, int Serial, IReadOnlyList<Written> Wishes, Hash? Photo)
{
    public const int Most = 12;
    public const int LongestWish = 1000;

    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    /// <param name="missing">Of its files those that were never stored.</param>
    public Decision<SheetEvent> Decide(
        Sheet? sheet,
        SheetRun? run,
        Stamp stamp,
        IReadOnlyCollection<Hash>? missing = null
    )
    {
        if (run is null)
            return SheetRefusals.NotFound;
        if (!stamp.Reaches(run.Locality))
            return CommonRefusals.OutOfReach;
        var texts = Wishes.Select(wish => wish.Commitment).ToList();
        if (sheet is not null && sheet.Wishes.Select(wish => wish.Text).SequenceEqual(texts) && sheet.Photo == Photo)
            return [];
        if (run.Closed is not null)
            return SheetRefusals.IsClosed;
        if (run.StatusOf(Serial) is not { } status)
            return SheetRefusals.SerialUnknown(Serial);
        if (status is not SheetStatus.Returned)
            return status is SheetStatus.HandedOut
                ? SheetRefusals.NotReturned(Serial)
                : Serials.StandsAt(Serial, status);
        if (sheet is not null && (sheet.TypedBy != stamp.By || !sheet.IsUntouched || sheet.Second is not null))
            return SheetRefusals.IsTyped(Serial);
        if (Wishes.Count > Most)
            return TooMany(Most);
        if (Lines.Fault(Wishes) is { } fault)
            return fault;
        if (missing is { Count: > 0 })
            return FileUnknown(missing.First());

        return
        [
            new SheetTyped(
                SheetId,
                SheetRunId,
                run.RoundId,
                run.Locality,
                run.Area,
                Serial,
                texts,
                Photo,
                stamp.By,
                stamp.At
            ),
        ];
    }
}

internal static class Lines
{
    public static Refusal? Fault(IReadOnlyList<Written> lines) =>
        lines.Any(line => line.Text.Length < 2) ? TextMissing
        : lines.Any(line => line.Text.Length > TypeSheet.LongestWish)
            ? CommonRefusals.TextTooLong(TypeSheet.LongestWish)
        : null;
}
