namespace Tusuv.Domain.Funds;

public sealed record EnvelopePage(
    EnvelopeId Id,
    RoundId RoundId,
    LocalityId LocalityId,
    string Currency,
    int Year,
    LoweringRule Lowering,
    IReadOnlyList<FundSource> Sources,
    IReadOnlyList<Movement> Movements,
    IReadOnlyList<ProjectMoney> Projects,
    IReadOnlyList<Contract> Contracts,
    IReadOnlyList<IrregularityFound> Irregularities
) : IPage<EnvelopePage>
{
    public Money Total => Sum(Sources.Sum(s => s.Amount.Amount) + Movements.Sum(m => m.Amount.Amount));

    public Money Earmarked => Sum(Projects.Sum(p => p.Earmarked));

    public Money Committed => Sum(Contracts.Sum(c => c.Amount.Amount));

    public Money Paid => Sum(Contracts.Sum(c => c.Paid));

    public Money Retained => Sum(Contracts.Sum(c => c.Retention?.Amount.Amount ?? 0));

    /// <summary>In the envelope, and set aside for nothing.</summary>
    public Money Free => Sum(Total.Amount - Earmarked.Amount);

    public static EnvelopePage? Fold(EnvelopePage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, EnvelopeOpened o) => new(
                o.EnvelopeId,
                o.RoundId,
                o.Locality,
                o.Currency.Value,
                o.Year,
                o.Lowering,
                o.Sources,
                [],
                [],
                [],
                []
            ),
            ({ } p, EnvelopeRaised r) => p.With(
                new Movement(r.Reference, r.Source.Kind, r.Source.Amount, r.RaisedAt, Basis: r.Source.Basis)
            ),
            ({ } p, EnvelopeLowered l) => p.With(
                new Movement(l.Reference, l.Source, p.Sum(-l.Amount.Amount), l.LoweredAt, l.Reason, l.Document)
            ),
            ({ } p, ProjectEarmarked m) => p.Change(
                m.ProposalId,
                project => project.Set(m.Amount.Amount, m.ResolutionId)
            ),
            ({ } p, EarmarkReleased r) => p.Change(r.ProposalId, project => project.Set(-r.Amount.Amount)),
            ({ } p, EarmarkBasisChanged b) => p with
            {
                Projects = [.. p.Projects.Select(project => project.OnChangedBasis(b))],
            },
            ({ } p, ProcurementCallFailed f) => p.Change(f.ProposalId, project => project.With(f)),
            ({ } p, CommitmentMade m) => p with { Contracts = [.. p.Contracts, Contract.Of(m, p.Year)] },
            ({ } p, CommitmentAmended a) => p.Change(a.CommitmentId, contract => contract.Amended(a)),
            ({ } p, PaymentMade m) => p.Change(m.CommitmentId, contract => contract.With(PaymentView.Of(m))),
            ({ } p, PaymentReversed r) => p with { Contracts = [.. p.Contracts.Select(c => c.Reversed(r.PaymentId))] },
            ({ } p, RetentionHeld h) => p.Change(h.CommitmentId, c => c with { Retention = new(h.Amount, h.Until) }),
            ({ } p, RetentionReleased r) => p.Change(r.CommitmentId, contract => contract with { Retention = null }),
            ({ } p, CommitmentCarriedOver c) => p.Change(
                c.CommitmentId,
                contract => contract with { PayableUntil = c.Year, CarriedOverById = c.ResolutionId }
            ),
            ({ } p, PenaltyClaimed c) => p.Change(c.CommitmentId, contract => contract.With(PenaltyView.Of(c))),
            ({ } p, PenaltyPaid paid) => p with { Contracts = [.. p.Contracts.Select(c => c.With(paid))] },
            ({ } p, PenaltyWaived waived) => p with { Contracts = [.. p.Contracts.Select(c => c.With(waived))] },
            ({ } p, IrregularityFound i) => p with { Irregularities = [.. p.Irregularities, i] },
            _ => page,
        };

    private Money Sum(long amount) => new(amount, Currency);

    private EnvelopePage With(Movement movement) => this with { Movements = [.. Movements, movement] };

    private EnvelopePage Change(ProposalId proposal, Func<ProjectMoney, ProjectMoney> change) =>
        this with
        {
            Projects = Projects.Any(p => p.ProposalId == proposal)
                ? [.. Projects.Select(p => p.ProposalId == proposal ? change(p) : p)]
                : [.. Projects, change(new(proposal, 0, [], [], []))],
        };

    private EnvelopePage Change(CommitmentId id, Func<Contract, Contract> change) =>
        this with
        {
            Contracts = [.. Contracts.Select(contract => contract.Id == id ? change(contract) : contract)],
        };
}

/// <summary>Money that came after the opening, or went.</summary>
public sealed record Movement(
    Code Reference,
    SourceKind Source,
    Money Amount,
    DateTimeOffset At,
    ReasonCode? Reason = null,
    PaperDocument? Document = null,
    PublicText? Basis = null
);
