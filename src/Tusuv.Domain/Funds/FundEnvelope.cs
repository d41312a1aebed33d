namespace Tusuv.Domain.Funds;

public readonly record struct EnvelopeId(Guid Value) : IId<EnvelopeId>
{
    public static EnvelopeId From(Guid value) => new(value);

    public static EnvelopeId Of(RoundId round) => new(Uuid.Named(round.Value, "envelope"));
}

/// <summary>
/// The money of a round and everything promised and paid from it, as one unit: paid is never above committed, committed
/// never above earmarked, earmarked never above the envelope. Amounts are in its currency.
/// </summary>
public sealed record FundEnvelope(
    EnvelopeId Id,
    RoundId Round,
    LocalityId Locality,
    string Currency,
    int Year,
    LoweringRule Lowering,
    IReadOnlyList<FundSource> Sources,
    IReadOnlyList<Earmark> Earmarks,
    IReadOnlyList<Commitment> Commitments,
    IReadOnlyList<Payment> Payments,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<EarmarkBasisChanged> ChangedBases,
    IReadOnlyList<ProcurementCallFailed> FailedCalls,
    IReadOnlyList<IrregularityFound> Irregularities
) : IState<FundEnvelope, EnvelopeEvent>
{
    public IReadOnlyList<Penalty> Penalties { get; init; } = [];

    public long Total => Sources.Sum(source => source.Amount.Amount);

    public long Earmarked => Earmarks.Sum(earmark => earmark.Amount);

    public long Committed => Commitments.Sum(commitment => commitment.Amount);

    public long Free => Total - Earmarked;

    /// <summary>Of what is set aside for a project, the part that is not promised to anybody.</summary>
    public long Uncommitted(ProposalId proposal) =>
        Earmarks.Where(e => e.Proposal == proposal).Sum(e => e.Amount)
        - Commitments.Where(c => c.Proposal == proposal).Sum(c => c.Amount);

    /// <summary>A call that failed and one that led to a contract are over; the next has another number.</summary>
    public int NextCall(ProposalId proposal) =>
        FailedCalls
            .Where(failed => failed.ProposalId == proposal)
            .Select(failed => failed.Call)
            .Concat(Commitments.Where(c => c.Proposal == proposal).Select(c => c.Call))
            .DefaultIfEmpty(0)
            .Max() + 1;

    public Commitment? Commitment(CommitmentId id) => Commitments.FirstOrDefault(commitment => commitment.Id == id);

    public Penalty? Penalty(PenaltyId id) => Penalties.FirstOrDefault(penalty => penalty.Id == id);

    /// <summary>All that was asked of a contractor, and not waived.</summary>
    public long Claimed(CommitmentId commitment) =>
        Penalties.Where(p => p.Commitment == commitment && p.Waived is null).Sum(p => p.Amount);

    public Payment? Payment(PaymentId id) => Payments.FirstOrDefault(payment => payment.Id == id);

    public static FundEnvelope? Evolve(FundEnvelope? state, EnvelopeEvent @event) =>
        (state, @event) switch
        {
            (null, EnvelopeOpened e) => new(
                e.EnvelopeId,
                e.RoundId,
                e.Locality,
                e.Currency.Value,
                e.Year,
                e.Lowering,
                e.Sources,
                [],
                [],
                [],
                [],
                [],
                [],
                []
            ),
            ({ } s, EnvelopeRaised e) => s with
            {
                Sources = [.. s.Sources, e.Source],
                Notices = [.. s.Notices, new(e.Reference, e.Source.Kind, e.Source.Amount.Amount)],
            },
            ({ } s, EnvelopeLowered e) => s with
            {
                Sources = [.. s.Sources, new(e.Source, e.Amount with { Amount = -e.Amount.Amount }, new(""))],
                Notices = [.. s.Notices, new(e.Reference, e.Source, -e.Amount.Amount)],
            },
            ({ } s, ProjectEarmarked e) => s.Add(e.ProposalId, e.ResolutionId, e.Amount.Amount, e.AsAmendedBy),
            ({ } s, EarmarkReleased e) => s.Add(e.ProposalId, e.ResolutionId, -e.Amount.Amount),
            ({ } s, EarmarkBasisChanged e) => s with { ChangedBases = [.. s.ChangedBases, e] },
            ({ } s, ProcurementCallFailed e) => s with { FailedCalls = [.. s.FailedCalls, e] },
            ({ } s, CommitmentMade e) => s with
            {
                Commitments =
                [
                    .. s.Commitments,
                    new(e.CommitmentId, e.ProposalId, e.Amount.Amount, s.Year)
                    {
                        Contract = e.Contract,
                        Call = e.Call,
                        SignedOn = e.SignedOn,
                    },
                ],
            },
            ({ } s, CommitmentAmended e) => s.Change(e.CommitmentId, c => c with { Amount = e.Amount.Amount }),
            ({ } s, PaymentMade e) => s.Change(e.CommitmentId, c => c with { Paid = c.Paid + e.Amount.Amount }) with
            {
                Payments = [.. s.Payments, new(e.PaymentId, e.CommitmentId, e.Amount.Amount, e.Order)],
            },
            ({ } s, PaymentReversed e) => s.Reverse(e.PaymentId),
            ({ } s, RetentionHeld e) => s.Change(e.CommitmentId, c => c with { Retention = e }),
            ({ } s, RetentionReleased e) => s.Change(e.CommitmentId, c => c with { Retention = null }),
            ({ } s, CommitmentCarriedOver e) => s.Change(e.CommitmentId, c => c with { PayableUntil = e.Year }),
            ({ } s, PenaltyClaimed e) => s with
            {
                Penalties = [.. s.Penalties, new(e.PenaltyId, e.CommitmentId, e.Amount.Amount)],
            },
            ({ } s, PenaltyPaid e) => s.Change(e.PenaltyId, p => p with { Paid = e }),
            ({ } s, PenaltyWaived e) => s.Change(e.PenaltyId, p => p with { Waived = e.Reason }),
            ({ } s, IrregularityFound e) => s with { Irregularities = [.. s.Irregularities, e] },
            _ => state,
        };

    /// <summary>Whether this was found before, so that it is not found again each time somebody looks.</summary>
    public bool IsKnown(Code rule, ProposalId proposal, long excess) =>
        Irregularities.Any(i => i.Rule == rule && i.ProposalId == proposal && i.Excess.Amount == excess);

    private FundEnvelope Add(ProposalId proposal, ResolutionId resolution, long amount, ResolutionId? amendedBy = null)
    {
        var there = Earmarks.FirstOrDefault(e => e.Proposal == proposal && e.Resolution == resolution);
        return this with
        {
            Earmarks = there is null
                ? [.. Earmarks, new(proposal, resolution, amount, amendedBy)]
                : [.. Earmarks.Select(e => e == there ? e with { Amount = e.Amount + amount } : e)],
        };
    }

    private FundEnvelope Change(CommitmentId id, Func<Commitment, Commitment> change) =>
        this with
        {
            Commitments = [.. Commitments.Select(c => c.Id == id ? change(c) : c)],
        };

    private FundEnvelope Change(PenaltyId id, Func<Penalty, Penalty> change) =>
        this with
        {
            Penalties = [.. Penalties.Select(p => p.Id == id ? change(p) : p)],
        };

    private FundEnvelope Reverse(PaymentId id) =>
        Payment(id) is { Reversed: false } payment
            ? Change(payment.Commitment, c => c with { Paid = c.Paid - payment.Amount }) with
            {
                Payments = [.. Payments.Select(p => p.Id == id ? p with { Reversed = true } : p)],
            }
            : this;
}
