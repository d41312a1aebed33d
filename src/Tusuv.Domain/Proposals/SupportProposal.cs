using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record SupportProposal(ProposalId ProposalId)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.IsOver)
            return IsOver;
        if (proposal.Supporters.Contains(stamp.By))
            return [];
        if (round is null || !round.Takes(Stage.Collecting, stamp.At))
            return RoundNotCollecting;

        return [new ProposalSupported(stamp.By, stamp.At)];
    }
}

public sealed record WithdrawSupport(ProposalId ProposalId)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!proposal.Supporters.Contains(stamp.By))
            return [];
        if (round is null || !round.Takes(Stage.Collecting, stamp.At))
            return RoundNotCollecting;

        return [new ProposalSupportWithdrawn(stamp.By, stamp.At)];
    }
}
