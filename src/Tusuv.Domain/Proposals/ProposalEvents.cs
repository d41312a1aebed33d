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
    DateTimeOffset CostedAt
) : ProposalEvent;

/// <summary>The officer who admits it shows its title in clear.</summary>
public sealed record ProposalAdmitted(Code Number, PublicText Title, PublicText? Summary, DateTimeOffset AdmittedAt)
    : ProposalEvent;

public sealed record ProposalRefused(ReasonCode Reason, Committed? Explanation, DateTimeOffset RefusedAt)
    : ProposalEvent;

public sealed record ProposalRerouted(
    ReasonCode Reason,
    PublicText Receiver,
    DateOnly AnswerDue,
    DateTimeOffset ReroutedAt
) : ProposalEvent;

public sealed record ProposalWithdrawn(ReasonCode Reason, DateTimeOffset WithdrawnAt) : ProposalEvent;
