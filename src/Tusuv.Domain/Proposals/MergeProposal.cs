using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record MergeProposal(ProposalId ProposalId, ProposalId Into)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Proposal? into, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!stamp.Reaches(proposal.Locality))
            return CommonRefusals.OutOfReach;
        if (proposal.MergedInto == Into)
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (proposal.Status is not ProposalStatus.Submitted)
            return AlreadyReviewed;
        if (
            into is null
            || into.Id == ProposalId
            || into.RoundId != proposal.RoundId
            || into.IsOver
            || into.MergedInto is not null
        )
            return MergeTargetUnfit;

        return [new ProposalMerged(Into, stamp.At)];
    }
}

public sealed record UnmergeProposal(ProposalId ProposalId, ReasonCode Reason)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!stamp.Reaches(proposal.Locality))
            return CommonRefusals.OutOfReach;
        if (proposal.MergedInto is null)
            return NotMerged;
        if (round?.Stage(Stage.Review)?.Status is StageStatus.Closed)
            return RoundRefusals.StageIsClosed;
        if (!ProposalReasons.OfUnmerging.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new ProposalUnmerged(Reason, stamp.At)];
    }
}
