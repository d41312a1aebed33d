using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <summary>
/// Against its refusal, or its place far from the meeting's: by its author, or by an office of its place for those who put
/// it forward. Once.
/// </summary>
public sealed record AppealProposal(ProposalId ProposalId, Written Grounds)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.Author != stamp.By && !proposal.IsReachedBy(stamp))
            return NotItsAuthor;
        if (proposal.Appeal is { } before)
            return before.Grounds == Grounds.Commitment ? [] : AppealExhausted;
        if (round is null)
            return RoundRefusals.NotFound;
        if (proposal.Status is not ProposalStatus.Refused && (proposal.IsOver || !proposal.IsMovedFar(round.Terms)))
            return NotRefused;
        if (round.HasOnBallot(ProposalId))
            return OnBallot;
        if (Grounds.Text.Length < ProposalTexts.ShortestTitle)
            return GroundsMissing;
        if (Grounds.Text.Length > ProposalTexts.LongestBody)
            return TextTooLong(ProposalTexts.LongestBody);

        var due = DateOnly.FromDateTime(stamp.At.UtcDateTime).AddDays(round.Terms.AppealDays.Number);
        return [new ProposalAppealed(stamp.By, Grounds.Commitment, stamp.At, due)];
    }
}

/// <summary>By somebody else than who refused or ranked it, with an answer in writing.</summary>
public sealed record DecideAppeal(ProposalId ProposalId, bool Upheld, Written Answer)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.ReviewFault(stamp) is { } fault)
            return fault;
        if (proposal.AppealDecided is { } before)
            return (before.Upheld, before.Answer) == (Upheld, Answer.Commitment) ? [] : AppealExhausted;
        if (proposal.Appeal is null)
            return NotAppealed;
        var decidedBy =
            proposal.Status is ProposalStatus.Refused ? proposal.Refusal?.RefusedBy : proposal.Rank?.RankedBy;
        if (decidedBy == stamp.By)
            return OwnDecision;
        if (Answer.Text.Length < ProposalTexts.ShortestTitle)
            return AnswerMissing;
        if (Answer.Text.Length > ProposalTexts.LongestBody)
            return TextTooLong(ProposalTexts.LongestBody);

        return [new ProposalAppealDecided(Upheld, Answer.Commitment, stamp.At)];
    }
}

/// <summary>The clock, the day after the appeal was to be decided. Once.</summary>
public sealed record NoteOverdueAppeal(ProposalId ProposalId)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (stamp.By != Actors.Clock)
            return CommonRefusals.OutOfReach;
        if (proposal.Appeal is not { AnswerDue: { } due })
            return NotAppealed;
        if (proposal.AppealOverdue || proposal.AppealDecided is not null)
            return [];
        if (DateOnly.FromDateTime(stamp.At.UtcDateTime) <= due)
            return AnswerNotDue;

        return [new ProposalAppealOverdue(stamp.At)];
    }
}
