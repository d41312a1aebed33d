namespace Tusuv.Domain.Sheets;

/// <summary>
/// The sheets of a bag on their way out and back. A sheet is its serial; which household it is for stands in the
/// bag's own book.
/// </summary>
public abstract record SheetRunEvent;

/// <summary>With how many households the register counted on that day. More may be printed later.</summary>
public sealed record SheetsPrinted(
    SheetRunId SheetRunId,
    RoundId RoundId,
    LocalityId Locality,
    LocalityId Area,
    int Households,
    int First,
    int Last,
    DateTimeOffset PrintedAt
) : SheetRunEvent;

/// <param name="Household">A note by which the governor knows the household again; closed to everybody else.</param>
public sealed record SheetsHandedOut(
    IReadOnlyList<int> Serials,
    Committed? Household,
    DateOnly On,
    DateTimeOffset RecordedAt
) : SheetRunEvent;

public sealed record SheetsReturned(IReadOnlyList<int> Serials, DateOnly On, DateTimeOffset RecordedAt) : SheetRunEvent;

/// <summary>The household wants none, or gives none back.</summary>
public sealed record SheetsRefused(IReadOnlyList<int> Serials, DateOnly On, DateTimeOffset RecordedAt) : SheetRunEvent;

public sealed record HouseholdsNotFound(
    IReadOnlyList<int> Serials,
    ReasonCode Reason,
    DateOnly On,
    DateTimeOffset RecordedAt
) : SheetRunEvent;

/// <summary>Its replacement lies with the household from then on.</summary>
public sealed record SheetSpoiled(int Serial, int? Replacement, DateOnly On, DateTimeOffset RecordedAt) : SheetRunEvent;

/// <summary>A later one takes the place of it.</summary>
/// <param name="Photo">Of the hash of its file.</param>
public sealed record SheetPhotographed(int Serial, Committed Photo, DateTimeOffset RecordedAt) : SheetRunEvent;

/// <summary>One sheet in so many, chosen by their ids, is typed by a second clerk before the bag is closed.</summary>
public sealed record SecondTypingOrdered(int OneIn, DateTimeOffset OrderedAt) : SheetRunEvent;

/// <summary>What was said of it before was not so, or is so no longer.</summary>
public sealed record SheetCorrected(int Serial, SheetStatus Status, ReasonCode Reason, DateTimeOffset RecordedAt)
    : SheetRunEvent;

/// <summary>Who closes names every sheet that is not back, so that nobody overlooks one.</summary>
public sealed record SheetsClosed(IReadOnlyList<int> Missing, DateTimeOffset ClosedAt) : SheetRunEvent;
