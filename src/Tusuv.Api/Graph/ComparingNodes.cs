using GraphQL;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Graph;

/// <summary>Sheets that two clerks read, for the clerk who asks: nobody compares what they typed themselves.</summary>
[Name("Comparing")]
internal sealed class ComparingNode(SheetRun run, IReadOnlyList<Sheet> typed, ActorId clerk)
{
    /// <summary>Serials of the sample that another clerk has typed and nobody a second time.</summary>
    public IEnumerable<int> Waiting =>
        typed
            .Where(sheet => sheet.Second is null && run.IsTypedTwice(sheet.Serial))
            .Where(sheet => sheet.TypedBy != clerk)
            .Select(sheet => sheet.Serial)
            .Order();

    /// <summary>Sheets that two others have typed differently.</summary>
    public IEnumerable<DifferingSheetNode> Differing =>
        typed
            .Where(sheet =>
                sheet.Second is { IsOpen: true } second && clerk != sheet.TypedBy && clerk != second.TypedBy
            )
            .OrderBy(sheet => sheet.Serial)
            .Select(sheet => new DifferingSheetNode(sheet));

    public IEnumerable<SheetPhotoNode> Photos =>
        run
            .Sheets.Where(sheet => sheet.Value.Photo is not null)
            .Select(sheet => new SheetPhotoNode(sheet.Key, sheet.Value.Photo!.Value));
}

[Name("DifferingSheet")]
internal sealed class DifferingSheetNode(Sheet sheet)
{
    public int Serial => sheet.Serial;

    public IEnumerable<WrittenNode> First => sheet.AsWritten().Select(wish => new WrittenNode(wish.Text));

    public IEnumerable<WrittenNode> Second => sheet.Second!.Wishes.Select(text => new WrittenNode(text));

    /// <summary>Numbers of the lines that the two have differently.</summary>
    public IEnumerable<int> Lines => sheet.Second!.Differing;
}

/// <summary>The photo of a sheet. Its text is the hash under which /files has it.</summary>
[Name("SheetPhoto")]
internal sealed class SheetPhotoNode(int serial, Committed photo)
{
    public int Serial => serial;

    public WrittenNode Photo => new(photo);
}
