using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Sheets.SheetRefusals;

namespace Tusuv.Domain.Sheets;

/// <summary>The first sheets of a bag, or further ones with other serials.</summary>
public sealed record PrintSheets(RoundId RoundId, LocalityId Area, int First, int Last)
{
    private const int Most = 20_000;

    public SheetRunId SheetRunId => SheetRunId.Of(RoundId, Area);

    /// <param name="others">Serials of the other bags of the round.</param>
    public Decision<SheetRunEvent> Decide(
        SheetRun? run,
        Round? round,
        Locality? area,
        IReadOnlyCollection<SerialRange> others,
        Stamp stamp
    )
    {
        if (
            round is null
            || round.Cancelled
            || round.Stage(Stage.Collecting)?.Status is not StageStatus.Open and not StageStatus.Planned
        )
            return RoundUnfit;
        if (area is null || area.Parent != round.Locality)
            return AreaUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (run?.Closed is not null)
            return IsClosed;
        if (area.Figures?.Households is not ({ } households and > 0))
            return FiguresMissing;
        if (First < 1 || Last < First || Last > 999_999 || Last - First >= Most)
            return SerialsImpossible;
        if (Enumerable.Range(First, Last - First + 1).All(serial => run?.StatusOf(serial) is not null))
            return [];
        if (FindTaken(run, others) is { } taken)
            return SerialsTaken(taken.First, taken.Last);

        return [new SheetsPrinted(SheetRunId, RoundId, round.Locality, Area, households, First, Last, stamp.At)];
    }

    /// <summary>The first of the asked serials that were printed before, and how far they go on.</summary>
    private SerialRange? FindTaken(SheetRun? run, IReadOnlyCollection<SerialRange> others)
    {
        bool IsTaken(int serial) =>
            run?.StatusOf(serial) is not null || others.Any(new SerialRange(serial, serial).Meets);
        var asked = Enumerable.Range(First, Last - First + 1);
        var taken = asked.SkipWhile(serial => !IsTaken(serial)).TakeWhile(IsTaken).ToList();
        return taken is [var first, ..] ? new(first, taken[^1]) : null;
    }
}
