using static Tusuv.Domain.Sheets.SheetRefusals;
using static Tusuv.Domain.Sheets.SheetStatus;

namespace Tusuv.Domain.Sheets;

/// <summary>
/// The sheet as the household wrote it. Handwriting names people, so the record keeps only a commitment to the photo's
/// hash; whoever may open it finds the file by that.
/// </summary>
public sealed record PhotographSheet(SheetRunId SheetRunId, int Serial, Written Photo)
{
    /// <param name="isStored">Whether there is a file of that hash.</param>
    public Decision<SheetRunEvent> Decide(SheetRun? run, bool isStored, Stamp stamp)
    {
        if (run?.PhotoOf(Serial) == Photo.Commitment)
            return [];
        if (Serials.Fault(run, [Serial], default, stamp, HandedOut, Returned) is { } fault)
            return fault;
        if (!isStored)
            return PhotoUnknown;

        return [new SheetPhotographed(Serial, Photo.Commitment, stamp.At)];
    }
}
