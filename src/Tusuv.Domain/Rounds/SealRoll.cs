using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

/// <summary>What the edge found on the roll when it was asked to seal it.</summary>
public sealed record RollFacts(IReadOnlyList<RollArea> Areas, Hash Hash);

public sealed record SealRoll(RoundId RoundId)
{
    public Decision<RoundEvent> Decide(Round? round, RollFacts roll, Stamp stamp)
    {
        if (round is null)
            return NotFound;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (round.Cancelled)
            return Cancelled;
        if (round.Stage(Stage.Voting) is null)
            return NoVote;
        if (round.Roll is { } before)
            return before.Hash == roll.Hash ? [] : AlreadySealed;
        if (roll.Areas.Sum(area => area.Voters) == 0)
            return RollEmpty;

        return [new RollSealed(roll.Areas, roll.Hash, stamp.At)];
    }
}
