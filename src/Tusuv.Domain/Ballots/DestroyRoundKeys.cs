using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

/// <summary>After this nobody, the operator included, can tie a ballot to a voter by the keys of the round.</summary>
public sealed record DestroyRoundKeys(RoundId RoundId)
{
    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    public Decision<BallotBoxEvent> Decide(BallotBox? box, Round? round, Stamp stamp)
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (box is not { Certified: true })
            return NotCertified;
        if (box.KeysDestroyed)
            return [];
        if (round.Keys is not { } keys)
            return KeysMissing;

        return [new RoundKeysDestroyed(RoundId, keys, stamp.At)];
    }
}
