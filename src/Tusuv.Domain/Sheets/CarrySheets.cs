using static Tusuv.Domain.Sheets.SheetRefusals;
using static Tusuv.Domain.Sheets.SheetStatus;

namespace Tusuv.Domain.Sheets;

/// <summary>From house to house: one sheet at a time on the phone, or a day's list from paper.</summary>
public sealed record HandOutSheets(SheetRunId SheetRunId, IReadOnlyList<int> Serials, Written? Household, DateOnly On)
{
    public const int LongestHousehold = 200;

    public Decision<SheetRunEvent> Decide(SheetRun? run, Stamp stamp)
    {
        if (Sheets.Serials.Fault(run, Serials, On, stamp, Printed, SheetStatus.NotFound, Refused) is { } fault)
            return fault;
        if (Household is not null && Serials.Count > 1)
            return HouseholdOfOne;
        if (Household?.Text.Length > LongestHousehold)
            return CommonRefusals.TextTooLong(LongestHousehold);

        return [new SheetsHandedOut(Serials, Household?.Commitment, On, stamp.At)];
    }
}

public sealed record TakeSheetsBack(SheetRunId SheetRunId, IReadOnlyList<int> Serials, DateOnly On)
{
    public Decision<SheetRunEvent> Decide(SheetRun? run, Stamp stamp)
    {
        if (Sheets.Serials.Fault(run, Serials, On, stamp, HandedOut) is { } fault)
            return fault;

        return [new SheetsReturned(Serials, On, stamp.At)];
    }
}

public sealed record RecordRefusals(SheetRunId SheetRunId, IReadOnlyList<int> Serials, DateOnly On)
{
    public Decision<SheetRunEvent> Decide(SheetRun? run, Stamp stamp)
    {
        if (Sheets.Serials.Fault(run, Serials, On, stamp, Printed, HandedOut, SheetStatus.NotFound) is { } fault)
            return fault;

        return [new SheetsRefused(Serials, On, stamp.At)];
    }
}

/// <summary>The sheet stays with the governor, who may come again.</summary>
public sealed record RecordNotFound(SheetRunId SheetRunId, IReadOnlyList<int> Serials, ReasonCode Reason, DateOnly On)
{
    public Decision<SheetRunEvent> Decide(SheetRun? run, Stamp stamp)
    {
        if (Sheets.Serials.Fault(run, Serials, On, stamp, Printed) is { } fault)
            return fault;
        if (!SheetReasons.NotFound.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new HouseholdsNotFound(Serials, Reason, On, stamp.At)];
    }
}
