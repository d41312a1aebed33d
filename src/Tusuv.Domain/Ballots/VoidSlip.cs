using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

/// <summary>A lost or stolen slip. The voter gets another one; the last ballot still counts.</summary>
/// <param name="Slip">Keyed hash of the slip's code, made at the edge.</param>
public sealed record VoidSlip(RoundId RoundId, Token Slip, ReasonCode Reason)
{
    public static readonly IReadOnlyList<ReasonCode> Reasons =
    [
        new("lost"),
        new("stolen"),
        new("spoiled"),
        new("misprinted"),
    ];

    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    /// <remarks>Not silent the second time: who voids a slip hands out the new one that comes for it, and none comes twice.</remarks>
    /// <param name="known">Whether such a slip was issued and is still good.</param>
    public Decision<BallotBoxEvent> Decide(BallotBox? box, Round? round, bool known, Stamp stamp)
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (box?.Voided.Contains(Slip) is true)
            return SlipIsVoid;
        if (!known)
            return SlipUnknown;
        if (!Reasons.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new SlipVoided(RoundId, Slip, Reason, stamp.At)];
    }
}
