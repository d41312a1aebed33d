using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record RefuseProposal(ProposalId ProposalId, ReasonCode Reason, Written? Explanation)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.ReviewFault(stamp) is { } reviewFault)
            return reviewFault;
        if (proposal.Status is ProposalStatus.Refused)
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (round?.HasOnBallot(ProposalId) is true)
            return OnBallot;
        if (!ProposalReasons.Knows(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new ProposalRefused(Reason, Explanation?.Commitment, stamp.At, stamp.By)];
    }
}
