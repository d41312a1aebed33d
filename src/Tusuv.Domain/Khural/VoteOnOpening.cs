using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>A step of the opening, by show of hands.</summary>
public sealed record VoteOnOpening(SittingId SittingId, OpeningStep Step, int For, int Against, int Abstained)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (
            sitting.Opening.LastOrDefault(o => o.Step == Step) is { } before
            && (before.Carried || IsSame(before.Tally))
        )
            return [];
        if (sitting.QuorumFault() is { } quorum)
            return quorum;
        if (sitting.NextStep != Step)
            return sitting.NextStep is { } next ? StepOutOfOrder(next) : WayNotAllowed;
        var present = sitting.Present.Count;
        if (!Tally.Fits(present, For, Against, Abstained))
            return MoreVotesThanMembers(present);
        if (sitting.Rules.RuleOf(ProcedureRules.Procedural) is not { } rule)
            return WayNotAllowed;

        var tally = new Tally(For, Against, Abstained, present - For - Against - Abstained);
        var arithmetic = sitting.Count(rule.Majority, tally, present);
        return [new OpeningStepVoted(Step, tally, arithmetic, arithmetic.For >= arithmetic.Needed, stamp.At)];
    }

    private bool IsSame(Tally tally) => (tally.For, tally.Against, tally.Abstained) == (For, Against, Abstained);
}
