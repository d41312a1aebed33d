using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record AdmitProposal(ProposalId ProposalId, Code Number, PublicText Title, PublicText? Summary)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!stamp.Reaches(proposal.Locality))
            return CommonRefusals.OutOfReach;
        if (proposal.IsOver)
            return IsOver;
        if (proposal.Status is ProposalStatus.Admitted && proposal.Number == Number && proposal.Title == Title)
            return [];
        if (proposal.Status is not ProposalStatus.Submitted)
            return AlreadyReviewed;
        if (proposal.Cost is null)
            return NotCosted;
        if (!Number.IsValid)
            return NumberInvalid;
        if (Title.IsBlank)
            return TitleTooShort(1);

        return [new ProposalAdmitted(Number, Title, Summary, stamp.At)];
    }
}
