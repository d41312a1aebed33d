using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Allocation;
using Tusuv.Allocation.Explanations;
using Tusuv.Allocation.Statistics;
using Tusuv.Api.Allocations;
using Tusuv.Domain.Allocations;

namespace Tusuv.Api.Graph;

/// <summary>How an outcome came about, worked out from the counted ballots.</summary>
[Name("Workings")]
internal sealed class WorkingsNode(Workings workings, Pages pages)
{
    public Code RuleKey => workings.Rules.RuleKey;

    public Money Budget => workings.Rules.Budget;

    public Money Spent => workings.Sum(workings.Outcome.Cost);

    /// <summary>Every project with what decided it, in the order in which the rule came to them.</summary>
    public IEnumerable<AllocationStepNode> Steps =>
        SealedRule
            .StepsOf(workings.Rules, workings.Projects, workings.Outcome)
            .Select(step => new AllocationStepNode(step, pages));

    /// <summary>The selections one by one.</summary>
    public IEnumerable<WorkingsRoundNode> Rounds =>
        workings.Explanation.Rounds.Zip(
            workings.Outcome.Rounds,
            (explained, round) => new WorkingsRoundNode(explained, round, workings, pages)
        );

    /// <summary>Equal shares: what each voter could decide on, rounded down.</summary>
    public Money? Endowment =>
        workings.Outcome.Endowment is { } endowment ? workings.Sum((long)endowment.Final.ToDouble()) : null;

    /// <summary>What a ballot with these choices helped to pay for. They are the asker's own; no ballot is looked for.</summary>
    public BallotEffectNode Ballot(IEnumerable<ProposalId> choices)
    {
        var worth = workings
            .Projects.Where(project => choices.Contains(project.ProposalId))
            .ToDictionary(project => project.Number.Value, _ => 1, StringComparer.Ordinal);
        return new(Receipt.Of(workings.Outcome, worth), workings, pages);
    }

    public OutcomeFiguresNode Statistics => new(workings.Against.First, workings);

    /// <summary>Beside it what plain greedy would give to the same ballots.</summary>
    public OutcomeComparisonNode ComparedWithGreedy => new(workings, pages);
}

[Name("BallotEffect")]
internal sealed class BallotEffectNode(Receipt receipt, Workings workings, Pages pages)
{
    /// <summary>Equal shares: what the ballot could decide on, rounded down.</summary>
    public Money? Endowment => receipt.Endowment is { } money ? Rounded(money) : null;

    /// <summary>Equal shares: what was left of it at the end, rounded down.</summary>
    public Money? Left => receipt.Left is { } money ? Rounded(money) : null;

    public IEnumerable<BallotEffectLineNode> Funded =>
        receipt.Lines.Select(line => new BallotEffectLineNode(
            line,
            Rounded(line.Paid),
            pages.Proposal(workings[line.ProjectId])
        ));

    private Money Rounded(Ratio amount) => workings.Sum((long)amount.Floor());
}

[Name("BallotEffectLine")]
internal sealed class BallotEffectLineNode(ReceiptLine line, Money paid, IDataLoaderResult<ProposalNode> proposal)
{
    public AllocationPhase Phase => line.Phase;

    /// <summary>
    /// Under equal shares what was taken from the ballot's own endowment, otherwise the cost divided by the supporters; rounded
    /// down.
    /// </summary>
    public Money Paid => paid;

    public IDataLoaderResult<ProposalNode> Proposal() => proposal;
}

[Name("WorkingsRound")]
internal sealed class WorkingsRoundNode(ExplainedRound explained, AllocationRound round, Workings workings, Pages pages)
{
    public int Number => round.Number;

    public AllocationPhase Phase => round.Phase;

    public Money LeftAfter => workings.Sum(round.LeftAfter);

    /// <summary>Equal shares: the most that a voter paid, rounded.</summary>
    public Money? Price =>
        explained.Payment is { } payment ? workings.Sum((long)Math.Round(payment.Price.ToDouble())) : null;

    /// <summary>Equal shares: as many votes it would take to pay for it without anybody running out.</summary>
    public double? EffectiveVotes => explained.Payment?.EffectiveVotes;

    public int? PaidInFull => (int?)explained.Payment?.PaidInFull;

    public int? PaidTheirLast => (int?)explained.Payment?.PaidTheirLast;

    /// <summary>Equal shares: where each project stood before this selection, the strongest first.</summary>
    public IEnumerable<StandingNode> Standings =>
        explained.Standings.Select(standing => new StandingNode(standing, workings, pages));

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(workings[round.ProjectId]);
}

[Name("Standing")]
internal sealed class StandingNode(Standing standing, Workings workings, Pages pages)
{
    /// <summary>Null where its supporters can no longer pay.</summary>
    public double? EffectiveVotes => standing.EffectiveVotes;

    public Money MoneyBehind => workings.Sum(standing.MoneyBehind);

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(workings[standing.ProjectId]);
}

/// <summary>What an outcome gives to voters.</summary>
[Name("OutcomeFigures")]
internal sealed class OutcomeFiguresNode(OutcomeStatistics figures, Workings workings)
{
    public int Voters => (int)figures.Voters;

    /// <summary>Voters with at least one funded project among their choices.</summary>
    public int VotersWithAny => (int)figures.VotersWithAny;

    /// <summary>How many voters have 0, 1, 2, … funded projects among their choices.</summary>
    public IEnumerable<int> FundedPerVoter => figures.FundedPerVoter.Select(count => (int)count);

    public double AverageFunded => figures.AverageFunded.ToDouble();

    public double ShareOfOwnBallot => figures.ShareOfOwnBallot;

    /// <summary>How unevenly the money is decided: 0, everybody as much, to nearly 1, one voter all.</summary>
    public double PowerGini => figures.Power.Gini;

    public int Winners => figures.Winners;

    public Money Spent => workings.Sum(figures.Spent);

    public Money MedianCost => workings.Sum(figures.MedianCost);

    /// <summary>The money spent on what a voter chose, on the average.</summary>
    public Money SpentPerVoter =>
        workings.Sum(figures.Voters == 0 ? 0 : (long)(figures.CostSatisfaction / figures.Voters));
}

[Name("OutcomeComparison")]
internal sealed class OutcomeComparisonNode(Workings workings, Pages pages)
{
    public OutcomeFiguresNode Greedy => new(workings.Against.Second, workings);

    public IEnumerable<IDataLoaderResult<ProposalNode>> OnlyHere => Named(workings.Against.OnlyInFirst);

    public IEnumerable<IDataLoaderResult<ProposalNode>> OnlyWithGreedy => Named(workings.Against.OnlyInSecond);

    /// <summary>Who is better off, by the money spent on what a voter chose.</summary>
    public BetterOffNode BetterOff => new(workings.Against);

    public IEnumerable<AreaComparisonNode> ByArea =>
        workings.ByArea.Select(area => new AreaComparisonNode(area.Key, area.Value, workings, pages));

    private IEnumerable<IDataLoaderResult<ProposalNode>> Named(IEnumerable<string> numbers) =>
        numbers.Select(number => pages.Proposal(workings[number]));
}

[Name("BetterOff")]
internal sealed class BetterOffNode(Comparison comparison)
{
    private readonly Preference voters = comparison.Preferences[Tusuv.Allocation.Statistics.BetterOff.ByCost];

    public int Here => (int)voters.First;

    public int WithGreedy => (int)voters.Second;

    public int Neither => (int)voters.Neither;
}

[Name("AreaComparison")]
internal sealed class AreaComparisonNode(LocalityId area, Comparison comparison, Workings workings, Pages pages)
{
    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(area);

    public OutcomeFiguresNode Here => new(comparison.First, workings);

    public OutcomeFiguresNode Greedy => new(comparison.Second, workings);

    public BetterOffNode BetterOff => new(comparison);
}
