using System.Collections.Immutable;

namespace Tusuv.Domain.Sheets;

/// <summary>Every sheet of a bag by its serial, and how it stands with it.</summary>
public sealed record SheetRun(
    SheetRunId Id,
    RoundId RoundId,
    LocalityId Locality,
    LocalityId Area,
    int Households,
    ImmutableSortedDictionary<int, SheetState> Sheets,
    SheetsClosed? Closed = null,
    int? OneIn = null
) : IState<SheetRun, SheetRunEvent>
{
    /// <summary>Sheets that ever lay with a household.</summary>
    public int CountHandedOut() => Sheets.Values.Count(sheet => sheet.WasOut);

    /// <summary>Handed out and not back, or never handed out.</summary>
    public IEnumerable<int> FindMissing() => With(SheetStatus.HandedOut).Concat(With(SheetStatus.Printed)).Order();

    /// <summary>The governor of the bag, or the offices of the soum above it.</summary>
    public bool IsReachedBy(Stamp stamp) => stamp.Reaches(Area) || stamp.Reaches(Locality);

    public SheetStatus? StatusOf(int serial) => Sheets.GetValueOrDefault(serial)?.Status;

    public Committed? PhotoOf(int serial) => Sheets.GetValueOrDefault(serial)?.Photo;

    /// <summary>Whether two clerks type it. It follows from the sheet's id, so nobody chooses and everybody can check.</summary>
    public bool IsTypedTwice(int serial) =>
        OneIn is { } many && BitConverter.ToUInt32(SheetId.Of(Id, serial).Value.ToByteArray(), 12) % many == 0;

    public IEnumerable<int> With(SheetStatus status) =>
        Sheets.Where(sheet => sheet.Value.Status == status).Select(sheet => sheet.Key);

    public int Count(SheetStatus status) => Sheets.Values.Count(sheet => sheet.Status == status);

    public bool Overlaps(SerialRange range) => Sheets.Keys.Any(serial => serial >= range.First && serial <= range.Last);

    public static SheetRun? Evolve(SheetRun? state, SheetRunEvent @event) =>
        (state, @event) switch
        {
            (null, SheetsPrinted e) => Print(
                new(
                    e.SheetRunId,
                    e.RoundId,
                    e.Locality,
                    e.Area,
                    e.Households,
                    ImmutableSortedDictionary<int, SheetState>.Empty
                ),
                e
            ),
            ({ } r, SheetsPrinted e) => Print(r with { Households = e.Households }, e),
            ({ } r, SheetsHandedOut e) => r.Move(e.Serials, SheetStatus.HandedOut, e.Household),
            ({ } r, SheetsReturned e) => r.Move(e.Serials, SheetStatus.Returned),
            ({ } r, SheetsRefused e) => r.Move(e.Serials, SheetStatus.Refused),
            ({ } r, HouseholdsNotFound e) => r.Move(e.Serials, SheetStatus.NotFound),
            ({ } r, SheetSpoiled { Replacement: { } other } e) => r.Move([e.Serial], SheetStatus.Spoiled)
                .Move([other], SheetStatus.HandedOut),
            ({ } r, SheetSpoiled e) => r.Move([e.Serial], SheetStatus.Spoiled),
            ({ } r, SheetCorrected e) => r.Correct(e.Serial, e.Status),
            ({ } r, SheetPhotographed e) => r.With(e.Serial, e.Photo),
            ({ } r, SecondTypingOrdered e) => r with { OneIn = e.OneIn },
            ({ } r, SheetsClosed e) => r with { Closed = e },
            _ => state,
        };

    private static SheetRun Print(SheetRun run, SheetsPrinted e) =>
        run with
        {
            Sheets = run.Sheets.SetItems(
                Enumerable
                    .Range(e.First, Math.Max(0, e.Last - e.First + 1))
                    .Select(serial => KeyValuePair.Create(serial, new SheetState(SheetStatus.Printed)))
            ),
        };

    private SheetRun Move(IReadOnlyList<int> serials, SheetStatus status, Committed? household = null) =>
        this with
        {
            Sheets = Sheets.SetItems(
                serials.Select(serial => KeyValuePair.Create(serial, Moved(serial, status, household)))
            ),
        };

    private SheetState Moved(int serial, SheetStatus status, Committed? household)
    {
        var before = Sheets.GetValueOrDefault(serial);
        var isOut = status is SheetStatus.HandedOut or SheetStatus.Returned || before?.WasOut is true;
        return new(status, isOut, household ?? before?.Household, before?.Photo);
    }

    private SheetRun With(int serial, Committed photo) =>
        this with
        {
            Sheets = Sheets.SetItem(
                serial,
                (Sheets.GetValueOrDefault(serial) ?? new(SheetStatus.Printed)) with
                {
                    Photo = photo,
                }
            ),
        };

    /// <summary>Back in the drawer, it never was with a household.</summary>
    private SheetRun Correct(int serial, SheetStatus status) =>
        status is SheetStatus.Printed or SheetStatus.NotFound
            ? this with
            {
                Sheets = Sheets.SetItem(serial, new(status)),
            }
            : Move([serial], status);
}
