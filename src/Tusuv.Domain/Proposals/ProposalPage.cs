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
    ReasonCode? WithdrawalReason = null,
    Legality? Legality = null,
    WorkingRank? Rank = null,
    Appeal? Appeal = null
) : IPage<ProposalPage>
{
    /// <summary>Where it stood in the order of each bag that ranked it.</summary>
    public IReadOnlyList<MeetingRank> MeetingRanks { get; init; } = [];

    /// <summary>Every cost it ever had, oldest first.</summary>
    public IReadOnlyList<Cost> Costs { get; init; } = [];

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
            ({ } p, ProposalCosted c) => Costed(
                p,
                new(c.Amount, c.Grade, c.Yearly, c.Basis, c.CostedAt, c.Quotes ?? [], c.YearlyPaidBy)
            ),
            ({ } p, ProposalLegalityChecked l) => p with { Legality = new(l.Findings, l.Note, l.CheckedAt) },
            ({ } p, ProposalRankedByMeeting m) => p with
            {
                MeetingRanks = [.. p.MeetingRanks, new(m.MeetingId, m.Area, m.Rank, m.Hands)],
            },
            ({ } p, ProposalRanked r) => p with { Rank = new(r.Rank, r.Reason, Returned: false) },
            ({ } p, ProposalRankReturned r) => p with { Rank = new(r.Rank, RankReasons.Other, Returned: true) },
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
            ({ Rerouted: { } r } p, ProposalAnswerOverdue) => p with { Rerouted = r with { Overdue = true } },
            ({ Rerouted: { } r } p, ProposalAnswered a) => p with
            {
                Rerouted = r with { Answer = a.Answer, AnsweredOn = a.AnsweredOn },
            },
            ({ } p, ProposalAppealed a) => p with { Appeal = new(a.Grounds, a.AppealedAt, AnswerDue: a.AnswerDue) },
            ({ Appeal: { } appeal } p, ProposalAppealOverdue) => p with { Appeal = appeal with { Overdue = true } },
            ({ Appeal: { } appeal } p, ProposalAppealDecided d) => p with
            {
                Status = d.Upheld && p.Status is ProposalStatus.Refused ? ProposalStatus.Submitted : p.Status,
                Rank = d.Upheld && p.Status is not ProposalStatus.Refused ? null : p.Rank,
                Appeal = appeal with { Upheld = d.Upheld, Answer = d.Answer },
            },
            ({ } p, ProposalWithdrawn w) => p with { Status = ProposalStatus.Withdrawn, WithdrawalReason = w.Reason },
            _ => page,
        };

    private static ProposalPage Costed(ProposalPage page, Cost cost) =>
        page with
        {
            Cost = cost,
            Costs = [.. page.Costs, cost],
        };
}

public sealed record Cost(
    Money Amount,
    CostGrade Grade,
    Money? Yearly,
    Committed? Basis,
    DateTimeOffset CostedAt,
    IReadOnlyList<Hash> Quotes,
    PublicText? YearlyPaidBy
);

public sealed record Legality(IReadOnlyList<LegalFinding> Findings, Committed? Note, DateTimeOffset CheckedAt);

public sealed record MeetingRank(MeetingId MeetingId, LocalityId AreaId, int Rank, int Hands);

/// <summary><paramref name="Returned"/>: the reason was "other", and a better one was asked for.</summary>
public sealed record WorkingRank(int Rank, ReasonCode? Reason, bool Returned);

public sealed record Appeal(
    Committed Grounds,
    DateTimeOffset AppealedAt,
    bool? Upheld = null,
    Committed? Answer = null,
    DateOnly? AnswerDue = null,
    bool Overdue = false
);

public sealed record ProposalRefusal(ReasonCode Reason, Committed? Explanation, DateTimeOffset RefusedAt);

public sealed record Reroute(
    ReasonCode Reason,
    PublicText Receiver,
    DateOnly AnswerDue,
    bool Overdue = false,
    PublicText? Answer = null,
    DateOnly? AnsweredOn = null
);
