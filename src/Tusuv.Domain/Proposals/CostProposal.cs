using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record CostProposal(ProposalId ProposalId, Money Amount, CostGrade Grade, Money? Yearly, Written? Basis)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!stamp.Reaches(proposal.Locality))
            return CommonRefusals.OutOfReach;
        if (proposal.IsOver)
            return IsOver;
        var costed = new ProposalCosted(Amount, Grade, Yearly, Basis?.Commitment, stamp.At);
        if (proposal.Costed is { } before && costed == before with { CostedAt = stamp.At })
            return [];
        if (round?.HasOnBallot(ProposalId) is true)
            return OnBallot;
        if (!Amount.IsPositive || Yearly is { IsNotNegative: false })
            return CostNotPositive;
        if (round is not null && (Amount.Currency != round.Currency || (Yearly ?? Amount).Currency != round.Currency))
            return RoundRefusals.CurrencyDiffers;

        return [costed];
    }
}
