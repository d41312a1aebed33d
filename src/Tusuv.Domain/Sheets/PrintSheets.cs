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
        var range = new SerialRange(First, Last);
        if (run?.Overlaps(range) is true || others.Any(range.Meets))
            return SerialsTaken(First, Last);

        return [new SheetsPrinted(SheetRunId, RoundId, round.Locality, Area, households, First, Last, stamp.At)];
    }
}
