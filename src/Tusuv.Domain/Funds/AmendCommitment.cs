using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

/// <param name="Amount">Of the whole contract from now on.</param>
public sealed record AmendCommitment(RoundId RoundId, CommitmentId CommitmentId, Money Amount, ReasonCode Reason)
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
        if (envelope.AmountFault(Amount) is { } amountFault)
            return amountFault;
        if (commitment.Amount == Amount.Amount)
            return [];
        if (!FundReasons.Changes.Contains(Reason))
            return CommonRefusals.ReasonUnknown;
        if (Amount.Amount < commitment.Paid + commitment.Retained)
            return BelowPaid(commitment.Paid + commitment.Retained, envelope.Currency);
        var available = Math.Max(0, envelope.Uncommitted(commitment.Proposal));
        if (Amount.Amount - commitment.Amount > available)
            return OverEarmark(available, envelope.Currency);

        return [new CommitmentAmended(CommitmentId, Amount, Reason, stamp.At)];
    }
}

/// <summary>What is set aside for a project and promised to nobody goes back into the envelope.</summary>
public sealed record ReleaseEarmark(RoundId RoundId, ProposalId ProposalId, ReasonCode Reason)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (!FundReasons.Changes.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return
        [
            .. envelope
                .Releasable()
                .Where(part => part.Earmark.Proposal == ProposalId)
                .Select(part => new EarmarkReleased(
                    ProposalId,
                    part.Earmark.Resolution,
                    envelope.Money(part.Amount),
                    Reason,
                    stamp.At
                )),
        ];
    }
}
