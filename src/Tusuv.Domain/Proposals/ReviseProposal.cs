using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <param name="Replaces">
/// The commitment of the title that the proposer had before them. If other words stand there by now, nothing is replaced.
/// </param>
public sealed record ReviseProposal(
    ProposalId ProposalId,
    Written Title,
    Written? Body,
    Money? Estimate,
    IReadOnlyList<Hash>? Files,
    Committed? Replaces = null
)
{
    /// <param name="missing">Of its files those that were never stored.</param>
    public Decision<ProposalEvent> Decide(
        Proposal? proposal,
        Round? round,
        Stamp stamp,
        IReadOnlyCollection<Hash>? missing = null
    )
    {
        if (proposal is null)
            return NotFound;
        if (proposal.Author != stamp.By)
            return NotItsAuthor;
        if (proposal.IsOver)
            return IsOver;
        if (proposal.Status is not ProposalStatus.Submitted || proposal.Costed is not null)
            return AlreadyReviewed;
        if (ProposalTexts.Fault(Title, Body, Files) is { } fault)
            return fault;
        if (missing is { Count: > 0 })
            return FileUnknown(missing.First());
        if (Estimate is { IsPositive: false })
            return EstimateNotPositive;

        if (Estimate is { } estimate && round is not null && estimate.Currency != round.Currency)
            return RoundRefusals.CurrencyDiffers;
        if (proposal.Says(Title, Body, Estimate, Files))
            return [];
        if (Replaces is { } read && read != proposal.Words.Title)
            return ChangedMeanwhile;

        return [new ProposalRevised(Title.Commitment, Body?.Commitment, Estimate, Files ?? [], stamp.At)];
    }
}
