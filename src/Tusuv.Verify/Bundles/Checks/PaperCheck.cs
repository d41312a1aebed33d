using Tusuv.Domain;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Sheets;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>
/// Household sheets: each serial printed once, none typed that did not come back, two clerks where two are wanted, and a closed
/// bag that names what is missing. Votes on paper: signed for, and as many as lie in the box. Every act is decided again by the
/// domain.
/// </summary>
internal sealed class PaperCheck(Report report) : ILeafCheck
{
    private readonly Section section = report.Of("paper");
    private readonly Dictionary<Guid, SheetRun> runs = [];
    private readonly Dictionary<Guid, Sheet> sheets = [];
    private readonly Dictionary<Guid, BallotBox> boxes = [];

    public void See(LogLeaf leaf)
    {
        switch (leaf.Event)
        {
            case SheetRunEvent e:
                Look(leaf, Fault(leaf.Stream, e));
                if (SheetRun.Evolve(runs.GetValueOrDefault(leaf.Stream), e) is { } run)
                    runs[leaf.Stream] = run;
                break;
            case SheetEvent e:
                Look(leaf, Fault(leaf.Stream, e));
                if (Sheet.Evolve(sheets.GetValueOrDefault(leaf.Stream), e) is { } sheet)
                    sheets[leaf.Stream] = sheet;
                break;
            case BallotBoxEvent e:
                var before = boxes.GetValueOrDefault(leaf.Stream);
                if (e is TallyCertified)
                    Look(leaf, before?.PaperFault);
                if (e is VoidingApproved approved)
                    Look(
                        leaf,
                        before?.Voiding(approved.Sheet)?.By == approved.ApprovedBy
                            ? BallotRefusals.NeedsAnotherPerson
                            : null
                    );
                if (BallotBox.Evolve(before, e) is { } box)
                    boxes[leaf.Stream] = box;
                break;
        }
    }

    public void Finish() { }

    private void Look(LogLeaf leaf, Refusal? fault)
    {
        section.Looked++;
        if (fault is not null)
            section.Add(leaf, "By the rules for paper this could not be done.", actual: fault.Code);
    }

    private Refusal? Fault(Guid stream, SheetRunEvent e)
    {
        var run = runs.GetValueOrDefault(stream);
        if (e is SheetsPrinted printed)
            return FaultOf(stream, printed);
        if (run is null)
            return SheetRefusals.NotFound;
        return e switch
        {
            SheetsHandedOut h => new HandOutSheets(run.Id, h.Serials, null, h.On).Decide(run, At(h.RecordedAt)).Refusal,
            SheetsReturned r => new TakeSheetsBack(run.Id, r.Serials, r.On).Decide(run, At(r.RecordedAt)).Refusal,
            SheetsRefused r => new RecordRefusals(run.Id, r.Serials, r.On).Decide(run, At(r.RecordedAt)).Refusal,
            HouseholdsNotFound n => new RecordNotFound(run.Id, n.Serials, n.Reason, n.On)
                .Decide(run, At(n.RecordedAt))
                .Refusal,
            SheetSpoiled s => new SpoilSheet(run.Id, s.Serial, s.Replacement, s.On)
                .Decide(run, SheetOf(run.Id, s.Serial), At(s.RecordedAt))
                .Refusal,
            SheetCorrected c => new CorrectSheet(run.Id, c.Serial, c.Status, c.Reason)
                .Decide(run, SheetOf(run.Id, c.Serial), At(c.RecordedAt))
                .Refusal,
            SecondTypingOrdered o => new OrderSecondTyping(run.Id, o.OneIn).Decide(run, At(o.OrderedAt)).Refusal,
            SheetsClosed c => new CloseSheets(run.Id, c.Missing).Decide(run, TypedOf(run), At(c.ClosedAt)).Refusal,
            _ => null,
        };
    }

    private Refusal? FaultOf(Guid stream, SheetsPrinted e)
    {
        var range = new SerialRange(e.First, e.Last);
        if (SheetRunId.Of(e.RoundId, e.Area).Value != stream)
            return SheetRefusals.AreaUnknown;
        return runs.Values.Any(run => run.RoundId == e.RoundId && run.Overlaps(range))
            ? SheetRefusals.SerialsTaken(e.First, e.Last)
            : null;
    }

    /// <summary>The words of the wishes may be erased, so what rests on them alone is not decided again.</summary>
    private Refusal? Fault(Guid stream, SheetEvent e)
    {
        var sheet = sheets.GetValueOrDefault(stream);
        var run = runs.GetValueOrDefault((e as SheetTyped)?.SheetRunId.Value ?? sheet?.RunId.Value ?? default);
        if (run is null || (sheet is null && e is not SheetTyped))
            return SheetRefusals.NotFound;
        if (run.Closed is not null)
            return SheetRefusals.IsClosed;
        return e switch
        {
            SheetTyped t when SheetId.Of(run.Id, t.Serial).Value != stream => SheetRefusals.SerialUnknown(t.Serial),
            SheetTyped t when run.StatusOf(t.Serial) is not SheetStatus.Returned => SheetRefusals.NotReturned(t.Serial),
            SheetTyped t
                when sheet is not null
                    && (sheet.TypedBy != t.TypedBy || !sheet.IsUntouched || sheet.Second is not null) =>
                SheetRefusals.IsTyped(t.Serial),
            SheetTypedAgain when sheet!.Second is not null => SheetRefusals.IsTypedTwice(sheet.Serial),
            SheetTypedAgain t when t.TypedBy == sheet!.TypedBy => SheetRefusals.NeedsAnotherClerk,
            SheetSettled when sheet!.Second is not { IsOpen: true } => SheetRefusals.NothingDiffers(sheet.Serial),
            SheetSettled s when s.SettledBy == sheet!.TypedBy || s.SettledBy == sheet.Second!.TypedBy =>
                SheetRefusals.NeedsAnotherClerk,
            WishCoded w => Coding.Fault(sheet, run, w.Wish, At(w.CodedAt)),
            WishUncoded w => Coding.Fault(sheet, run, w.Wish, At(w.UncodedAt)),
            WishSetAside w => Coding.Fault(sheet, run, w.Wish, At(w.SetAsideAt)),
            WishSplit w => Coding.Fault(sheet, run, w.Wish, At(w.SplitAt)),
            WishJoined w => new JoinWish(run.Id, sheet!.Serial, w.Wish).Decide(sheet, run, At(w.JoinedAt)).Refusal,
            _ => null,
        };
    }

    private Sheet? SheetOf(SheetRunId run, int serial) => sheets.GetValueOrDefault(SheetId.Of(run, serial).Value);

    private TypedSheets TypedOf(SheetRun run)
    {
        var typed = sheets.Values.Where(sheet => sheet.RunId == run.Id).ToList();
        return new(
            typed.Select(sheet => sheet.Serial).ToHashSet(),
            typed.Sum(sheet => sheet.Wishes.Count(wish => wish.Waits)),
            typed.Where(sheet => sheet.Second is { IsOpen: false }).Select(sheet => sheet.Serial).ToHashSet()
        );
    }

    private static Stamp At(DateTimeOffset at) => new(default, at, Reach.Everywhere);
}
