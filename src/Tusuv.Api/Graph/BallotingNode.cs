using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Allocations;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

[Name("Balloting")]
internal sealed class BallotingNode(
    SealedRoll roll,
    IReadOnlyList<AreaBallotsPage> areas,
    BallotBoxPage? box,
    Pages pages
)
{
    /// <summary>Voters marked in the record so far, by area. Ballots enter it in batches, so small areas lag behind.</summary>
    public IEnumerable<AreaTurnoutNode> Areas =>
        roll
            .Areas.Select(area => area.Area)
            .Union(areas.Select(a => a.AreaId))
            .Select(id => new AreaTurnoutNode(
                id,
                roll.Areas.FirstOrDefault(a => a.Area == id)?.Voters ?? 0,
                areas.FirstOrDefault(a => a.AreaId == id)?.Voted ?? 0,
                pages
            ));

    public int OnRoll => roll.Areas.Sum(area => area.Voters);

    public int Voted => areas.Sum(area => area.Voted);

    public DateTimeOffset? ClosedAt => box?.ClosedAt;

    public DateTimeOffset? CountedAt => box?.CountedAt;

    public DateTimeOffset? CertifiedAt => box?.CertifiedAt;

    /// <summary>The last day on which the keys of the round are kept; then they have to be destroyed.</summary>
    public DateOnly? KeysUntil => box?.KeysUntil;

    public DateTimeOffset? KeysDestroyedAt => box?.KeysDestroyedAt;

    /// <summary>Area by area what was signed for on paper, once the vote is closed.</summary>
    public IEnumerable<PaperAccountNode> Papers =>
        PaperAccount
            .Of(box?.Areas ?? [], box?.Voidings ?? [], box?.Protocols ?? [])
            .Select(account => new PaperAccountNode(account, box?.Protocols ?? [], pages));

    /// <summary>Sheets out of the urns that are no votes.</summary>
    public IEnumerable<PaperVoidingNode> Voidings =>
        (box?.Voidings ?? []).Select(voiding => new PaperVoidingNode(voiding, pages));

    public bool OpeningsPublished => box?.OpeningsPublished ?? false;

    /// <summary>There is none before the close, for anybody.</summary>
    public IEnumerable<ProjectVotesNode>? Tally =>
        box?.Votes?.OrderByDescending(v => v.Votes).Select(v => new ProjectVotesNode(v, areas, pages));
}

[Name("AreaTurnout")]
internal sealed class AreaTurnoutNode(LocalityId area, int onRoll, int voted, Pages pages)
{
    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(area);

    public int OnRoll => onRoll;

    public int Voted => voted;
}

[Name("ProjectVotes")]
internal sealed class ProjectVotesNode(ProjectVotes votes, IReadOnlyList<AreaBallotsPage> areas, Pages pages)
{
    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(votes.ProposalId);

    public int Votes => votes.Votes;

    public IEnumerable<AreaVotesNode> ByArea =>
        areas.Select(area => new AreaVotesNode(
            area.AreaId,
            area.Votes?.FirstOrDefault(v => v.ProposalId == votes.ProposalId)?.Votes ?? 0,
            pages
        ));
}

[Name("AreaVotes")]
internal sealed class AreaVotesNode(LocalityId area, int votes, Pages pages)
{
    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(area);

    public int Votes => votes;
}

[Name("Allocation")]
internal sealed class AllocationNode(AllocationPage page, Pages pages)
{
    public AllocationId Id => page.Id;

    public Code RuleKey => page.RuleKey;

    public IEnumerable<Code> TieBreak => page.TieBreak;

    public Hash InputDigest => page.InputDigest;

    public Money Budget => page.Budget;

    public Money Spent => page.Spent;

    public Money Left => page.Left;

    public DateTimeOffset AllocatedAt => page.AllocatedAt;

    /// <summary>In the order in which the rule came to them.</summary>
    public IEnumerable<AllocationStepNode> Steps => page.Steps.Select(step => new AllocationStepNode(step, pages));

    /// <summary>How it came about, worked out again from the counted ballots.</summary>
    public async Task<WorkingsNode?> Workings([FromServices] WorkingsDesk desk, CancellationToken cancellation) =>
        await pages.LoadNowAsync<RoundPage>(page.RoundId.Value, cancellation)
            is { Rules: { } rules, BallotList: { } list }
            ? new(await desk.OfAsync(page.RoundId, rules.Rules, list.Projects), pages)
            : null;
}

[Name("AllocationStep")]
internal sealed class AllocationStepNode(AllocationStep step, Pages pages)
{
    public int Rank => step.Rank;

    public int Votes => step.Votes;

    public Money Cost => step.Cost;

    public AllocationVerdict Verdict => step.Verdict;

    public Money LeftBefore => step.LeftBefore;

    public bool TiedWithNext => step.TiedWithNext;

    /// <summary>The project that excluded this one, or at which the rule ended.</summary>
    public IDataLoaderResult<ProposalNode>? Because() => step.Because is { } other ? pages.Proposal(other) : null;

    /// <summary>The votes that were asked for and not reached.</summary>
    public int? VotesNeeded => step.Verdict is AllocationVerdict.TooLittleSupport ? (int?)step.Figure : null;

    /// <summary>What its supporters, or its quota, still had.</summary>
    public Money? MoneyThere =>
        step is { Verdict: AllocationVerdict.SupportersOutOfMoney or AllocationVerdict.QuotaFull, Figure: { } money }
            ? step.Cost with
            {
                Amount = money,
            }
            : null;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(step.ProposalId);
}
