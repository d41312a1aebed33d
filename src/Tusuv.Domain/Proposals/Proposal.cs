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

public enum Sector
{
    Water,
    Roads,
    Education,
    Environment,
    Health,
    Livestock,
    Culture,
    Safety,
    Other,
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
    ProposalId? MergedInto = null
) : IState<Proposal, ProposalEvent>
{
    public bool IsOver => Status is ProposalStatus.Withdrawn or ProposalStatus.Refused or ProposalStatus.Rerouted;

    /// <summary>Whether it says this already, word for word.</summary>
    public bool Says(Written title, Written? body, Money? estimate, IReadOnlyList<Hash>? files) =>
        (Words.Title, Words.Body, Words.Estimate) == (title.Commitment, body?.Commitment, estimate)
        && Words.Files.SequenceEqual(files ?? []);

    /// <summary>As it may stand on a ballot: admitted, at a checked cost.</summary>
    public Candidate? AsCandidate() =>
        Status is ProposalStatus.Admitted
        && Admitted is { } admitted
        && Costed is { Grade: CostGrade.Checked, Amount: var cost }
            ? new(Id, RoundId, admitted.Number, admitted.Title, cost)
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
            ),
            ({ } p, ProposalRevised e) => p with { Words = e },
            ({ } p, ProposalSupported e) => p with { Supporters = [.. p.Supporters, e.Supporter] },
            ({ } p, ProposalSupportWithdrawn e) => p with
            {
                Supporters = [.. p.Supporters.Where(s => s != e.Supporter)],
            },
            ({ } p, ProposalMerged e) => p with { Status = ProposalStatus.Merged, MergedInto = e.Into },
            ({ } p, ProposalUnmerged) => p with { Status = ProposalStatus.Submitted, MergedInto = null },
            ({ } p, ProposalCosted e) => p with { Costed = e },
            ({ } p, ProposalAdmitted e) => p with { Status = ProposalStatus.Admitted, Admitted = e },
            ({ } p, ProposalRefused) => p with { Status = ProposalStatus.Refused },
            ({ } p, ProposalRerouted) => p with { Status = ProposalStatus.Rerouted },
            ({ } p, ProposalWithdrawn) => p with { Status = ProposalStatus.Withdrawn },
            _ => state,
        };
}
