using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <summary>What the receiver of a re-routed proposal answered, and on which day.</summary>
public sealed record AnswerProposal(ProposalId ProposalId, PublicText Answer, DateOnly AnsweredOn)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!stamp.Reaches(proposal.Locality))
            return CommonRefusals.OutOfReach;
        if (proposal.Answered is { } before && (before.Answer, before.AnsweredOn) == (Answer, AnsweredOn))
            return [];
        if (proposal.Rerouted is not { } rerouted)
            return NotRerouted;
        if (stamp.IsBefore(AnsweredOn) || (stamp with { At = rerouted.ReroutedAt }).IsAfter(AnsweredOn))
            return AnsweredOutOfTime;
        if (Answer.Fault(AnswerMissing) is { } fault)
            return fault;

        return [new ProposalAnswered(Answer, AnsweredOn, stamp.At)];
    }
}

/// <summary>The clock, the day after the answer was due. Once.</summary>
public sealed record NoteOverdueAnswer(ProposalId ProposalId)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (stamp.By != Actors.Clock)
            return CommonRefusals.OutOfReach;
        if (proposal.Rerouted is not { } rerouted)
            return NotRerouted;
        if (proposal.Overdue is not null || proposal.Answered is not null)
            return [];
        if (DateOnly.FromDateTime(stamp.At.UtcDateTime) <= rerouted.AnswerDue)
            return AnswerNotDue;

        return [new ProposalAnswerOverdue(stamp.At)];
    }
}
