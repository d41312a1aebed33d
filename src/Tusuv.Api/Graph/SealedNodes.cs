using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

[Name("SealedRules")]
internal sealed class SealedRulesNode(SealedRules rules, Pages pages)
{
    public Hash Hash => rules.Hash;

    public DateTimeOffset SealedAt => rules.SealedAt;

    public BallotForm Form => rules.Rules.Form;

    public int? MaxChoices => rules.Rules.MaxChoices;

    public Money Budget => rules.Rules.Budget;

    public Code RuleKey => rules.Rules.RuleKey;

    public IEnumerable<Code> TieBreak => rules.Rules.TieBreak;

    public int MinSupport => rules.Rules.MinSupport;

    public int MaxRevisions => rules.Rules.MaxRevisions;

    public int MinBatch => rules.Rules.MinBatch;

    public bool PublishOpenings => rules.Rules.PublishOpenings;

    public int WitnessQuorum => rules.Rules.WitnessQuorum;

    /// <summary>What is asked for beside the rule; null where nothing is.</summary>
    public RuleConditionsNode? Conditions => rules.Rules.Conditions is { } conditions ? new(conditions, pages) : null;
}

/// <summary>Shares are whole percent, of the ballots or of the budget.</summary>
[Name("RuleConditions")]
internal sealed class RuleConditionsNode(RuleConditions conditions, Pages pages)
{
    public int? MinShare => conditions.MinShare;

    public int? MinSharePerCost => conditions.MinSharePerCost;

    public WhenFull? WhenFull => conditions.WhenFull;

    public int? TopUpFrom => conditions.TopUpFrom;

    public IEnumerable<MoneyShareNode> Shares =>
        (conditions.Shares ?? []).Select(share => new MoneyShareNode(share, pages));
}

[Name("MoneyShare")]
internal sealed class MoneyShareNode(MoneyShare share, Pages pages)
{
    public Sector? Sector => share.Sector;

    public IDataLoaderResult<LocalityNode>? Area() => share.Area is { } area ? pages.Locality(area) : null;

    public int? AtMost => share.AtMost;

    public int? Reserved => share.Reserved;
}

[Name("SealedBallotList")]
internal sealed class SealedBallotListNode(SealedBallotList list, Pages pages)
{
    public Hash Hash => list.Hash;

    public DateTimeOffset SealedAt => list.SealedAt;

    public IEnumerable<BallotProjectNode> Projects => list.Projects.Select(p => new BallotProjectNode(p, pages));
}

[Name("BallotProject")]
internal sealed class BallotProjectNode(BallotProject project, Pages pages)
{
    public Code Number => project.Number;

    public Money Cost => project.Cost;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(project.ProposalId);
}

[Name("SealedRoll")]
internal sealed class SealedRollNode(SealedRoll roll, Pages pages)
{
    public Hash Hash => roll.Hash;

    public DateTimeOffset SealedAt => roll.SealedAt;

    public IEnumerable<RollAreaNode> Areas => roll.Areas.Select(area => new RollAreaNode(area, pages));
}

[Name("RollArea")]
internal sealed class RollAreaNode(RollArea area, Pages pages)
{
    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(area.Area);

    public int Voters => area.Voters;
}
