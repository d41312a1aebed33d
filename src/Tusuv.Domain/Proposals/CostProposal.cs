using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <param name="Seen">How many costs of it its clerk knew of, so that two who cost it do not replace each other's unseen.</param>
public sealed record CostProposal(
    ProposalId ProposalId,
    Money Amount,
    CostGrade Grade,
    Money? Yearly,
    Written? Basis,
    IReadOnlyList<Hash>? Quotes = null,
    PublicText? YearlyPaidBy = null,
    int? Seen = null
)
{
    /// <param name="missing">Of its quotes those that were never stored.</param>
    public Decision<ProposalEvent> Decide(
        Proposal? proposal,
        Round? round,
        Stamp stamp,
        IReadOnlyCollection<Hash>? missing = null
    )
    {
        if (proposal is null)
            return NotFound;
        if (proposal.ReviewFault(stamp) is { } reviewFault)
            return reviewFault;
        if (proposal.IsOver)
            return IsOver;
        var costed = new ProposalCosted(Amount, Grade, Yearly, Basis?.Commitment, stamp.At, Quotes, YearlyPaidBy);
        if (proposal.Costed is { } before && Same(before, costed))
            return [];
        if (round?.HasOnBallot(ProposalId) is true)
            return OnBallot;
        if (Seen is { } seen && seen != proposal.TimesCosted)
            return CostedMeanwhile;
        if (!Amount.IsPositive || Yearly is { IsNotNegative: false })
            return CostNotPositive;
        if (round is not null && (Amount.Currency != round.Currency || (Yearly ?? Amount).Currency != round.Currency))
            return RoundRefusals.CurrencyDiffers;
        if (YearlyPaidBy?.Fault(PayerMissing) is { } fault)
            return fault;
        if (Yearly is { IsPositive: true } && YearlyPaidBy is null)
            return PayerMissing;
        if (Grade is CostGrade.Checked && !HasGround && stamp.By != Actors.Import)
            return BasisMissing;
        if (Quotes?.Count > ProposalTexts.MostFiles)
            return TooManyFiles(ProposalTexts.MostFiles);
        if (missing is { Count: > 0 })
            return FileUnknown(missing.First());

        return [costed];
    }

    private bool HasGround => Basis is { Text.Length: >= 2 } || Quotes is { Count: > 0 };

    private static bool Same(ProposalCosted before, ProposalCosted now) =>
        before with { CostedAt = now.CostedAt, Quotes = now.Quotes } == now
        && (before.Quotes ?? []).SequenceEqual(now.Quotes ?? []);
}
