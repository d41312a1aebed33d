using Tusuv.Domain.Audit.Questions;

namespace Tusuv.Domain.Audit;

/// <summary>An audit from its opening to its report, and its findings until each is done.</summary>
public abstract record EngagementEvent;

/// <param name="Office">Whose auditors look.</param>
/// <param name="Audited">Whose acts they look into.</param>
/// <param name="RoundId">What they look into; or the days from and until, or both.</param>
public sealed record AuditOpened(
    AuditId AuditId,
    Code Code,
    PublicText Title,
    BodyId Office,
    LocalityId Locality,
    BodyId Audited,
    RoundId? RoundId,
    DateOnly? From,
    DateOnly? Until,
    IReadOnlyList<Criterion> Criteria,
    DateTimeOffset OpenedAt
) : EngagementEvent;

/// <summary>Anybody can draw it again: the population as it was at an event, and the hash of that event's leaf as seed.</summary>
/// <param name="UpTo">The number of the event up to which the record was counted.</param>
/// <param name="Population">How many there were to draw from.</param>
/// <param name="Events">Those drawn, ascending.</param>
public sealed record SampleDrawn(
    int Number,
    RoundId RoundId,
    SampleOf Of,
    QuestionKey? Question,
    long UpTo,
    Hash Seed,
    int Population,
    IReadOnlyList<long> Events,
    DateTimeOffset DrawnAt
) : EngagementEvent;

/// <param name="Receiver">To whom it is passed on, of a transfer.</param>
/// <param name="Evidence">Numbers of the events that show it.</param>
/// <param name="Draft">Of the draft that it was made from, with the draft's own id, which is told to nobody else.</param>
public sealed record FindingReleased(
    int Number,
    FindingKind Kind,
    PublicText Title,
    Committed Text,
    Money? Amount,
    PublicText? Receiver,
    DateTimeOffset DueAt,
    IReadOnlyList<long> Evidence,
    Hash Draft,
    ActorId ReleasedBy,
    DateTimeOffset ReleasedAt
) : EngagementEvent;

/// <summary>Its day passed without an answer.</summary>
public sealed record FindingOverdue(int Number, DateTimeOffset DueAt, DateTimeOffset NotedAt) : EngagementEvent;

public sealed record FindingAnswered(
    int Number,
    Committed Text,
    int PercentDone,
    IReadOnlyList<long> Evidence,
    ActorId AnsweredBy,
    DateTimeOffset AnsweredAt
) : EngagementEvent;

/// <param name="PercentDone">As the auditor found it.</param>
/// <param name="DueAt">Of an answer that was not accepted: until when there has to be another.</param>
public sealed record FindingFollowedUp(
    int Number,
    bool Accepted,
    int PercentDone,
    Committed? Note,
    DateTimeOffset? DueAt,
    ActorId FollowedUpBy,
    DateTimeOffset FollowedUpAt
) : EngagementEvent;

public sealed record FindingClosed(int Number, ReasonCode Reason, DateTimeOffset ClosedAt) : EngagementEvent;

/// <summary>No more is drawn and found; what was found is answered and followed up all the same.</summary>
public sealed record AuditClosed(Hash Report, DateTimeOffset ClosedAt) : EngagementEvent;
