using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

public sealed record CertifyTally(RoundId RoundId)
{
    /// <summary>So long complaints about the vote can still be looked into; then the keys have to go.</summary>
    public const int DaysWithKeys = 14;

    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    /// <param name="witnesses">How many signed a checkpoint of the log that holds the count.</param>
    public Decision<BallotBoxEvent> Decide(BallotBox? box, Round? round, int witnesses, Stamp stamp, Seal seal)
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (box?.Counted is not { } counted)
            return NotCounted;
        if (box.Certified)
            return [];
        if (round.Rules is { Rules.WitnessQuorum: var quorum } && witnesses < quorum)
            return NotWitnessed(witnesses, quorum);
        if (box.PaperFault is { } fault)
            return fault;

        var keysUntil = DateOnly.FromDateTime(stamp.At.UtcDateTime).AddDays(DaysWithKeys);
        return [new TallyCertified(RoundId, seal(counted.Votes), stamp.By, stamp.At, keysUntil)];
    }
}
