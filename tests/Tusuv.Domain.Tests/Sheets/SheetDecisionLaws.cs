using Tusuv.Domain.Proposals;
using Tusuv.Domain.Sheets;
using static Tusuv.Domain.Tests.TheSheets;

namespace Tusuv.Domain.Tests;

public partial class DecisionLaws
{
    private static IEnumerable<object> SheetCommands(Throws lot)
    {
        var (serial, wish) = (lot.Of(1, 2, 3, 4, 5, 6, -1), lot.Of(1, 2, 3, 4, 0));
        var serials = lot.Of<int[]>([], [serial], [1, 2, 3], [4, 5], [4, 4], [5, 6]);
        var (reason, day) = (
            lot.Of<ReasonCode>(new("nobody_home"), new("mistake"), new("illegible"), default),
            lot.Of(Day, Day.AddDays(2))
        );
        var proposal = lot.Of(Well, Lamps);
        ProposalId? seen = lot.Of<ProposalId?>(null, Well, Lamps);
        yield return new PrintSheets(Ldf2027, Bag3, lot.Of(1, 6, 0), lot.Of(5, 9, int.MaxValue));
        yield return new HandOutSheets(Bag3Sheets, serials, lot.Of(null, AskWell, Write(new('х', 300))), day);
        yield return new TakeSheetsBack(Bag3Sheets, serials, day);
        yield return new RecordRefusals(Bag3Sheets, serials, day);
        yield return new RecordNotFound(Bag3Sheets, serials, reason, day);
        yield return new SpoilSheet(Bag3Sheets, serial, lot.Of<int?>(null, 4, 5), day);
        yield return new CorrectSheet(Bag3Sheets, serial, lot.Of(Enum.GetValues<SheetStatus>()), reason);
        yield return new CloseSheets(Bag3Sheets, lot.Of<int[]>([], [3, 4, 5], [5, 4, 3]));
        yield return new TypeSheet(
            Bag3Sheets,
            lot.Of(1, 2, 3),
            lot.Of<Written[]>([], [AskWell], [Write("")], [.. Enumerable.Repeat(AskBoth, 13)]),
            lot.Of<Hash?>(null, HashOf("photo"))
        );
        yield return new PhotographSheet(Bag3Sheets, serial, lot.Of(SheetPhoto, AskWell));
        yield return new OrderSecondTyping(Bag3Sheets, lot.Of(1, 10, 0));
        yield return new TypeSheetAgain(
            Bag3Sheets,
            1,
            lot.Of<Written[]>([], [AskWell], [AskWell, AskLamp], [Write("")])
        );
        yield return new SettleSheet(Bag3Sheets, 1, lot.Of<Written[]>([], [AskWell, AskBoth], [Write("")]));
        yield return new CodeWish(Bag3Sheets, 1, wish, proposal, seen);
        yield return new UncodeWish(Bag3Sheets, 1, wish, seen);
        yield return new SetWishAside(Bag3Sheets, 1, wish, reason);
        yield return new SplitWish(
            Bag3Sheets,
            1,
            wish,
            lot.Of<Written[]>([AskWell], [AskWell, AskBoth], [AskWell, Write("")])
        );
        yield return new JoinWish(Bag3Sheets, 1, wish);
    }

    private static IEnumerable<Action> SheetAttempts(Throws lot)
    {
        var run = State<SheetRun, SheetRunEvent>(lot.History(SheetSamples.Runs));
        var sheet = State<Sheet, SheetEvent>(lot.History(SheetSamples.Sheets));
        var typed = lot.Of(null, sheet);
        var round = lot.Of(null, RoundOf(Ldf), RoundOf(Collecting), RoundOf(Reviewing));
        var area = lot.Of(null, TheBag with { Figures = null }, TheBag);
        var proposal = State<Proposal, ProposalEvent>(lot.History(EventSamples.Proposals));
        var stamp = lot.Of(Uranchimeg, Lkhagvajav, Neighbour, Nomin, Librarian, Third, Herder);
        var isStored = lot.Of(true, false);
        var first = lot.Of<string?[]>([], [AskWell.Text, null]);
        var all = new TypedSheets(
            new HashSet<int> { 1, lot.Of(2, 3) },
            lot.Of(0, 1),
            lot.Of(null, new HashSet<int> { 1, 2 })
        );
        SerialRange[] others = lot.Of<SerialRange[]>([], [new(5, 8)]);
        foreach (var command in SheetCommands(lot))
        {
            yield return command switch
            {
                PrintSheets c => Run(r => c.Decide(r, round, area, others, stamp)),
                HandOutSheets c => Run(r => c.Decide(r, stamp)),
                TakeSheetsBack c => Run(r => c.Decide(r, stamp)),
                RecordRefusals c => Run(r => c.Decide(r, stamp)),
                RecordNotFound c => Run(r => c.Decide(r, stamp)),
                SpoilSheet c => Run(r => c.Decide(r, typed, stamp)),
                CorrectSheet c => Run(r => c.Decide(r, typed, stamp)),
                CloseSheets c => Run(r => c.Decide(r, all, stamp)),
                TypeSheet c => Sheet(s => c.Decide(s, run, stamp)),
                PhotographSheet c => Run(r => c.Decide(r, isStored, stamp)),
                OrderSecondTyping c => Run(r => c.Decide(r, stamp)),
                TypeSheetAgain c => Sheet(s => c.Decide(s, run, first, stamp)),
                SettleSheet c => Sheet(s => c.Decide(s, run, stamp)),
                CodeWish c => Sheet(s => c.Decide(s, run, proposal, stamp)),
                UncodeWish c => Sheet(s => c.Decide(s, run, stamp)),
                SetWishAside c => Sheet(s => c.Decide(s, run, stamp)),
                SplitWish c => Sheet(s => c.Decide(s, run, stamp)),
                JoinWish c => Sheet(s => c.Decide(s, run, stamp)),
                _ => throw new InvalidOperationException($"No attempt for {command}."),
            };
        }

        Action Run(Func<SheetRun?, Decision<SheetRunEvent>> decide) => () => Twice(run, decide);
        Action Sheet(Func<Sheet?, Decision<SheetEvent>> decide) => () => Twice(sheet, decide);
    }

    /// <summary>Whatever happens, each printed sheet stands at one place, and the figures add up to what was printed.</summary>
    [Fact]
    public void Every_serial_is_accounted_for() =>
        Dice.Sample(dice =>
        {
            if (State<SheetRun, SheetRunEvent>(new Throws(dice).History(SheetSamples.Runs)) is { } run)
                Assert.Equal(run.Sheets.Count, Enum.GetValues<SheetStatus>().Sum(run.Count));
        });
}
