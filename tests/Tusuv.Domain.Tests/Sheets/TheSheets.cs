using Tusuv.Domain.Proposals;
using Tusuv.Domain.Sheets;

namespace Tusuv.Domain.Tests;

/// <summary>The household sheets of the third bag: five of its 119 here, to be short.</summary>
internal static class TheSheets
{
    public static readonly SheetRunId Bag3Sheets = SheetRunId.Of(Ldf2027, Bag3);
    public static readonly SheetId Sheet1 = SheetId.Of(Bag3Sheets, 1);

    /// <summary>A clerk of the working group, and the librarian beside her.</summary>
    public static readonly Stamp Nomin = new(new(Id(35)), Today, new(Soum));
    public static readonly Stamp Librarian = new(new(Id(36)), Today, new(Soum));
    public static readonly Stamp Third = new(new(Id(37)), Today, new(Soum));

    public static readonly SheetsPrinted Printed = new(Bag3Sheets, Ldf2027, Soum, Bag3, 119, 1, 5, Today);
    public static readonly SheetsHandedOut Out = new([1, 2, 3], null, Day, Today);
    public static readonly SheetsReturned Back = new([1, 2], Day, Today);
    public static readonly SheetRunEvent[] Carried = [Printed, Out, Back];
    public static readonly SheetsClosed Closed = new([3, 4, 5], Today);

    public static readonly Written AskWell = Write("Хясаанд худаг гаргах");
    public static readonly Written AskBoth = Write("Гэрэл, бас эмч");
    public static readonly Written AskLamp = Write("Гэрэл");

    public static readonly Written SheetPhoto = Write(HashOf("photo").Value);
    public static readonly SheetPhotographed Photographed = new(1, SheetPhoto.Commitment, Today);
    public static readonly SecondTypingOrdered All = new(1, Today);

    public static readonly SheetTyped Typed = new(
        Sheet1,
        Bag3Sheets,
        Ldf2027,
        Soum,
        Bag3,
        1,
        [AskWell.Commitment, AskBoth.Commitment],
        null,
        Nomin.By,
        Today
    );

    public static readonly SheetTypedAgain TypedAgain = new(
        [AskWell.Commitment, AskLamp.Commitment],
        [2],
        Librarian.By,
        Today
    );

    public static readonly SheetSettled Settled = new([AskWell.Commitment, AskBoth.Commitment], Third.By, Today);

    public static readonly WishCoded Coded = new(1, Well, Nomin.By, Today);

    public static readonly WishSplit Split = new(
        2,
        [Write("Гэрэл").Commitment, Write("Эмч").Commitment],
        Nomin.By,
        Today
    );

    public static readonly Proposal TheWell = ProposalOf(WellSubmitted);

    public static SheetRun RunOf(params IEnumerable<SheetRunEvent> events) =>
        events.Aggregate((SheetRun?)null, SheetRun.Evolve)!;

    public static Spec.History<SheetRun, SheetRunEvent> GivenRun(params IEnumerable<SheetRunEvent> events) =>
        Spec.Given<SheetRun, SheetRunEvent>(events);

    public static Spec.History<Sheet, SheetEvent> GivenSheet(params IEnumerable<SheetEvent> events) =>
        Spec.Given<Sheet, SheetEvent>(events);
}

internal static class SheetSamples
{
    public static readonly IReadOnlyList<SheetRunEvent> Runs =
    [
        TheSheets.Printed,
        TheSheets.Out with
        {
            Household = Write("Д.Батмөнхийн өрх").Commitment,
        },
        TheSheets.Back,
        TheSheets.Photographed,
        TheSheets.All,
        new SheetsRefused([4], Day, Today),
        new HouseholdsNotFound([5], new("road_closed"), Day, Today),
        new SheetSpoiled(3, 5, Day, Today),
        new SheetCorrected(2, SheetStatus.HandedOut, new("mistake"), Today),
        TheSheets.Closed,
    ];

    public static readonly IReadOnlyList<SheetEvent> Sheets =
    [
        TheSheets.Typed with
        {
            Photo = HashOf("photo"),
        },
        TheSheets.TypedAgain,
        TheSheets.Settled,
        TheSheets.Coded,
        new WishUncoded(1, TheSheets.Librarian.By, Today),
        new WishSetAside(1, new("illegible"), TheSheets.Librarian.By, Today),
        TheSheets.Split,
        new WishJoined(2, TheSheets.Nomin.By, Today),
    ];
}
