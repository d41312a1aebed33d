using static Tusuv.Domain.Sheets.SheetRefusals;

namespace Tusuv.Domain.Sheets;

/// <summary>What was typed from the returned sheets of a bag.</summary>
/// <param name="Serials">Of the sheets that were typed.</param>
/// <param name="Uncoded">Wishes that are neither in a proposal nor set aside.</param>
/// <param name="Compared">Of the sheets that two clerks typed and on which nothing differs any more.</param>
public sealed record TypedSheets(IReadOnlySet<int> Serials, int Uncoded, IReadOnlySet<int>? Compared = null);

/// <summary>
/// The bag's wishes stand: every sheet is typed, those of the sample twice, every wish coded, and what is not back is named.
/// </summary>
public sealed record CloseSheets(SheetRunId SheetRunId, IReadOnlyList<int> Missing)
{
    public Decision<SheetRunEvent> Decide(SheetRun? run, TypedSheets typed, Stamp stamp)
    {
        if (run is null)
            return NotFound;
        if (!stamp.Reaches(run.Locality))
            return CommonRefusals.OutOfReach;
        if (run.Closed is not null)
            return [];
        if (!run.FindMissing().SequenceEqual(Missing.Order()))
            return MissingDiffers(run.FindMissing());
        if (
            run.With(SheetStatus.Returned).Where(serial => !typed.Serials.Contains(serial)).ToList() is
            { Count: > 0 } untyped
        )
            return Untyped(untyped);
        if (
            run.With(SheetStatus.Returned)
                .Where(serial => run.IsTypedTwice(serial) && typed.Compared?.Contains(serial) is not true)
                .ToList() is
            { Count: > 0 } alone
        )
            return NotCompared(alone);
        if (typed.Uncoded > 0)
            return WishesUncoded(typed.Uncoded);

        return [new SheetsClosed(Missing, stamp.At)];
    }
}
