namespace Tusuv.Domain.Rounds;

public enum RoundKind
{
    Ordinary,
    Demonstration,
    Imported,
}

public enum Stage
{
    Collecting,
    Meetings,
    Review,
    Voting,
    Decision,
    Execution,
}

public enum StageStatus
{
    Planned,
    Open,
    Closed,
}

public enum CeilingGrade
{
    Provisional,
    Final,
}

/// <summary>Approval: as many projects as the rules allow. Knapsack: as many as the money allows.</summary>
public enum BallotForm
{
    Approval,
    Knapsack,
}

public sealed record StagePlan(Stage Stage, DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt);

/// <summary>SHA-256 of each key of a round with a ballot, and the public key to which ballots are sealed (base64, X.509).</summary>
public sealed record RoundKeyHashes(Hash Roll, Hash Ballot, Hash Box, Code BoxPublicKey);

/// <summary>Everything that decides what a ballot may hold and how ballots become winners.</summary>
/// <param name="Budget">The money that the rule allocates: the ceiling when the rules were sealed.</param>
/// <param name="TieBreak">Keys in the order in which they break ties: votes, cost, id.</param>
/// <param name="MinSupport">A project with fewer votes is never selected.</param>
/// <param name="MinBatch">Ballots enter the public record mixed, at least so many at a time.</param>
/// <param name="PublishOpenings">Whether single ballots are published, unlinked, after the count.</param>
public sealed record BallotRules(
    BallotForm Form,
    int? MaxChoices,
    Money Budget,
    Code RuleKey,
    IReadOnlyList<Code> TieBreak,
    int MinSupport,
    int MaxRevisions,
    int MinBatch,
    bool PublishOpenings,
    int WitnessQuorum,
    RuleConditions? Conditions = null
);

/// <param name="Sector">With <paramref name="Area"/>, what shares of the money go by; older lists lack them.</param>
public sealed record BallotProject(
    ProposalId ProposalId,
    Code Number,
    Money Cost,
    Sector? Sector = null,
    LocalityId? Area = null
);

public sealed record RollArea(LocalityId Area, int Voters);
