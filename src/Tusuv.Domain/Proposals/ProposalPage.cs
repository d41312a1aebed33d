namespace Tusuv.Domain.Proposals;

public sealed record ProposalPage(
    ProposalId Id,
    RoundId RoundId,
    LocalityId? AreaId,
    Sector Sector,
    Channel Channel,
    ProposalStatus Status,
    Committed WrittenTitle,
    Committed? Body,
    Money? Estimate,
    IReadOnlyList<Hash> Files,
    DateTimeOffset SubmittedAt,
    int Supports = 0,
    Code? Number = null,
    PublicText? Title = null,
    PublicText? Summary = null,
    Cost? Cost = null,
    ProposalId? MergedIntoId = null,
    ProposalRefusal? Refusal = null,
    Reroute? Rerouted = null,
    ReasonCode? WithdrawalReason = null
) : IPage<ProposalPage>
{
    public static ProposalPage? Fold(ProposalPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, ProposalSubmitted s) => new(
                s.ProposalId,
                s.RoundId,
                s.Area,
                s.Sector,
                s.Channel,
                ProposalStatus.Submitted,
                s.Title,
                s.Body,
                s.Estimate,
                s.Files,
                s.SubmittedAt
            ),
            ({ } p, ProposalRevised r) => p with
            {
                WrittenTitle = r.Title,
                Body = r.Body,
                Estimate = r.Estimate,
                Files = r.Files,
            },
            ({ } p, ProposalSupported) => p with { Supports = p.Supports + 1 },
            ({ } p, ProposalSupportWithdrawn) => p with { Supports = p.Supports - 1 },
            ({ } p, ProposalMerged m) => p with { Status = ProposalStatus.Merged, MergedIntoId = m.Into },
            ({ } p, ProposalUnmerged) => p with { Status = ProposalStatus.Submitted, MergedIntoId = null },
            ({ } p, ProposalCosted c) => p with { Cost = new(c.Amount, c.Grade, c.Yearly, c.Basis, c.CostedAt) },
            ({ } p, ProposalAdmitted a) => p with
            {
                Status = ProposalStatus.Admitted,
                Number = a.Number,
                Title = a.Title,
                Summary = a.Summary,
            },
            ({ } p, ProposalRefused r) => p with
            {
                Status = ProposalStatus.Refused,
                Refusal = new(r.Reason, r.Explanation, r.RefusedAt),
            },
            ({ } p, ProposalRerouted r) => p with
            {
                Status = ProposalStatus.Rerouted,
                Rerouted = new(r.Reason, r.Receiver, r.AnswerDue),
            },
            ({ } p, ProposalWithdrawn w) => p with { Status = ProposalStatus.Withdrawn, WithdrawalReason = w.Reason },
            _ => page,
        };
}

public sealed record Cost(Money Amount, CostGrade Grade, Money? Yearly, Committed? Basis, DateTimeOffset CostedAt);

public sealed record ProposalRefusal(ReasonCode Reason, Committed? Explanation, DateTimeOffset RefusedAt);

public sealed record Reroute(ReasonCode Reason, PublicText Receiver, DateOnly AnswerDue);
