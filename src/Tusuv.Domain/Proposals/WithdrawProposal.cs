using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record WithdrawProposal(ProposalId ProposalId, ReasonCode Reason)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.Author != stamp.By)
            return NotItsAuthor;
        if (proposal.Status is ProposalStatus.Withdrawn)
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (!ProposalReasons.Knows(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new ProposalWithdrawn(Reason, stamp.At)];
    }
}
