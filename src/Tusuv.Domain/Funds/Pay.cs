using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;
using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

/// <param name="Milestone">What was done for it; none for an advance.</param>
/// <param name="Order">The number of the payment order.</param>
/// <param name="Document">The paper, where it was paid elsewhere: then it is recorded whatever it breaks.</param>
public sealed record Pay(
    RoundId RoundId,
    PaymentId PaymentId,
    CommitmentId CommitmentId,
    Money Amount,
    MilestoneId? Milestone,
    Code Order,
    DateOnly PaidOn,
    PaperDocument? Document
)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    /// <param name="plans">Of the resolutions by which the money is set aside; only asked for where a milestone is paid for.</param>
    /// <param name="behind">Those resolutions.</param>
    public Decision<EnvelopeEvent> Decide(
        FundEnvelope? envelope,
        Stamp stamp,
        IReadOnlyList<Plan>? plans = null,
        IReadOnlyList<Resolution>? behind = null
    )
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Payment(PaymentId) is { } taken)
            return (taken.Commitment, taken.Amount) == (CommitmentId, Amount.Amount) ? [] : PaymentIdTaken;
        if (envelope.Commitment(CommitmentId) is not { } commitment)
            return CommitmentUnknown;
        if (envelope.AmountFault(Amount) is { } amountFault)
            return amountFault;
        if (!Order.IsValid)
            return ReferenceInvalid;
        if (stamp.IsBefore(PaidOn))
            return DayToCome;
        if (Document is null && PaidOn < commitment.SignedOn)
            return PaidBeforeSigned;
        if (Document is null && envelope.Payments.Any(payment => payment.Order == Order && !payment.Reversed))
            return ReferenceUsed;
        if (Milestone is { } milestone && Document is null && !IsDone(milestone, commitment, plans ?? []))
            return MilestoneNotReported;
        var available = Math.Max(0, commitment.Open);
        var unfounded = Math.Min(Amount.Amount, PaidOnNoBasis(envelope, commitment.Proposal, behind ?? []));
        if (Document is null && PaidOn.Year > commitment.PayableUntil)
            return YearIsOver(commitment.PayableUntil);
        if (Document is null && Amount.Amount > available)
            return OverCommitment(available, envelope.Currency);

        return
        [
            new PaymentMade(PaymentId, CommitmentId, Amount, Milestone, Order, PaidOn, Document, stamp.At),
            .. Broken(commitment, available, unfounded)
                .Select(broken => new IrregularityFound(
                    broken.Rule,
                    envelope.Money(broken.Excess),
                    commitment.Proposal,
                    CommitmentId,
                    PaymentId,
                    stamp.At
                )),
        ];
    }

    /// <summary>Whether some of it was done for this project, as somebody said with evidence and nobody has found otherwise since.</summary>
    private static bool IsDone(MilestoneId milestone, Commitment commitment, IReadOnlyList<Plan> plans) =>
        plans
            .Select(plan => plan.Milestone(milestone))
            .Any(m =>
                m is { Dropped: false, Reported: { Completion: >= Completion.Limited } reported }
                && !(m.Verified is { Completion: < Completion.Limited } found && found.VerifiedAt > reported.ReportedAt)
                && m.Proposal == commitment.Proposal
            );

    /// <summary>A contract outlives the rescission of its list; what is paid then, above what another list approved, is named.</summary>
    private long PaidOnNoBasis(FundEnvelope envelope, ProposalId project, IReadOnlyList<Resolution> behind)
    {
        var rescinded = behind.Where(resolution => resolution.RescindedBy is not null).Select(r => r.Id).ToArray();
        var earmarks = envelope
            .Earmarks.Where(e => e.Proposal == project)
            .ToLookup(e => rescinded.Contains(e.Resolution));
        var paid = envelope.Commitments.Where(c => c.Proposal == project).Sum(c => c.Paid) + Amount.Amount;
        return earmarks[true].Sum(e => e.Amount) > 0 ? Math.Max(0, paid - earmarks[false].Sum(e => e.Amount)) : 0;
    }

    private IEnumerable<(Code Rule, long Excess)> Broken(Commitment commitment, long available, long unfounded)
    {
        if (unfounded > 0)
            yield return (Limits.OverApprovedRule, unfounded);
        if (Amount.Amount > available)
            yield return (Limits.OverCommitmentRule, Amount.Amount - available);
        if (PaidOn.Year > commitment.PayableUntil)
            yield return (Limits.YearOverRule, Amount.Amount);
    }
}

public sealed record ReversePayment(RoundId RoundId, PaymentId PaymentId, ReasonCode Reason)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Payment(PaymentId) is not { } payment)
            return PaymentUnknown;
        if (payment.Reversed)
            return [];
        if (!FundReasons.Changes.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new PaymentReversed(PaymentId, Reason, stamp.At)];
    }
}
