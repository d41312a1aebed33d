using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record CostProposal(ProposalId ProposalId, Money Amount, CostGrade Grade, Money? Yearly, Written? Basis)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!stamp.Reaches(proposal.Locality))
            return CommonRefusals.OutOfReach;
        if (proposal.IsOver)
            return IsOver;
        if (!Amount.IsPositive || Yearly is { Amount: < 0 })
            return CostNotPositive;

        return [new ProposalCosted(Amount, Grade, Yearly, Basis?.Commitment, stamp.At)];
    }
}
