using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

internal static class Voting
{
    /// <summary>Why this motion cannot be voted on in this way now, or null.</summary>
    public static Refusal? VoteFault(this Sitting sitting, Motion motion, WayOfVoting way)
    {
        if (motion.Result is not null)
            return AlreadyVoted;
        if (sitting.RuleOf(motion) is not { } rule || !rule.Ways.Contains(way))
            return WayNotAllowed;
        if (sitting.IsOutdated(motion))
            return WordingOutdated;
        if (
            sitting.Motions.Any(other =>
                other.Amends == motion.Id && other.Result is null && !sitting.IsOutdated(other)
            )
        )
            return AmendmentsFirst;
        return sitting.QuorumFault();
    }

    /// <summary>The result of a motion by the rule of its item.</summary>
    public static MotionVoted Result(
        this Sitting sitting,
        Motion motion,
        WayOfVoting way,
        Tally tally,
        SecretPapers? papers,
        DateTimeOffset at
    )
    {
        var entitled = motion.RollCall?.Entitled.Count ?? sitting.Entitled(motion).Count;
        var arithmetic = sitting.Count(sitting.RuleOf(motion)!.Majority, tally, entitled);
        var called = motion.RollCall?.Entitled;
        return new(motion.Id, way, tally, papers, arithmetic, arithmetic.For >= arithmetic.Needed, at, called);
    }

    public static Arithmetic Count(this Sitting sitting, Share share, Tally tally, int entitled)
    {
        var of = share.Of switch
        {
            CountedBase.Seats => sitting.Rules.Seats,
            CountedBase.Members => sitting.Due.Count,
            CountedBase.Present => entitled,
            _ => tally.Voted,
        };
        return new(share, of, share.Needed(of), tally.For);
    }

    private static ItemRule? RuleOf(this Sitting sitting, Motion motion) =>
        sitting.Item(motion.Item) is { } item ? sitting.Rules.RuleOf(item.Type) : null;
}
