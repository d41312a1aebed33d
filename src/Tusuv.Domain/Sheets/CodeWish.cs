using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Sheets.WishRefusals;

namespace Tusuv.Domain.Sheets;

/// <param name="InsteadOf">Where the clerk sees it now, so that two who code one sheet do not undo each other unseen.</param>
public sealed record CodeWish(SheetRunId SheetRunId, int Serial, int Wish, ProposalId ProposalId, ProposalId? InsteadOf)
{
    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    public Decision<SheetEvent> Decide(Sheet? sheet, SheetRun? run, Proposal? proposal, Stamp stamp)
    {
        if (Coding.FaultToBegin(sheet, run, Wish, stamp) is { } fault)
            return fault;
        var wish = sheet!.Wish(Wish)!;
        if (wish.ProposalId == ProposalId)
            return [];
        if (Coding.Meanwhile(wish, InsteadOf) is { } other)
            return other;
        if (proposal is null || proposal.RoundId != sheet.RoundId || proposal.IsOver || proposal.MergedInto is not null)
            return ProposalUnfit;

        return [new WishCoded(Wish, ProposalId, stamp.By, stamp.At)];
    }
}

/// <summary>It waits again.</summary>
public sealed record UncodeWish(SheetRunId SheetRunId, int Serial, int Wish, ProposalId? From)
{
    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    public Decision<SheetEvent> Decide(Sheet? sheet, SheetRun? run, Stamp stamp)
    {
        if (Coding.Fault(sheet, run, Wish, stamp) is { } fault)
            return fault;
        var wish = sheet!.Wish(Wish)!;
        if (wish.Waits)
            return [];
        if (wish.ProposalId != From)
            return Coding.Meanwhile(wish, From) ?? UncodedMeanwhile;

        return [new WishUncoded(Wish, stamp.By, stamp.At)];
    }
}

public sealed record SetWishAside(SheetRunId SheetRunId, int Serial, int Wish, ReasonCode Reason)
{
    public SheetId SheetId => SheetId.Of(SheetRunId, Serial);

    public Decision<SheetEvent> Decide(Sheet? sheet, SheetRun? run, Stamp stamp)
    {
        if (Coding.FaultToBegin(sheet, run, Wish, stamp) is { } fault)
            return fault;
        var wish = sheet!.Wish(Wish)!;
        if (wish.Aside == Reason)
            return [];
        if (wish.ProposalId is { } coded)
            return CodedMeanwhile(coded);
        if (!SheetReasons.Aside.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new WishSetAside(Wish, Reason, stamp.By, stamp.At)];
    }
}

/// <summary>What holds for every act on a wish.</summary>
public static class Coding
{
    public static Refusal? Fault(Sheet? sheet, SheetRun? run, int wish, Stamp stamp)
    {
        if (sheet?.Wish(wish) is not { } line || run is null)
            return NotFound;
        if (!stamp.Reaches(sheet.Locality))
            return CommonRefusals.OutOfReach;
        if (run.Closed is not null)
            return SheetRefusals.IsClosed;
        if (sheet.Second is { IsOpen: true })
            return SheetRefusals.IsUnsettled(sheet.Serial);
        return line.Counts ? null : IsSplit;
    }

    /// <summary>What is read twice is coded once both readings were compared, so that nobody is shown what the other typed.</summary>
    public static Refusal? FaultToBegin(Sheet? sheet, SheetRun? run, int wish, Stamp stamp) =>
        Fault(sheet, run, wish, stamp)
        ?? (sheet!.AwaitsComparing(run!) ? SheetRefusals.AwaitsSecond(sheet.Serial) : null);

    /// <summary>What another clerk did with it since this one looked.</summary>
    public static Refusal? Meanwhile(Wish wish, ProposalId? seen) =>
        wish.ProposalId == seen ? null
        : wish.ProposalId is { } now ? CodedMeanwhile(now)
        : wish.Aside is not null ? SetAsideMeanwhile
        : UncodedMeanwhile;
}
