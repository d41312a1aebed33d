namespace Tusuv.Domain.Ballots;

/// <summary>One stream per round and area. Nothing in it tells who voted how, or when within a batch.</summary>
public abstract record AreaBallotsEvent;

/// <summary>These voters have voted. In each batch there are as many new pseudonyms as marks.</summary>
public sealed record VotersMarked(RoundId RoundId, LocalityId Area, int Batch, IReadOnlyList<Token> RollRefs)
    : AreaBallotsEvent;

public sealed record BallotAccepted(
    RoundId RoundId,
    LocalityId Area,
    int Batch,
    Token BallotRef,
    Token Pseudonym,
    int Revision,
    Hash Commitment
) : AreaBallotsEvent;

public sealed record AreaCounted(RoundId RoundId, LocalityId Area, int Counted, IReadOnlyList<ProjectVotes> Votes)
    : AreaBallotsEvent;
