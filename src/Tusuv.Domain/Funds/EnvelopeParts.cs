namespace Tusuv.Domain.Funds;

/// <summary>What is set aside for a project, by which resolutions, and which of those have changed since.</summary>
public sealed record ProjectMoney(
    ProposalId ProposalId,
    long Earmarked,
    IReadOnlyList<ResolutionId> Basis,
    IReadOnlyList<ResolutionId> BasisChangedBy,
    IReadOnlyList<FailedCall> FailedCalls
)
{
    public ProjectMoney Set(long amount) => this with { Earmarked = Earmarked + amount };

    /// <summary>Where nothing is set aside any more, what it was once set aside by is no basis beside the new one.</summary>
    public ProjectMoney Set(long amount, ResolutionId basis) =>
        Basis.Contains(basis) ? Set(amount)
        : Earmarked == 0 ? this with { Earmarked = amount, Basis = [basis], BasisChangedBy = [] }
        : Set(amount) with { Basis = [.. Basis, basis] };

    public ProjectMoney OnChangedBasis(EarmarkBasisChanged change) =>
        Basis.Contains(change.ResolutionId) ? this with { BasisChangedBy = [.. BasisChangedBy, change.By] } : this;

    public ProjectMoney With(ProcurementCallFailed call) =>
        this with
        {
            FailedCalls = [.. FailedCalls, new(call.Call, call.Reason, call.FailedOn)],
        };
}

public sealed record FailedCall(int Call, ReasonCode Reason, DateOnly FailedOn);

public sealed record Contract(
    CommitmentId Id,
    ProposalId ProposalId,
    Money Amount,
    Code Number,
    PublicText Contractor,
    ProcurementWay Way,
    int Call,
    DateOnly SignedOn,
    PaperDocument? Document,
    IReadOnlyList<ContractChange> Changes,
    IReadOnlyList<PaymentView> Payments,
    int PayableUntil,
    Retention? Retention = null,
    ResolutionId? CarriedOverById = null
)
{
    public IReadOnlyList<PenaltyView> Penalties { get; init; } = [];

    public long Paid => Payments.Where(payment => !payment.Reversed).Sum(payment => payment.Amount.Amount);

    public static Contract Of(CommitmentMade m, int year) =>
        new(
            m.CommitmentId,
            m.ProposalId,
            m.Amount,
            m.Contract,
            m.Contractor,
            m.Way,
            m.Call,
            m.SignedOn,
            m.Document,
            [],
            [],
            year
        );

    public Contract Amended(CommitmentAmended a) =>
        this with
        {
            Amount = a.Amount,
            Changes = [.. Changes, new(Amount, a.Amount, a.Reason, a.AmendedAt)],
        };

    public Contract With(PaymentView payment) => this with { Payments = [.. Payments, payment] };

    public Contract With(PenaltyView penalty) => this with { Penalties = [.. Penalties, penalty] };

    public Contract With(PenaltyPaid paid) =>
        Change(paid.PenaltyId, penalty => penalty with { PaidOn = paid.PaidOn, Reference = paid.Reference });

    public Contract With(PenaltyWaived waived) =>
        Change(waived.PenaltyId, penalty => penalty with { WaivedFor = waived.Reason });

    public Contract Reversed(PaymentId id) =>
        this with
        {
            Payments = [.. Payments.Select(p => p.Id == id ? p with { Reversed = true } : p)],
        };

    private Contract Change(PenaltyId id, Func<PenaltyView, PenaltyView> change) =>
        this with
        {
            Penalties = [.. Penalties.Select(p => p.Id == id ? change(p) : p)],
        };
}

public sealed record ContractChange(Money From, Money To, ReasonCode Reason, DateTimeOffset At);

public sealed record Retention(Money Amount, DateOnly Until);

public sealed record PaymentView(
    PaymentId Id,
    Money Amount,
    MilestoneId? Milestone,
    Code Order,
    DateOnly PaidOn,
    PaperDocument? Document,
    bool Reversed = false
)
{
    public static PaymentView Of(PaymentMade m) =>
        new(m.PaymentId, m.Amount, m.Milestone, m.Order, m.PaidOn, m.Document);
}

/// <summary>Asked for until it is paid, on a day and by a receipt, or waived for a reason.</summary>
public sealed record PenaltyView(
    PenaltyId Id,
    Money Amount,
    int Days,
    PublicText Basis,
    DateTimeOffset ClaimedAt,
    DateOnly? PaidOn = null,
    Code? Reference = null,
    ReasonCode? WaivedFor = null
)
{
    public static PenaltyView Of(PenaltyClaimed c) => new(c.PenaltyId, c.Amount, c.Days, c.Basis, c.ClaimedAt);
}
