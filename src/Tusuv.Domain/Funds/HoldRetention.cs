using Tusuv.Domain.Khural;
using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

public sealed record HoldRetention(RoundId RoundId, CommitmentId CommitmentId, Money Amount, DateOnly Until)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Commitment(CommitmentId) is not { } commitment)
            return CommitmentUnknown;
        if (commitment.Retention is { } held)
            return (held.Amount, held.Until) == (Amount, Until) ? [] : RetentionHeldAlready;
        if (envelope.AmountFault(Amount) is { } amountFault)
            return amountFault;
        if (Amount.Amount > commitment.Open)
            return OverCommitment(Math.Max(0, commitment.Open), envelope.Currency);
        if (Until <= commitment.SignedOn || stamp.IsAfter(Until.AddDays(-1)))
            return RetentionDayPast;

        return [new RetentionHeld(CommitmentId, Amount, Until, stamp.At)];
    }
}

/// <summary>Its day has come: what was held back may be paid.</summary>
public sealed record ReleaseRetention(RoundId RoundId, CommitmentId CommitmentId)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Commitment(CommitmentId) is not { } commitment)
            return CommitmentUnknown;
        if (commitment.Retention is not { } held)
            return [];
        if (stamp.IsBefore(held.Until))
            return RetentionNotDue;

        return [new RetentionReleased(CommitmentId, stamp.At)];
    }
}

/// <summary>What is left of a contract may be paid in a later year, as the khural decided.</summary>
public sealed record CarryOver(RoundId RoundId, CommitmentId CommitmentId, int Year, ResolutionId ResolutionId)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Resolution? resolution, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Commitment(CommitmentId) is not { } commitment)
            return CommitmentUnknown;
        if (commitment.PayableUntil >= Year && Year > envelope.Year)
            return [];
        if (Year <= envelope.Year || Year > envelope.Year + 10)
            return YearOutOfRange;
        if (resolution is not { IsInForce: true } || resolution.Locality != envelope.Locality)
            return ResolutionNotInForce;
        if (resolution.AdoptedOn < commitment.SignedOn)
            return ResolutionBeforeContract;
        if (commitment.Amount <= commitment.Paid)
            return NothingToCarryOver;

        return [new CommitmentCarriedOver(CommitmentId, Year, ResolutionId, stamp.At)];
    }
}
