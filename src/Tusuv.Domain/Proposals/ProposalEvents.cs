namespace Tusuv.Domain.Proposals;

public abstract record ProposalEvent;

public sealed record ProposalSubmitted(
    ProposalId ProposalId,
    RoundId RoundId,
    LocalityId Locality,
    LocalityId? Area,
    Sector Sector,
    Channel Channel,
    Committed Title,
    Committed? Body,
    Money? Estimate,
    IReadOnlyList<Hash> Files,
    ActorId SubmittedBy,
    DateTimeOffset SubmittedAt
) : ProposalEvent;

public sealed record ProposalRevised(
    Committed Title,
    Committed? Body,
    Money? Estimate,
    IReadOnlyList<Hash> Files,
    DateTimeOffset RevisedAt
) : ProposalEvent;

public sealed record ProposalSupported(ActorId Supporter, DateTimeOffset SupportedAt) : ProposalEvent;

public sealed record ProposalSupportWithdrawn(ActorId Supporter, DateTimeOffset WithdrawnAt) : ProposalEvent;

/// <summary>Treated as part of another; its text, proposer and supporters stay where they are.</summary>
public sealed record ProposalMerged(ProposalId Into, DateTimeOffset MergedAt) : ProposalEvent;

public sealed record ProposalUnmerged(ReasonCode Reason, DateTimeOffset UnmergedAt) : ProposalEvent;

public sealed record ProposalCosted(
    Money Amount,
    CostGrade Grade,
    Money? Yearly,
    Committed? Basis,
    DateTimeOffset CostedAt,
    IReadOnlyList<Hash>? Quotes = null,
    PublicText? YearlyPaidBy = null
) : ProposalEvent;

/// <summary>Who reviews says first whether anything ties them to it; who is tied to it does not review it.</summary>
public sealed record ReviewInterestDeclared(
    ActorId Reviewer,
    bool Interested,
    Committed? What,
    DateTimeOffset DeclaredAt
) : ProposalEvent;

/// <summary>Held against each rule of the law that this money is under.</summary>
public sealed record ProposalLegalityChecked(
    IReadOnlyList<LegalFinding> Findings,
    Committed? Note,
    DateTimeOffset CheckedAt
) : ProposalEvent;

/// <summary>Its place in the order of a bag's or khoroo's general meeting.</summary>
public sealed record ProposalRankedByMeeting(
    MeetingId MeetingId,
    LocalityId Area,
    int Rank,
    int Hands,
    DateTimeOffset RankedAt
) : ProposalEvent;

/// <summary>Its place in the working group's order, with the reason if that is far from the meeting's.</summary>
public sealed record ProposalRanked(int Rank, ReasonCode? Reason, DateTimeOffset RankedAt, ActorId? RankedBy = null)
    : ProposalEvent;

/// <summary>"Other" is no answer the first time: the working group is asked for a reason once more.</summary>
public sealed record ProposalRankReturned(int Rank, DateTimeOffset ReturnedAt) : ProposalEvent;

/// <summary>The officer who admits it shows its title in clear.</summary>
public sealed record ProposalAdmitted(Code Number, PublicText Title, PublicText? Summary, DateTimeOffset AdmittedAt)
    : ProposalEvent;

public sealed record ProposalRefused(
    ReasonCode Reason,
    Committed? Explanation,
    DateTimeOffset RefusedAt,
    ActorId? RefusedBy = null
) : ProposalEvent;

/// <summary>Against its refusal, or against a place far from the meeting's.</summary>
/// <param name="AnswerDue">The last day on which it is to be decided; the first appeals had none.</param>
public sealed record ProposalAppealed(
    ActorId By,
    Committed Grounds,
    DateTimeOffset AppealedAt,
    DateOnly? AnswerDue = null
) : ProposalEvent;

/// <summary>The day on which the appeal should have been decided went by.</summary>
public sealed record ProposalAppealOverdue(DateTimeOffset NotedAt) : ProposalEvent;

/// <summary>Upheld, the proposal is under review again, or ranked anew.</summary>
public sealed record ProposalAppealDecided(bool Upheld, Committed Answer, DateTimeOffset DecidedAt) : ProposalEvent;

public sealed record ProposalRerouted(
    ReasonCode Reason,
    PublicText Receiver,
    DateOnly AnswerDue,
    DateTimeOffset ReroutedAt
) : ProposalEvent;

/// <summary>The day on which the receiver should have answered went by.</summary>
public sealed record ProposalAnswerOverdue(DateTimeOffset NotedAt) : ProposalEvent;

public sealed record ProposalAnswered(PublicText Answer, DateOnly AnsweredOn, DateTimeOffset RecordedAt)
    : ProposalEvent;

public sealed record ProposalWithdrawn(ReasonCode Reason, DateTimeOffset WithdrawnAt) : ProposalEvent;
