namespace Tusuv.Domain.Khural;

public abstract record SittingEvent;

/// <param name="Rules">The rules of procedure by which this sitting will be held, as they were when it was convened.</param>
public sealed record SittingConvened(
    SittingId SittingId,
    BodyId BodyId,
    LocalityId Locality,
    SittingKind Kind,
    DateTimeOffset OpensAt,
    PublicText Place,
    IReadOnlyList<AgendaItem> Agenda,
    ProcedureRules Rules,
    DateTimeOffset ConvenedAt
) : SittingEvent;

/// <param name="Due">All who are members on that day.</param>
public sealed record AttendanceStated(
    IReadOnlyList<AppointmentId> Due,
    IReadOnlyList<AppointmentId> Present,
    IReadOnlyList<Absence> Absent,
    DateTimeOffset StatedAt
) : SittingEvent;

public sealed record OpeningStepVoted(
    OpeningStep Step,
    Tally Tally,
    Arithmetic Arithmetic,
    bool Carried,
    DateTimeOffset VotedAt
) : SittingEvent;

public sealed record MemberArrived(AppointmentId Member, DateTimeOffset ArrivedAt) : SittingEvent;

public sealed record MemberLeft(AppointmentId Member, DateTimeOffset LeftAt) : SittingEvent;

public sealed record QuorumLost(DateTimeOffset LostAt) : SittingEvent;

public sealed record QuorumRegained(DateTimeOffset RegainedAt) : SittingEvent;

/// <summary>From here on the member is recused: from the whole item, or from what is moved about one proposal in it.</summary>
public sealed record InterestDeclared(
    int Item,
    AppointmentId Member,
    ProposalId? About,
    Committed Nature,
    DateTimeOffset DeclaredAt
) : SittingEvent;

/// <param name="About">The proposal that it is about, where it is about one.</param>
/// <param name="Amends">The motion of which it changes something; it is then decided first.</param>
/// <param name="Wording">How the amended motion reads once this is carried; none in what was moved before this was asked for.</param>
/// <param name="Annex">The project list that is moved; of an amendment, the list as it is once this is carried.</param>
public sealed record MotionMade(
    MotionId MotionId,
    int Item,
    AppointmentId Mover,
    PublicText Text,
    ProposalId? About,
    MotionId? Amends,
    DateTimeOffset MadeAt,
    PublicText? Wording = null,
    AnnexDraft? Annex = null
) : SittingEvent;

/// <summary>Those who are present and not recused at this moment are called; who comes later is not.</summary>
public sealed record RollCallOpened(MotionId MotionId, RollCallEntry Entry, DateTimeOffset OpenedAt) : SittingEvent;

/// <param name="TypedBy">The clerk, where the vote was read aloud.</param>
public sealed record VoteGiven(
    MotionId MotionId,
    AppointmentId Member,
    VoteChoice Choice,
    ActorId? TypedBy,
    DateTimeOffset GivenAt
) : SittingEvent;

/// <summary>Found wrong when it was read back, or changed by the member before the close.</summary>
public sealed record VoteCorrected(
    MotionId MotionId,
    AppointmentId Member,
    VoteChoice Choice,
    ActorId? TypedBy,
    DateTimeOffset CorrectedAt
) : SittingEvent;

public sealed record RollCallAbandoned(MotionId MotionId, ReasonCode Reason, DateTimeOffset AbandonedAt) : SittingEvent;

/// <param name="Papers">Of a secret vote.</param>
/// <param name="Called">Of a vote by name: who was called, whoever left meanwhile; none in what was voted on before this was kept.</param>
public sealed record MotionVoted(
    MotionId MotionId,
    WayOfVoting Way,
    Tally Tally,
    SecretPapers? Papers,
    Arithmetic Arithmetic,
    bool Carried,
    DateTimeOffset VotedAt,
    IReadOnlyList<AppointmentId>? Called = null
) : SittingEvent;

public sealed record SittingEnded(DateTimeOffset EndedAt) : SittingEvent;
