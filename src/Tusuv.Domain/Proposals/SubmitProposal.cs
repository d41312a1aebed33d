using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record SubmitProposal(
    ProposalId ProposalId,
    RoundId RoundId,
    LocalityId? Area,
    Sector Sector,
    Channel Channel,
    Written Title,
    Written? Body,
    Money? Estimate,
    IReadOnlyList<Hash>? Files
)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is not null)
            return proposal.Author == stamp.By ? [] : IdTaken;
        if (round is null || !round.Takes(Stage.Collecting, stamp.At))
            return RoundNotCollecting;
        if (ProposalTexts.Fault(Title, Body, Files) is { } fault)
            return fault;
        if (Estimate is { IsPositive: false })
            return EstimateNotPositive;
        if (Estimate is { } estimate && estimate.Currency != round.Currency)
            return RoundRefusals.CurrencyDiffers;

        return
        [
            new ProposalSubmitted(
                ProposalId,
                RoundId,
                round.Locality,
                Area,
                Sector,
                Channel,
                Title.Commitment,
                Body?.Commitment,
                Estimate,
                Files ?? [],
                stamp.By,
                stamp.At
            ),
        ];
    }
}
