using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Threads;

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

    /// <summary>Every cost it ever had, oldest first.</summary>
    public IEnumerable<CostNode> Costs => page.Costs.Select(cost => new CostNode(cost));

    public LegalityNode? Legality => page.Legality is { } legality ? new(legality, page.RoundId, pages) : null;

    /// <summary>Where it stood in the order of each bag that ranked it.</summary>
    public IEnumerable<MeetingRankNode> MeetingRanks =>
        page.MeetingRanks.Select(rank => new MeetingRankNode(rank, pages));

    /// <summary>Its place in the working group's order.</summary>
    public WorkingRank? Rank => page.Rank;

    /// <summary>Whether that is so far from where a meeting had it highest that the working group says why.</summary>
    public IDataLoaderResult<bool> MovedFar() =>
        pages
            .Load<RoundPage>(page.RoundId.Value)
            .Then(round =>
                page is { Rank: { } rank, MeetingRanks: [_, ..] meetings }
                && Math.Abs(rank.Rank - meetings.Min(meeting => meeting.Rank)) >= round!.TermsInForce.FarMove.Number
            );

    public AppealNode? Appeal => page.Appeal is { } appeal ? new(appeal) : null;

    public int Supports => page.Supports;

    /// <summary>Households that asked for it on their sheets.</summary>
    public async Task<int> AskedFor(CancellationToken cancellation) =>
        (await pages.SheetsAsync(page.RoundId, cancellation)).Askers.GetValueOrDefault(page.Id)?.Households ?? 0;

    public DateTimeOffset SubmittedAt => page.SubmittedAt;

    public ProposalRefusalNode? Refusal => page.Refusal is { } refusal ? new(refusal) : null;

    public Reroute? Rerouted => page.Rerouted;

    public ReasonCode? WithdrawalReason => page.WithdrawalReason;

    /// <summary>SHA-256 of each; served at /files/{hash}.</summary>
    public IEnumerable<Hash> Files => page.Files;

    /// <summary>Its whole way, from the first word to the work that somebody has looked at, in the order of the record.</summary>
    public IDataLoaderResult<IEnumerable<ThreadStepNode>> Thread() =>
        pages.Thread(page).Then(steps => steps.Select(step => new ThreadStepNode(step, pages)));

    /// <summary>The step at which it fell out of the list; null while it is on it.</summary>
    public IDataLoaderResult<ThreadStepNode?> FellOut() =>
        pages
            .Thread(page)
            .Then(steps => ProposalThread.FellOut(steps) is { } fell ? new ThreadStepNode(fell, pages) : null);

    /// <summary>What came of it, once that is decided; null of what is not admitted.</summary>
    public async Task<ProposalOutcome?> Outcome(CancellationToken cancellation) =>
        page.Status is ProposalStatus.Admitted
            ? (await pages.ChosenAsync(page.RoundId, cancellation))?.Of(page.Id)
            : null;

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

    /// <summary>SHA-256 of each; served at /files/{hash}.</summary>
    public IEnumerable<Hash> Quotes => cost.Quotes ?? [];

    /// <summary>Who pays what it costs every year.</summary>
    public PublicText? YearlyPaidBy => cost.YearlyPaidBy;
}

[Name("Legality")]
internal sealed class LegalityNode(Legality legality, RoundId round, Pages pages)
{
    public IDataLoaderResult<IEnumerable<LegalFindingNode>> Findings() =>
        pages
            .Load<RoundPage>(round.Value)
            .Then(page => legality.Findings.Select(f => new LegalFindingNode(f, page!.TermsInForce.RuleOf(f.Rule))));

    public WrittenNode? Note => legality.Note is { } note ? new(note) : null;

    public DateTimeOffset CheckedAt => legality.CheckedAt;
}

[Name("LegalFinding")]
internal sealed class LegalFindingNode(LegalFinding finding, LegalRule? rule)
{
    public Code Rule => finding.Rule;

    public bool Met => finding.Met;

    public PublicText? Citation => rule?.Citation;

    /// <summary>None of the rules that pages have their own words for.</summary>
    public PublicText? Name => rule?.Name;
}

[Name("MeetingRank")]
internal sealed class MeetingRankNode(MeetingRank rank, Pages pages)
{
    public int Rank => rank.Rank;

    public int Hands => rank.Hands;

    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(rank.AreaId);

    public IDataLoaderResult<MeetingNode> Meeting() => pages.Meeting(rank.MeetingId);
}

[Name("Appeal")]
internal sealed class AppealNode(Appeal appeal)
{
    public WrittenNode Grounds => new(appeal.Grounds);

    public DateTimeOffset AppealedAt => appeal.AppealedAt;

    /// <summary>The last day on which it is to be decided.</summary>
    public DateOnly? AnswerDue => appeal.AnswerDue;

    /// <summary>Whether that day went by without a decision.</summary>
    public bool Overdue => appeal.Overdue;

    /// <summary>Null while it is not decided.</summary>
    public bool? Upheld => appeal.Upheld;

    public WrittenNode? Answer => appeal.Answer is { } answer ? new(answer) : null;
}

[Name("ProposalRefusal")]
internal sealed class ProposalRefusalNode(ProposalRefusal refusal)
{
    public ReasonCode Reason => refusal.Reason;

    public WrittenNode? Explanation => refusal.Explanation is { } text ? new(text) : null;

    public DateTimeOffset RefusedAt => refusal.RefusedAt;
}
