namespace Tusuv.Domain.Sheets;

public static class SheetRefusals
{
    public static readonly Refusal NotFound = new("sheet.not_found");
    public static readonly Refusal RoundUnfit = new("sheet.round_unfit");
    public static readonly Refusal AreaUnknown = new("sheet.area_unknown");
    public static readonly Refusal FiguresMissing = new("sheet.figures_missing");
    public static readonly Refusal SerialsImpossible = new("sheet.serials_impossible");
    public static readonly Refusal HouseholdOfOne = new("sheet.household_of_one");
    public static readonly Refusal DayToCome = new("sheet.day_to_come");
    public static readonly Refusal IsClosed = new("sheet.is_closed");
    public static readonly Refusal NoReplacement = new("sheet.no_replacement");

    public static readonly Refusal PhotoUnknown = new("sheet.photo_unknown");
    public static readonly Refusal NeedsAnotherClerk = new("sheet.needs_another_clerk");

    public static Refusal SerialsTaken(int first, int last) =>
        new("sheet.serials_taken", ("first", first), ("last", last));

    public static Refusal SerialUnknown(int serial) => new("sheet.serial_unknown", ("serial", serial));

    public static Refusal NeverHandedOut(int serial) => new("sheet.never_handed_out", ("serial", serial));

    public static Refusal HandedOutAlready(int serial) => new("sheet.handed_out_already", ("serial", serial));

    public static Refusal NotReturned(int serial) => new("sheet.not_returned", ("serial", serial));

    public static Refusal ReturnedAlready(int serial) => new("sheet.returned_already", ("serial", serial));

    public static Refusal WasRefused(int serial) => new("sheet.was_refused", ("serial", serial));

    public static Refusal IsSpoiled(int serial) => new("sheet.is_spoiled", ("serial", serial));

    public static Refusal IsTyped(int serial) => new("sheet.is_typed", ("serial", serial));

    public static Refusal IsTypedTwice(int serial) => new("sheet.is_typed_twice", ("serial", serial));

    public static Refusal AwaitsSecond(int serial) => new("sheet.awaits_second", ("serial", serial));

    public static Refusal NothingDiffers(int serial) => new("sheet.nothing_differs", ("serial", serial));

    public static Refusal IsUnsettled(int serial) => new("sheet.is_unsettled", ("serial", serial));

    public static Refusal SampleOutOfRange(int most) => new("sheet.sample_out_of_range", ("most", most));

    public static Refusal NotCompared(IEnumerable<int> serials) =>
        new("sheet.not_compared", ("serials", Serials.Text(serials)));

    public static Refusal MissingDiffers(IEnumerable<int> missing) =>
        new("sheet.missing_differs", ("serials", Serials.Text(missing)));

    public static Refusal Untyped(IEnumerable<int> untyped) => new("sheet.untyped", ("serials", Serials.Text(untyped)));

    public static Refusal WishesUncoded(int count) => new("sheet.wishes_uncoded", ("count", count));
}
