namespace Tusuv.Domain.Rounds;

public abstract record RoundEvent;

/// <param name="Terms">Of the template on that day; the first rounds name their template only.</param>
public sealed record RoundOpened(
    RoundId RoundId,
    LocalityId Locality,
    RoundKind Kind,
    Code Template,
    int Year,
    PublicText Name,
    Code Currency,
    IReadOnlyList<StagePlan> Stages,
    RoundKeyHashes? Keys,
    DateTimeOffset OpenedAt,
    RoundTerms? Terms = null
) : RoundEvent;

public sealed record CeilingSet(Money Amount, CeilingGrade Grade, DateTimeOffset SetAt) : RoundEvent;

public sealed record StageRescheduled(Stage Stage, DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt, ReasonCode Reason)
    : RoundEvent;

/// <summary>From here on nobody changes how the vote is counted and the money allocated.</summary>
public sealed record RulesSealed(BallotRules Rules, Hash Hash, DateTimeOffset SealedAt) : RoundEvent;

/// <summary>The projects put to the vote, each at the cost that will be counted.</summary>
public sealed record BallotListSealed(IReadOnlyList<BallotProject> Projects, Hash Hash, DateTimeOffset SealedAt)
    : RoundEvent;

/// <summary>
/// Who may vote, by area. <paramref name="Hash"/> is the RFC 6962 root of the roll references in ascending order,
/// area by area, so that the list cannot grow unseen.
/// </summary>
public sealed record RollSealed(IReadOnlyList<RollArea> Areas, Hash Hash, DateTimeOffset SealedAt) : RoundEvent;

public sealed record StageOpened(Stage Stage, DateTimeOffset OpenedAt) : RoundEvent;

public sealed record StageClosed(Stage Stage, DateTimeOffset ClosedAt) : RoundEvent;

public sealed record RoundCancelled(ReasonCode Reason, DateTimeOffset CancelledAt) : RoundEvent;
