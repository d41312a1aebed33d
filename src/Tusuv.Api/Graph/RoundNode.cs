using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Ballots;
using Tusuv.Api.Identity;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Graph;

[Name("Round")]
internal sealed class RoundNode(RoundPage page, Pages pages)
{
    public RoundId Id => page.Id;

    public RoundKind Kind => page.Kind;

    public Code Template => page.Template;

    /// <summary>What it goes by, as it was when the round was opened.</summary>
    public RoundTerms Terms => page.TermsInForce;

    /// <summary>The template from which it was opened, as it was on that day.</summary>
    public IDataLoaderResult<TemplateNode> OpenedFrom() =>
        pages
            .Load<TemplatePage>(TemplateId.Of(page.LocalityId, page.Template).Value)
            .Then(own => TemplateNode.On(own, page.OpenedAt));

    public int Year => page.Year;

    public PublicText Name => page.Name;

    public string Currency => page.Currency;

    public DateTimeOffset OpenedAt => page.OpenedAt;

    public bool Cancelled => page.Cancelled;

    public Ceiling? Ceiling => page.Ceiling;

    public SealedRulesNode? Rules => page.Rules is { } rules ? new(rules, pages) : null;

    public SealedBallotListNode? BallotList => page.BallotList is { } list ? new(list, pages) : null;

    public SealedRollNode? Roll => page.Roll is { } roll ? new(roll, pages) : null;

    /// <summary>How many are on the roll before it is sealed, by area. For officials.</summary>
    [Authorize(Policies.Roll)]
    public async Task<IEnumerable<RollAreaNode>> RollSoFar(
        [FromServices] Ballots.Roll roll,
        CancellationToken cancellation
    ) => (await roll.EnteredAsync(page.Id, cancellation)).Select(area => new RollAreaNode(area, pages));

    public IEnumerable<RoundStageNode> Stages =>
        page.Stages.Select(stage => new RoundStageNode(stage, Terms.CitationOf(stage.Stage)));

    public IDataLoaderResult<LocalityNode> Locality() => pages.Locality(page.LocalityId);

    public Task<int> ProposalCount(CancellationToken cancellation) =>
        pages.CountAsync(page.Id, "proposal", cancellation);

    /// <summary>What must be so before the stage can open, done or not.</summary>
    public IEnumerable<ChecklistItem> Checklist(Stage stage) =>
        Domain.Rounds.Checklist.For(
            stage,
            page.Stages,
            page.Ceiling is not null,
            page.Rules is not null,
            page.BallotList is not null,
            page.Roll is not null
        );

    public async Task<BallotingNode?> Balloting(CancellationToken cancellation)
    {
        if (page.Roll is not { } roll)
            return null;
        var areas = await pages.OfRoundAsync<AreaBallotsPage>(page.Id, "area", 0, int.MaxValue, cancellation);
        var box = await pages.LoadNowAsync<BallotBoxPage>(BallotBoxId.Of(page.Id).Value, cancellation);
        return new(roll, [.. areas.Select(a => a.Page)], box, pages);
    }

    /// <summary>The household sheets, bag by bag, in the order of their serials.</summary>
    public async Task<IEnumerable<SheetRunNode>> Sheets(CancellationToken cancellation) =>
        (await pages.OfRoundAsync<SheetRunPage>(page.Id, "sheets", 0, int.MaxValue, cancellation))
            .OrderBy(run => run.Page.Ranges[0].First)
            .Select(run => new SheetRunNode(run.Page, pages));

    /// <summary>Into which proposals the wishes of the sheets went, most asked for first.</summary>
    public async Task<IEnumerable<AskersNode>> AskedFor(CancellationToken cancellation) =>
        (await pages.SheetsAsync(page.Id, cancellation))
            .Askers.Values.OrderByDescending(asked => asked.Households)
            .Select(asked => new AskersNode(asked, pages));

    /// <summary>The general meetings of its bags or khoroos.</summary>
    public async Task<IEnumerable<MeetingNode>> Meetings(CancellationToken cancellation) =>
        (await pages.OfRoundAsync<MeetingPage>(page.Id, "meeting", 0, int.MaxValue, cancellation)).Select(
            meeting => new MeetingNode(meeting.Page, pages)
        );

    /// <summary>Sittings with this round on their agenda, in the order in which they were convened.</summary>
    public async Task<IEnumerable<SittingNode>> Sittings(CancellationToken cancellation) =>
        (await pages.OfRoundAsync<SittingPage>(page.Id, "sitting", 0, int.MaxValue, cancellation)).Select(
            sitting => new SittingNode(sitting.Page, pages)
        );

    /// <summary>
    /// Resolutions with a project list of this round, and those without a list of a sitting that had it on its agenda, in
    /// the order in which they were adopted.
    /// </summary>
    public async Task<IEnumerable<ResolutionNode>> Resolutions(CancellationToken cancellation) =>
        (await pages.OfRoundAsync<ResolutionPage>(page.Id, "resolution", 0, int.MaxValue, cancellation)).Select(
            resolution => new ResolutionNode(resolution.Page, pages)
        );

    /// <summary>The money of the round: where it came from, for what it is set aside, promised and paid.</summary>
    public async Task<EnvelopeNode?> Envelope(CancellationToken cancellation) =>
        await pages.LoadNowAsync<EnvelopePage>(EnvelopeId.Of(page.Id).Value, cancellation) is { } envelope
            ? new(envelope, pages)
            : null;

    /// <summary>What the resolutions of this round have charged people with, and how far it is.</summary>
    public async Task<IEnumerable<PlanNode>> Plans(CancellationToken cancellation) =>
        (await pages.OfRoundAsync<PlanPage>(page.Id, "plan", 0, int.MaxValue, cancellation)).Select(
            plan => new PlanNode(plan.Page, pages)
        );

    /// <summary>How people took part, by bag or khoroo and by the way in which they did.</summary>
    public Task<IEnumerable<ParticipationNode>> Participation(CancellationToken cancellation) =>
        ParticipationNode.OfAsync(page.Id, pages, cancellation);

    /// <summary>The latest run of the rule.</summary>
    public async Task<AllocationNode?> Allocation(CancellationToken cancellation)
    {
        var runs = await pages.OfRoundAsync<AllocationPage>(page.Id, "allocation", 0, int.MaxValue, cancellation);
        return runs.Count == 0 ? null : new(runs[^1].Page, pages);
    }
}

[Name("RoundStage")]
internal sealed class RoundStageNode(RoundStage stage, PublicText? citation)
{
    public Stage Stage => stage.Stage;

    public StageStatus Status => stage.Status;

    public DateTimeOffset? OpensAt => stage.OpensAt;

    public DateTimeOffset? ClosesAt => stage.ClosesAt;

    public DateTimeOffset? OpenedAt => stage.OpenedAt;

    public DateTimeOffset? ClosedAt => stage.ClosedAt;

    public PublicText? Citation => citation;
}
