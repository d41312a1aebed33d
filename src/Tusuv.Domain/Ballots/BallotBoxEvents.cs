using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Ballots;

/// <summary>One stream per round. Single ballots are in the streams of their areas.</summary>
public abstract record BallotBoxEvent;

/// <summary>A slip lost or stolen. <paramref name="Slip"/> is the keyed hash of its code.</summary>
public sealed record SlipVoided(RoundId RoundId, Token Slip, ReasonCode Reason, DateTimeOffset VoidedAt)
    : BallotBoxEvent;

/// <summary>Every ballot that was acknowledged is in the record by now; nothing was opened yet.</summary>
public sealed record BallotingClosed(RoundId RoundId, IReadOnlyList<AreaClosed> Areas, DateTimeOffset ClosedAt)
    : BallotBoxEvent;

/// <summary>The last ballot of each voter, opened and added up.</summary>
public sealed record BallotsCounted(
    RoundId RoundId,
    int Counted,
    IReadOnlyList<ProjectVotes> Votes,
    Hash? Openings,
    DateTimeOffset CountedAt
) : BallotBoxEvent;

/// <summary>A sheet that is no vote. It takes effect when somebody else approves of it.</summary>
/// <param name="Sheet">The number printed on it.</param>
public sealed record PaperBallotVoided(
    RoundId RoundId,
    LocalityId Area,
    Code Sheet,
    ReasonCode Reason,
    ActorId ProposedBy,
    DateTimeOffset VoidedAt
) : BallotBoxEvent;

public sealed record VoidingApproved(RoundId RoundId, Code Sheet, ActorId ApprovedBy, DateTimeOffset ApprovedAt)
    : BallotBoxEvent;

/// <summary>What the people of a polling place signed for. Signed again, the later one stands.</summary>
/// <param name="NotOnRoll">People who came to vote and are not on the roll; nothing of theirs is counted.</param>
public sealed record ProtocolSigned(
    RoundId RoundId,
    LocalityId Area,
    PrintedSheets Sheets,
    int NotOnRoll,
    Hash? Photo,
    ActorId SignedBy,
    DateTimeOffset SignedAt
) : BallotBoxEvent;

/// <param name="KeysUntil">The last day on which the keys are kept; the first certificates had none.</param>
public sealed record TallyCertified(
    RoundId RoundId,
    Hash Tally,
    ActorId CertifiedBy,
    DateTimeOffset CertifiedAt,
    DateOnly? KeysUntil = null
) : BallotBoxEvent;

public sealed record RoundKeysDestroyed(RoundId RoundId, RoundKeyHashes Keys, DateTimeOffset DestroyedAt)
    : BallotBoxEvent;

/// <param name="Voted">Voters marked on the roll.</param>
/// <param name="Ballots">Ballots received, revisions too, by the way they came.</param>
public sealed record AreaClosed(LocalityId Area, int Voted, IReadOnlyList<ChannelCount> Ballots)
{
    internal int OnPaper =>
        Ballots.Where(b => b.Channel is BallotChannel.Paper or BallotChannel.MobileBox).Sum(b => b.Ballots);
}

public sealed record ChannelCount(BallotChannel Channel, int Ballots);

public enum BallotChannel
{
    Web,
    Paper,
    MobileBox,
    Import,
}

public sealed record ProjectVotes(ProposalId ProposalId, int Votes);
