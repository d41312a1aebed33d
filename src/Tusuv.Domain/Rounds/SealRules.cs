using Tusuv.Allocation;
using Tusuv.Domain.Localities;
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
    int WitnessQuorum,
    RuleConditions? Conditions = null
)
{
    /// <param name="areas">The places that its conditions name.</param>
    public Decision<RoundEvent> Decide(Round? round, IReadOnlyCollection<Locality> areas, Stamp stamp, Seal seal)
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
        if (Conditions?.Fault(RuleKey, areas.Where(round.Spans).Select(area => area.Id)) is { } fault)
            return fault;

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
            WitnessQuorum,
            Conditions
        );
        var hash = seal(rules);
        if (round.Rules is { } before)
            return before.Hash == hash ? [] : AlreadySealed;

        return [new RulesSealed(rules, hash, stamp.At)];
    }
}
