using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

/// <summary>Of a contractor who is late. What comes of it goes to the budget, not back into the envelope.</summary>
/// <param name="Days">By which the work is late.</param>
/// <param name="Basis">The clause by which it is worked out.</param>
public sealed record ClaimPenalty(
    RoundId RoundId,
    PenaltyId PenaltyId,
    CommitmentId CommitmentId,
    Money Amount,
    int Days,
    PublicText Basis
)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Penalty(PenaltyId) is { } taken)
            return (taken.Commitment, taken.Amount) == (CommitmentId, Amount.Amount) ? [] : PenaltyIdTaken;
        if (envelope.Commitment(CommitmentId) is not { } commitment)
            return CommitmentUnknown;
        if (envelope.AmountFault(Amount) is { } amountFault)
            return amountFault;
        if (Days is < 1 or > 10_000)
            return DaysOutOfRange;
        if (Basis.Fault(BasisMissing) is { } fault)
            return fault;
        var available = Math.Max(0, commitment.Amount - envelope.Claimed(CommitmentId));
        if (Amount.Amount > available)
            return PenaltyOverContract(available, envelope.Currency);

        return [new PenaltyClaimed(PenaltyId, CommitmentId, Amount, Days, Basis, stamp.At)];
    }
}

/// <param name="Reference">Of the receipt or bank statement.</param>
public sealed record RecordPenaltyPaid(RoundId RoundId, PenaltyId PenaltyId, Code Reference, DateOnly PaidOn)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Penalty(PenaltyId) is not { } penalty)
            return PenaltyUnknown;
        if (penalty.Paid is { } paid && (paid.Reference, paid.PaidOn) == (Reference, PaidOn))
            return [];
        if (penalty.IsSettled)
            return PenaltySettled;
        if (!Reference.IsValid)
            return ReferenceInvalid;
        if (stamp.IsBefore(PaidOn))
            return DayToCome;

        return [new PenaltyPaid(PenaltyId, Reference, PaidOn, stamp.At)];
    }
}

public sealed record WaivePenalty(RoundId RoundId, PenaltyId PenaltyId, ReasonCode Reason)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Penalty(PenaltyId) is not { } penalty)
            return PenaltyUnknown;
        if (penalty.Waived == Reason)
            return [];
        if (penalty.IsSettled)
            return PenaltySettled;
        if (!FundReasons.Waivers.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new PenaltyWaived(PenaltyId, Reason, stamp.At)];
    }
}
