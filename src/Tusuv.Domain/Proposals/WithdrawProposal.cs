using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record WithdrawProposal(ProposalId ProposalId, ReasonCode Reason)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.Author != stamp.By)
            return NotItsAuthor;
        if (proposal.Status is ProposalStatus.Withdrawn)
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (round?.HasOnBallot(ProposalId) is true)
            return OnBallot;
        if (!ProposalReasons.Knows(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new ProposalWithdrawn(Reason, stamp.At)];
    }
}
