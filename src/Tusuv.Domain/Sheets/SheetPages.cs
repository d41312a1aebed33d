namespace Tusuv.Domain.Sheets;

/// <summary>A bag's sheets for whoever asks how far they are.</summary>
public sealed record SheetRunPage(SheetRunId Id, SheetRun Run, IReadOnlyList<SerialRange> Ranges) : IPage<SheetRunPage>
{
    public static SheetRunPage? Fold(SheetRunPage? page, Recorded e) =>
        e.Event is SheetRunEvent @event && SheetRun.Evolve(page?.Run, @event) is { } run
            ? new(run.Id, run, [.. page?.Ranges ?? [], .. Printed(@event)])
            : page;

    private static IEnumerable<SerialRange> Printed(SheetRunEvent e) =>
        e is SheetsPrinted printed ? [new(printed.First, printed.Last)] : [];
}

/// <summary>A returned sheet, with the trace of who did what with its wishes.</summary>
public sealed record SheetPage(SheetId Id, Sheet Sheet, IReadOnlyList<WishStep> Trace) : IPage<SheetPage>
{
    public static SheetPage? Fold(SheetPage? page, Recorded e) =>
        e.Event is SheetEvent @event && Sheet.Evolve(page?.Sheet, @event) is { } sheet
            ? new(sheet.Id, sheet, [.. page?.Trace ?? [], .. Step(@event)])
            : page;

    private static IEnumerable<WishStep> Step(SheetEvent @event) =>
        @event switch
        {
            WishCoded e => [new(e.Wish, WishAct.Coded, e.CodedBy, e.CodedAt, e.ProposalId)],
            WishUncoded e => [new(e.Wish, WishAct.Uncoded, e.UncodedBy, e.UncodedAt)],
            WishSetAside e => [new(e.Wish, WishAct.SetAside, e.SetAsideBy, e.SetAsideAt, Reason: e.Reason)],
            WishSplit e => [new(e.Wish, WishAct.Split, e.SplitBy, e.SplitAt)],
            WishJoined e => [new(e.Wish, WishAct.Joined, e.JoinedBy, e.JoinedAt)],
            _ => [],
        };
}

public enum WishAct
{
    Coded,
    Uncoded,
    SetAside,
    Split,
    Joined,
}

public sealed record WishStep(
    int Wish,
    WishAct Act,
    ActorId By,
    DateTimeOffset At,
    ProposalId? ProposalId = null,
    ReasonCode? Reason = null
);
