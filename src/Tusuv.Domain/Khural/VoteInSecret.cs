using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>A secret vote on papers, as its tellers counted it.</summary>
public sealed record VoteInSecret(
    SittingId SittingId,
    MotionId MotionId,
    int Issued,
    int For,
    int Against,
    int Abstained,
    int Spoiled,
    IReadOnlyList<AppointmentId> Tellers
)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        var counted = Count(sitting, stamp);
        return counted.Events.Count > 0 && Tellers.Any(teller => sitting!.IsRecused(teller, sitting.Motion(MotionId)!))
            ? MemberRecused
            : counted;
    }

    /// <summary>What the papers come to, whoever counted: a count from before tellers were asked for interests stands.</summary>
    public Decision<SittingEvent> Count(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (sitting.Motion(MotionId) is not { } motion)
            return MotionUnknown;
        if (motion.Result is { Way: WayOfVoting.Secret } before && IsSame(before))
            return [];
        if (motion.RollCall is not null)
            return RollCallOpen;
        if (sitting.VoteFault(motion, WayOfVoting.Secret) is { } voteFault)
            return voteFault;
        var entitled = sitting.Entitled(motion).Count;
        if (!Tally.Fits(entitled, Issued))
            return MoreVotesThanMembers(entitled);
        if (!Tally.Fits(Issued, For, Against, Abstained, Spoiled))
            return PapersDoNotAddUp;
        if (Tellers.Any(teller => !sitting.Present.Contains(teller)))
            return MemberAbsent;
        if (Tellers.Distinct().Count() < sitting.Rules.Tellers)
            return TellersMissing(sitting.Rules.Tellers);

        var tally = new Tally(For, Against, Abstained, entitled - For - Against - Abstained);
        return [sitting.Result(motion, WayOfVoting.Secret, tally, new(Issued, Spoiled, Tellers), stamp.At)];
    }

    private bool IsSame(MotionVoted before) =>
        (before.Tally.For, before.Tally.Against, before.Tally.Abstained) == (For, Against, Abstained)
        && (before.Papers?.Issued, before.Papers?.Spoiled) == (Issued, Spoiled);
}
