using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Graph;

/// <summary>The household sheets of a bag or khoroo, each accounted for by its serial.</summary>
[Name("SheetRun")]
internal sealed class SheetRunNode(SheetRunPage page, Pages pages)
{
    public SheetRunId Id => page.Id;

    /// <summary>Of the register when the sheets were printed.</summary>
    public int Households => page.Run.Households;

    public IEnumerable<SerialRange> Ranges => page.Ranges;

    public int Printed => page.Run.Sheets.Count;

    /// <summary>Sheets that ever lay with a household.</summary>
    public int HandedOut => page.Run.CountHandedOut();

    public int Returned => page.Run.Count(SheetStatus.Returned);

    public int Refused => page.Run.Count(SheetStatus.Refused);

    public int NotFound => page.Run.Count(SheetStatus.NotFound);

    public int Spoiled => page.Run.Count(SheetStatus.Spoiled);

    /// <summary>Handed out and not back yet.</summary>
    public int Outstanding => page.Run.Count(SheetStatus.HandedOut);

    public int Unused => page.Run.Count(SheetStatus.Printed);

    /// <summary>When the sheets of this bag were closed; its wishes stand since then.</summary>
    public DateTimeOffset? ClosedAt => page.Run.Closed?.ClosedAt;

    /// <summary>Sheets that are not back: those that were named at the closing, or those of now.</summary>
    public IEnumerable<int> Missing => page.Run.Closed?.Missing ?? page.Run.FindMissing();

    public IEnumerable<SheetNode> Sheets =>
        page.Run.Sheets.Select(sheet => new SheetNode(sheet.Key, sheet.Value.Status));

    /// <summary>Sheets that are back and whose wishes were not typed yet.</summary>
    public async Task<IEnumerable<int>> Untyped(CancellationToken cancellation) =>
        page
            .Run.With(SheetStatus.Returned)
            .Except((await pages.SheetsAsync(page.Run.RoundId, cancellation)).SerialsOf(page.Id));

    public async Task<WishFigures> Wishes(CancellationToken cancellation) =>
        (await pages.SheetsAsync(page.Run.RoundId, cancellation)).FiguresOf(page.Id);

    /// <summary>None where no second typing was ordered.</summary>
    public async Task<ComparedFigures?> Compared(CancellationToken cancellation) =>
        (await pages.SheetsAsync(page.Run.RoundId, cancellation)).ComparedOf(page.Run);

    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(page.Run.Area);

    public IDataLoaderResult<RoundNode> Round() => pages.Round(page.Run.RoundId);
}

[Name("Sheet")]
internal sealed record SheetNode(int Serial, SheetStatus Status);

[Name("AskedFor")]
internal sealed class AskersNode(Askers asked, Pages pages)
{
    /// <summary>Each counts once, however often it wrote it down.</summary>
    public int Households => asked.Households;

    public int Wishes => asked.Wishes;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(asked.Proposal);
}

/// <summary>What a household wrote, for those who code it.</summary>
[Name("Wish")]
internal sealed class WishNode(SheetPage page, Wish wish, Pages pages)
{
    public SheetRunId SheetRunId => page.Sheet.RunId;

    public int Serial => page.Sheet.Serial;

    /// <summary>Within its sheet.</summary>
    public int Number => wish.Number;

    public WrittenNode Text => new(wish.Text);

    public WishState State => TypedWishes.StateOf(wish);

    public ReasonCode? Aside => wish.Aside;

    /// <summary>The line out of which it was split.</summary>
    public int? PartOf => wish.PartOf;

    /// <summary>SHA-256 of the photo of the sheet; served at /files/{hash}.</summary>
    public Hash? Photo => page.Sheet.Photo;

    public IDataLoaderResult<ProposalNode>? Proposal() => wish.ProposalId is { } coded ? pages.Proposal(coded) : null;

    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(page.Sheet.Area);

    /// <summary>Who did what with it, oldest first.</summary>
    public IEnumerable<WishStepNode> Trace =>
        page.Trace.Where(step => step.Wish == wish.Number).Select(step => new WishStepNode(step, pages));
}

[Name("WishStep")]
internal sealed class WishStepNode(WishStep step, Pages pages)
{
    public WishAct Act => step.Act;

    public DateTimeOffset At => step.At;

    public ReasonCode? Reason => step.Reason;

    public Task<AppointmentNode?> By(CancellationToken cancellation) => pages.AppointmentAsync(step.By, cancellation);

    public IDataLoaderResult<ProposalNode>? Proposal() => step.ProposalId is { } coded ? pages.Proposal(coded) : null;
}

/// <summary>Which household has a sheet, for those who carry it there.</summary>
[Name("SheetHousehold")]
internal sealed class SheetHouseholdNode(int serial, Committed household)
{
    public int Serial => serial;

    public WrittenNode Household => new(household);
}
