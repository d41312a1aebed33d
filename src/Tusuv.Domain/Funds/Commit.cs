using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

/// <summary>A contract, or another promise of money to somebody.</summary>
/// <param name="Document">The paper, where it was signed elsewhere: then it is recorded whatever it breaks.</param>
public sealed record Commit(
    RoundId RoundId,
    CommitmentId CommitmentId,
    ProposalId ProposalId,
    Money Amount,
    Code Contract,
    PublicText Contractor,
    ProcurementWay Way,
    DateOnly SignedOn,
    PaperDocument? Document
)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Commitment(CommitmentId) is { } taken)
            return taken.Proposal == ProposalId ? [] : CommitmentIdTaken;
        if (envelope.AmountFault(Amount) is { } amountFault)
            return amountFault;
        if (!Contract.IsValid)
            return ReferenceInvalid;
        if (Contractor.Fault(ContractorMissing) is { } fault)
            return fault;
        if (stamp.IsBefore(SignedOn))
            return DayToCome;
        if (Document is null && envelope.Commitments.Any(commitment => commitment.Contract == Contract))
            return ReferenceUsed;
        var available = Math.Max(0, envelope.Uncommitted(ProposalId));
        if (Amount.Amount > available && Document is null)
            return OverEarmark(available, envelope.Currency);

        var made = new CommitmentMade(
            CommitmentId,
            ProposalId,
            Amount,
            Contract,
            Contractor,
            Way,
            envelope.NextCall(ProposalId),
            SignedOn,
            Document,
            stamp.At
        );
        return Amount.Amount <= available
            ? [made]
            :
            [
                made,
                new IrregularityFound(
                    Limits.OverEarmarkRule,
                    envelope.Money(Amount.Amount - available),
                    ProposalId,
                    CommitmentId,
                    null,
                    stamp.At
                ),
            ];
    }
}

/// <summary>A call for offers that came to nothing; the next is another call.</summary>
public sealed record FailProcurementCall(
    RoundId RoundId,
    ProposalId ProposalId,
    int Call,
    ReasonCode Reason,
    DateOnly FailedOn
)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.FailedCalls.Any(failed => failed.ProposalId == ProposalId && failed.Call == Call))
            return [];
        if (Call != envelope.NextCall(ProposalId))
            return CallOutOfOrder;
        if (!FundReasons.FailedCalls.Contains(Reason))
            return CommonRefusals.ReasonUnknown;
        if (stamp.IsBefore(FailedOn))
            return DayToCome;

        return [new ProcurementCallFailed(ProposalId, Call, Reason, FailedOn, stamp.At)];
    }
}
