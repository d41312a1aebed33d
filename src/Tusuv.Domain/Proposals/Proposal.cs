using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Proposals;

public enum ProposalStatus
{
    Submitted,
    Admitted,
    Refused,
    Rerouted,
    Merged,
    Withdrawn,
}

/// <summary>How a proposal reached us. Sheet, meeting and phone count like the web.</summary>
public enum Channel
{
    Sheet,
    Meeting,
    Discussion,
    Web,
    Phone,
    Paper,
    Import,
}

public enum CostGrade
{
    Rough,
    Checked,
}

/// <summary>What later decisions need to know about a proposal, and no more.</summary>
public sealed record Proposal(
    ProposalId Id,
    RoundId RoundId,
    LocalityId Locality,
    ActorId Author,
    ProposalStatus Status,
    ProposalRevised Words,
    IReadOnlyList<ActorId> Supporters,
    ProposalCosted? Costed = null,
    ProposalAdmitted? Admitted = null,
    ProposalId? MergedInto = null,
    ProposalLegalityChecked? Legality = null,
    ProposalRankedByMeeting? MeetingRank = null,
    ProposalRanked? Rank = null,
    ProposalRankReturned? Returned = null,
    ProposalRefused? Refusal = null,
    ProposalAppealed? Appeal = null,
    ProposalAppealDecided? AppealDecided = null,
    ProposalRerouted? Rerouted = null,
    ProposalAnswerOverdue? Overdue = null,
    ProposalAnswered? Answered = null
) : IState<Proposal, ProposalEvent>
{
    public bool AppealOverdue { get; init; }

    /// <summary>The working group placed it so far from where the meeting had it that it says why.</summary>
    public bool IsMovedFar(RoundTerms terms) => Rank is { Rank: var rank } && WouldBeFar(rank, terms);

    public bool WouldBeFar(int rank, RoundTerms terms) =>
        MeetingRank is { Rank: var before } && Math.Abs(before - rank) >= terms.FarMove.Number;

    public bool IsOver => Status is ProposalStatus.Withdrawn or ProposalStatus.Refused or ProposalStatus.Rerouted;

    /// <summary>The bag or khoroo that it is meant for.</summary>
    public LocalityId? Area { get; init; }

    public Sector Sector { get; init; } = Sector.Other;

    public int TimesCosted { get; init; }

    /// <summary>The meetings that gave it a place.</summary>
    public IReadOnlyList<MeetingId> RankedBy { get; init; } = [];

    /// <summary>The office of its bag, or one of the soum.</summary>
    public bool IsReachedBy(Stamp stamp) => stamp.Reaches(Locality) || (Area is { } area && stamp.Reaches(area));

    /// <summary>Who declared themselves tied to it, or free.</summary>
    public IReadOnlyList<ReviewInterestDeclared> Interests { get; init; } = [];

    /// <summary>Why this office may not review it now, or null.</summary>
    public Refusal? ReviewFault(Stamp stamp) =>
        !stamp.Reaches(Locality) ? CommonRefusals.OutOfReach
        : Interests.LastOrDefault(i => i.Reviewer == stamp.By) is { Interested: true } ? ProposalRefusals.Recused
        : null;

    /// <summary>Whether it says this already, word for word.</summary>
    public bool Says(Written title, Written? body, Money? estimate, IReadOnlyList<Hash>? files) =>
        (Words.Title, Words.Body, Words.Estimate) == (title.Commitment, body?.Commitment, estimate)
        && Words.Files.SequenceEqual(files ?? []);

    /// <summary>As it may stand on a ballot: admitted, at a checked cost.</summary>
    public Candidate? AsCandidate() =>
        Status is ProposalStatus.Admitted
        && Admitted is { } admitted
        && Costed is { Grade: CostGrade.Checked, Amount: var cost }
            ? new(Id, RoundId, admitted.Number, admitted.Title, cost, Sector, Area)
            : null;

    public static Proposal? Evolve(Proposal? state, ProposalEvent @event) =>
        (state, @event) switch
        {
            (null, ProposalSubmitted e) => new(
                e.ProposalId,
                e.RoundId,
                e.Locality,
                e.SubmittedBy,
                ProposalStatus.Submitted,
                new(e.Title, e.Body, e.Estimate, e.Files, e.SubmittedAt),
                []
            )
            {
                Area = e.Area,
                Sector = e.Sector,
            },
            ({ } p, ProposalRevised e) => p with { Words = e },
            ({ } p, ProposalSupported e) => p with { Supporters = [.. p.Supporters, e.Supporter] },
            ({ } p, ProposalSupportWithdrawn e) => p with
            {
                Supporters = [.. p.Supporters.Where(s => s != e.Supporter)],
            },
            ({ } p, ProposalMerged e) => p with { Status = ProposalStatus.Merged, MergedInto = e.Into },
            ({ } p, ProposalUnmerged) => p with { Status = ProposalStatus.Submitted, MergedInto = null },
            ({ } p, ProposalCosted e) => p with { Costed = e, TimesCosted = p.TimesCosted + 1 },
            ({ } p, ProposalAdmitted e) => p with { Status = ProposalStatus.Admitted, Admitted = e },
            ({ } p, ReviewInterestDeclared e) => p with { Interests = [.. p.Interests, e] },
            ({ } p, ProposalLegalityChecked e) => p with { Legality = e },
            // Asked for in several bags, it counts where it stood highest.
            ({ } p, ProposalRankedByMeeting e) => p with
            {
                MeetingRank = p.MeetingRank?.Rank <= e.Rank ? p.MeetingRank : e,
                RankedBy = [.. p.RankedBy, e.MeetingId],
            },
            ({ } p, ProposalRanked e) => p with { Rank = e },
            ({ } p, ProposalRankReturned e) => p with { Returned = e },
            ({ } p, ProposalRefused e) => p with { Status = ProposalStatus.Refused, Refusal = e },
            ({ } p, ProposalAppealed e) => p with { Appeal = e },
            ({ } p, ProposalAppealOverdue) => p with { AppealOverdue = true },
            ({ Status: ProposalStatus.Refused } p, ProposalAppealDecided { Upheld: true } e) => p with
            {
                Status = ProposalStatus.Submitted,
                AppealDecided = e,
            },
            ({ } p, ProposalAppealDecided e) => p with { Rank = e.Upheld ? null : p.Rank, AppealDecided = e },
            ({ } p, ProposalRerouted e) => p with { Status = ProposalStatus.Rerouted, Rerouted = e },
            ({ } p, ProposalAnswerOverdue e) => p with { Overdue = e },
            ({ } p, ProposalAnswered e) => p with { Answered = e },
            ({ } p, ProposalWithdrawn) => p with { Status = ProposalStatus.Withdrawn },
            _ => state,
        };
}
