using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <summary>Sent to whoever may pay for it, with a day by which they answer.</summary>
public sealed record RerouteProposal(ProposalId ProposalId, ReasonCode Reason, PublicText Receiver, DateOnly AnswerDue)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.ReviewFault(stamp) is { } reviewFault)
            return reviewFault;
        if (proposal.Status is ProposalStatus.Rerouted)
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (round?.HasOnBallot(ProposalId) is true)
            return OnBallot;
        if (!ProposalReasons.Knows(Reason))
            return CommonRefusals.ReasonUnknown;
        if (Receiver.Fault(ReceiverMissing) is { } fault)
            return fault;
        if (stamp.IsAfter(AnswerDue))
            return AnswerDuePassed;

        return [new ProposalRerouted(Reason, Receiver, AnswerDue, stamp.At)];
    }
}
