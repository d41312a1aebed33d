using Tusuv.Allocation;
using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

public sealed record SealRules(
    RoundId RoundId,
    BallotForm Form,
    int? MaxChoices,
    Code RuleKey,
    IReadOnlyList<Code> TieBreak,
    int MinSupport,
    int MaxRevisions,
    int MinBatch,
    bool PublishOpenings,
    int WitnessQuorum
)
{
    public Decision<RoundEvent> Decide(Round? round, Stamp stamp, Seal seal)
    {
        if (round is null)
            return NotFound;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (round.Cancelled)
            return Cancelled;
        if (round.Stage(Stage.Voting) is null)
            return NoVote;
        if (round.Ceiling is not { } ceiling)
            return CeilingMissing;
        if (AllocationRules.Find(RuleKey.Value) is null)
            return RuleUnknown;
        if (!Tusuv.Allocation.TieBreak.TryOf(TieBreak.Select(key => key.Value), out _))
            return TieBreakUnknown;
        if (
            MinSupport < 0
            || MaxRevisions is < 0 or > 100
            || MinBatch is < 1 or > 200
            || MaxChoices < 1
            || WitnessQuorum < 0
        )
            return RulesOutOfRange;

        var rules = new BallotRules(
            Form,
            MaxChoices,
            round.Rules?.Rules.Budget ?? ceiling.Amount,
            RuleKey,
            TieBreak,
            MinSupport,
            MaxRevisions,
            MinBatch,
            PublishOpenings,
            WitnessQuorum
        );
        var hash = seal(rules);
        if (round.Rules is { } before)
            return before.Hash == hash ? [] : AlreadySealed;

        return [new RulesSealed(rules, hash, stamp.At)];
    }
}
