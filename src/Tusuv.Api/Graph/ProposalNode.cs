using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Graph;

[Name("Proposal")]
internal sealed class ProposalNode(ProposalPage page, Pages pages)
{
    public ProposalId Id => page.Id;

    public Sector Sector => page.Sector;

    public Channel Channel => page.Channel;

    public ProposalStatus Status => page.Status;

    /// <summary>Shown in clear once an officer has checked it.</summary>
    public PublicText? Title => page.Title;

    public WrittenNode WrittenTitle => new(page.WrittenTitle);

    public PublicText? Summary => page.Summary;

    public WrittenNode? Body => page.Body is { } body ? new(body) : null;

    public Code? Number => page.Number;

    public Money? Estimate => page.Estimate;

    public CostNode? Cost => page.Cost is { } cost ? new(cost) : null;

    public int Supports => page.Supports;

    public DateTimeOffset SubmittedAt => page.SubmittedAt;

    public ProposalRefusalNode? Refusal => page.Refusal is { } refusal ? new(refusal) : null;

    public Reroute? Rerouted => page.Rerouted;

    public ReasonCode? WithdrawalReason => page.WithdrawalReason;

    /// <summary>SHA-256 of each; served at /files/{hash}.</summary>
    public IEnumerable<Hash> Files => page.Files;

    public IDataLoaderResult<RoundNode> Round() => pages.Round(page.RoundId);

    public IDataLoaderResult<LocalityNode>? Area() => page.AreaId is { } area ? pages.Locality(area) : null;

    public IDataLoaderResult<ProposalNode>? MergedInto() => page.MergedIntoId is { } into ? pages.Proposal(into) : null;

    public async Task<IEnumerable<ProposalNode>> MergedFrom(CancellationToken cancellation) =>
        (await pages.OfRoundAsync<ProposalPage>(page.RoundId, "proposal", 0, int.MaxValue, cancellation))
            .Where(other => other.Page.MergedIntoId == page.Id)
            .Select(other => new ProposalNode(other.Page, pages));
}

[Name("Cost")]
internal sealed class CostNode(Cost cost)
{
    public Money Amount => cost.Amount;

    public CostGrade Grade => cost.Grade;

    public Money? Yearly => cost.Yearly;

    public WrittenNode? Basis => cost.Basis is { } basis ? new(basis) : null;

    public DateTimeOffset CostedAt => cost.CostedAt;
}

[Name("ProposalRefusal")]
internal sealed class ProposalRefusalNode(ProposalRefusal refusal)
{
    public ReasonCode Reason => refusal.Reason;

    public WrittenNode? Explanation => refusal.Explanation is { } text ? new(text) : null;

    public DateTimeOffset RefusedAt => refusal.RefusedAt;
}
