using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;
using Tusuv.Domain.Funds;

namespace Tusuv.Api.Graph;

[Name("Envelope")]
internal sealed class EnvelopeNode(EnvelopePage page, Pages pages)
{
    public int Year => page.Year;

    /// <summary>What happens to earmarks when the money becomes less.</summary>
    public LoweringRule Lowering => page.Lowering;

    public IEnumerable<FundSource> Sources => page.Sources;

    /// <summary>Money that came after the opening, or went.</summary>
    public IEnumerable<Movement> Movements => page.Movements;

    public Money Total => page.Total;

    public Money Earmarked => page.Earmarked;

    public Money Committed => page.Committed;

    public Money Paid => page.Paid;

    public Money Retained => page.Retained;

    /// <summary>In the envelope, and set aside for nothing.</summary>
    public Money Free => page.Free;

    public IEnumerable<ProjectMoneyNode> Projects => page.Projects.Select(p => new ProjectMoneyNode(p, page, pages));

    public IEnumerable<ContractNode> Contracts => page.Contracts.Select(contract => new ContractNode(contract, pages));

    /// <summary>What happened elsewhere and breaks a limit: kept, and somebody has to answer for it.</summary>
    public IEnumerable<IrregularityNode> Irregularities =>
        page.Irregularities.Select(found => new IrregularityNode(found, page, pages));

    public IDataLoaderResult<RoundNode> Round() => pages.Round(page.RoundId);
}

[Name("ProjectMoney")]
internal sealed class ProjectMoneyNode(ProjectMoney money, EnvelopePage envelope, Pages pages)
{
    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(money.ProposalId);

    public Money Earmarked => new(money.Earmarked, envelope.Currency);

    public Money Committed => new(Own.Sum(contract => contract.Amount.Amount), envelope.Currency);

    public Money Paid => new(Own.Sum(contract => contract.Paid), envelope.Currency);

    /// <summary>The resolutions by which it is set aside.</summary>
    public IEnumerable<IDataLoaderResult<ResolutionNode>> Basis => money.Basis.Select(pages.Resolution);

    /// <summary>Whether one of those was amended or rescinded since.</summary>
    public bool BasisChanged => money.BasisChangedBy.Count > 0;

    public IEnumerable<IDataLoaderResult<ResolutionNode>> BasisChangedBy =>
        money.BasisChangedBy.Select(pages.Resolution);

    public IEnumerable<FailedCall> FailedCalls => money.FailedCalls;

    public IEnumerable<ContractNode> Contracts => Own.Select(contract => new ContractNode(contract, pages));

    private IEnumerable<Contract> Own => envelope.Contracts.Where(c => c.ProposalId == money.ProposalId);
}

[Name("Contract")]
internal sealed class ContractNode(Contract contract, Pages pages)
{
    public CommitmentId Id => contract.Id;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(contract.ProposalId);

    public Code Number => contract.Number;

    public Money Amount => contract.Amount;

    public Money Paid => contract.Amount with { Amount = contract.Paid };

    public PublicText Contractor => contract.Contractor;

    public ProcurementWay Way => contract.Way;

    /// <summary>Which call for offers it came from; more than 1 where others failed.</summary>
    public int Call => contract.Call;

    public DateOnly SignedOn => contract.SignedOn;

    /// <summary>The paper, where it was signed elsewhere.</summary>
    public PaperDocument? Document => contract.Document;

    public IEnumerable<ContractChange> Changes => contract.Changes;

    public IEnumerable<PaymentNode> Payments => contract.Payments.Select(payment => new PaymentNode(payment));

    public Retention? Retention => contract.Retention;

    /// <summary>What was asked of a contractor who was late.</summary>
    public IEnumerable<PenaltyNode> Penalties => contract.Penalties.Select(penalty => new PenaltyNode(penalty));

    /// <summary>The year in which the last of it may be paid.</summary>
    public int PayableUntil => contract.PayableUntil;

    public IDataLoaderResult<ResolutionNode>? CarriedOverBy() =>
        contract.CarriedOverById is { } resolution ? pages.Resolution(resolution) : null;
}

[Name("Payment")]
internal sealed class PaymentNode(PaymentView payment)
{
    public PaymentId Id => payment.Id;

    public Money Amount => payment.Amount;

    public MilestoneId? Milestone => payment.Milestone;

    public Code Order => payment.Order;

    public DateOnly PaidOn => payment.PaidOn;

    /// <summary>The paper, where it was paid elsewhere.</summary>
    public PaperDocument? Document => payment.Document;

    public bool Reversed => payment.Reversed;
}

[Name("Irregularity")]
internal sealed class IrregularityNode(IrregularityFound found, EnvelopePage envelope, Pages pages)
{
    /// <summary>over_envelope, over_approved, over_earmark, over_commitment or year_over.</summary>
    public Code Rule => found.Rule;

    public Money Excess => found.Excess;

    public DateTimeOffset FoundAt => found.FoundAt;

    public IDataLoaderResult<ProposalNode>? Proposal() =>
        found.ProposalId is { } proposal ? pages.Proposal(proposal) : null;

    public ContractNode? Contract =>
        envelope.Contracts.FirstOrDefault(c => c.Id == found.CommitmentId) is { } contract
            ? new(contract, pages)
            : null;

    public PaymentId? PaymentId => found.PaymentId;

    /// <summary>The number of the event by which it is on record.</summary>
    public Task<long?> Event([FromServices] DataSources data, CancellationToken cancellation) =>
        EventNumbers.OfAsync<IrregularityFound>(data, envelope.Id.Value, found, cancellation);
}
