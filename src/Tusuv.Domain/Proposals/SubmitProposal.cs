using Tusuv.Domain.Localities;
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
    /// <param name="area">The place it is meant for: the round's, or one directly below.</param>
    /// <param name="missing">Of its files those that were never stored.</param>
    public Decision<ProposalEvent> Decide(
        Proposal? proposal,
        Round? round,
        Locality? area,
        Stamp stamp,
        IReadOnlyCollection<Hash>? missing = null
    )
    {
        if (proposal is not null)
            return proposal.Author == stamp.By && proposal.Says(Title, Body, Estimate, Files) ? [] : IdTaken;
        if (round is null || !(round.Takes(Stage.Collecting, stamp.At) || IsFromSheet(round, stamp)))
            return RoundNotCollecting;
        if (Area is not null && (area is null || !round.Spans(area)))
            return AreaUnknown;
        if (ProposalTexts.Fault(Title, Body, Files) is { } fault)
            return fault;
        if (missing is { Count: > 0 })
            return FileUnknown(missing.First());
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

    /// <summary>A clerk of the place enters it.</summary>
    private bool IsFromSheet(Round round, Stamp stamp) =>
        Channel is Channel.Sheet && round.TakesFromSheets && stamp.Reaches(round.Locality);
}
