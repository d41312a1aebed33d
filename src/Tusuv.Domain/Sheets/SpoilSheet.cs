using static Tusuv.Domain.Sheets.SheetRefusals;
using static Tusuv.Domain.Sheets.SheetStatus;

namespace Tusuv.Domain.Sheets;

/// <summary>Torn, wet or burnt: it counts no more. The household may get another one for it.</summary>
public sealed record SpoilSheet(SheetRunId SheetRunId, int Serial, int? Replacement, DateOnly On)
{
    /// <param name="sheet">What was typed from it, if anything.</param>
    public Decision<SheetRunEvent> Decide(SheetRun? run, Sheet? sheet, Stamp stamp)
    {
        if (Serials.Fault(run, [Serial], On, stamp, Printed, HandedOut, Returned) is { } fault)
            return fault;
        if (sheet is not null)
            return IsTyped(Serial);
        if (Replacement is { } other && (other == Serial || run!.StatusOf(other) is not Printed))
            return NoReplacement;

        return [new SheetSpoiled(Serial, Replacement, On, stamp.At)];
    }
}

/// <summary>A wrong number, a wrong button, or a household that thought again.</summary>
public sealed record CorrectSheet(SheetRunId SheetRunId, int Serial, SheetStatus Status, ReasonCode Reason)
{
    /// <param name="sheet">What was typed from it, if anything.</param>
    public Decision<SheetRunEvent> Decide(SheetRun? run, Sheet? sheet, Stamp stamp)
    {
        if (Serials.Fault(run, [Serial], default, stamp, Enum.GetValues<SheetStatus>()) is { } fault)
            return fault;
        if (run!.StatusOf(Serial) == Status)
            return [];
        if (sheet is not null)
            return IsTyped(Serial);
        if (!SheetReasons.Correction.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new SheetCorrected(Serial, Status, Reason, stamp.At)];
    }
}
