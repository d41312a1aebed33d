using static Tusuv.Domain.Sheets.SheetRefusals;

namespace Tusuv.Domain.Sheets;

/// <summary>What holds for every act on sheets, and how their numbers are written.</summary>
public static class Serials
{
    public const int Most = 500;

    /// <summary>Why these sheets cannot be moved, or null. Only sheets that stand at one of the named can.</summary>
    internal static Refusal? Fault(
        SheetRun? run,
        IReadOnlyList<int> serials,
        DateOnly on,
        Stamp stamp,
        params ReadOnlySpan<SheetStatus> from
    )
    {
        if (run is null)
            return NotFound;
        if (!run.IsReachedBy(stamp))
            return CommonRefusals.OutOfReach;
        if (run.Closed is not null)
            return IsClosed;
        if (serials.Count is 0 or > Most || serials.Distinct().Count() != serials.Count)
            return SerialsImpossible;
        if (stamp.IsBefore(on))
            return DayToCome;
        foreach (var serial in serials)
            if (run.StatusOf(serial) is not { } status)
                return SerialUnknown(serial);
            else if (!from.Contains(status))
                return StandsAt(serial, status);
        return null;
    }

    public static Refusal StandsAt(int serial, SheetStatus status) =>
        status switch
        {
            SheetStatus.HandedOut => HandedOutAlready(serial),
            SheetStatus.Returned => ReturnedAlready(serial),
            SheetStatus.Refused => WasRefused(serial),
            SheetStatus.Spoiled => IsSpoiled(serial),
            _ => NeverHandedOut(serial),
        };

    /// <summary>As people write them: 0001–0003, 0007.</summary>
    public static string Text(IEnumerable<int> serials)
    {
        List<SerialRange> ranges = [];
        foreach (var serial in serials.Order())
            if (ranges is [.., var last] && last.Last + 1 == serial)
                ranges[^1] = last with { Last = serial };
            else
                ranges.Add(new(serial, serial));
        return string.Join(
            ", ",
            ranges.Select(range =>
                range.First == range.Last ? $"{range.First:0000}" : $"{range.First:0000}–{range.Last:0000}"
            )
        );
    }
}
