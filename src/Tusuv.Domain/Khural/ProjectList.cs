using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>A project list before a body: what it may hold, and how it must explain itself beside the voters' list.</summary>
internal static class ProjectList
{
    public static Refusal? Fault(this AnnexDraft draft, ListFacts facts)
    {
        var (round, candidates, voters) = facts;
        if (round is null || round.Id != draft.RoundId)
            return RoundUnknown;
        if (round.Cancelled)
            return RoundRefusals.Cancelled;
        if (round.IsOpen(Stage.Voting))
            return VoteIsOpen;
        if (draft.Lines.Count == 0)
            return AnnexEmpty;
        HashSet<ProposalId> listed = [];
        foreach (var line in draft.Lines)
        {
            if (!listed.Add(line.ProposalId))
                return ProjectListedTwice(line.ProposalId);
            if (!candidates.Any(c => c.ProposalId == line.ProposalId && c.RoundId == draft.RoundId))
                return ProjectNotReady(line.ProposalId);
            if (line.Amount.Currency != round.Currency)
                return RoundRefusals.CurrencyDiffers;
            if (!line.Amount.IsPositive)
                return AmountNotPositive;
        }

        if (round.Ceiling is { Amount.Amount: var ceiling } && Excess(draft, ceiling) is > 0 and var missing)
            return OverCeiling(missing, round.Currency);
        return voters is null ? null : draft.DifferenceFault(listed, voters);
    }

    /// <summary>Whether two drafts are one list: the same sums for the same reasons, in the same order.</summary>
    public static bool IsSame(this AnnexDraft draft, AnnexDraft other) =>
        draft.RoundId == other.RoundId
        && draft.Lines.SequenceEqual(other.Lines)
        && draft.LeftOut.SequenceEqual(other.LeftOut);

    /// <summary>The one proposal that two drafts have otherwise, where it is one only.</summary>
    public static ProposalId? OnlyChange(this AnnexDraft draft, AnnexDraft from)
    {
        var lines = draft.Lines.Except(from.Lines).Concat(from.Lines.Except(draft.Lines));
        var omissions = draft.LeftOut.Except(from.LeftOut).Concat(from.LeftOut.Except(draft.LeftOut));
        ProposalId[] changed =
        [
            .. lines.Select(line => line.ProposalId).Union(omissions.Select(omission => omission.ProposalId)),
        ];
        return changed is [var only] ? only : null;
    }

    public static Annex Approved(this AnnexDraft draft, ListFacts facts)
    {
        var (_, candidates, voters) = facts;
        var known = candidates.DistinctBy(c => c.ProposalId).ToDictionary(c => c.ProposalId);
        return new(
            draft.RoundId,
            voters?.AllocationId,
            [
                .. draft.Lines.Select(line => new AnnexLine(
                    line.ProposalId,
                    known[line.ProposalId].Number,
                    known[line.ProposalId].Title,
                    line.Amount,
                    line.Difference
                )),
            ],
            draft.LeftOut
        );
    }

    private static Refusal? DifferenceFault(this AnnexDraft draft, HashSet<ProposalId> listed, VotersResult voters)
    {
        foreach (var line in draft.Lines)
        {
            var differs = voters.Cost(line.ProposalId) != line.Amount;
            if (differs && line.Difference is null)
                return DifferenceUnexplained(line.ProposalId);
            if (!differs && line.Difference is not null)
                return NothingToExplain(line.ProposalId);
        }

        foreach (var selected in voters.Selected.Where(p => !listed.Contains(p.ProposalId)))
            if (!draft.LeftOut.Any(o => o.ProposalId == selected.ProposalId))
                return DifferenceUnexplained(selected.ProposalId);
        foreach (var omission in draft.LeftOut)
            if (listed.Contains(omission.ProposalId) || voters.Cost(omission.ProposalId) is null)
                return NothingToExplain(omission.ProposalId);
        var reasons = draft
            .Lines.Select(l => l.Difference)
            .OfType<ReasonCode>()
            .Concat(draft.LeftOut.Select(o => o.Reason));
        return reasons.All(KhuralReasons.Differences.Contains) ? null : CommonRefusals.ReasonUnknown;
    }

    private static long Excess(AnnexDraft draft, long ceiling) =>
        (long)Math.Min(draft.Lines.Sum(line => (decimal)line.Amount.Amount) - ceiling, long.MaxValue);
}
