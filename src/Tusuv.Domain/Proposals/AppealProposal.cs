using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <summary>By its author, or by an office of its place for those who put it forward. Once.</summary>
public sealed record AppealProposal(ProposalId ProposalId, Written Grounds)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.Author != stamp.By && !proposal.IsReachedBy(stamp))
            return NotItsAuthor;
        if (proposal.Appeal is { } before)
            return before.Grounds == Grounds.Commitment ? [] : AppealExhausted;
        if (proposal.Status is not ProposalStatus.Refused)
            return NotRefused;
        if (Grounds.Text.Length < ProposalTexts.ShortestTitle)
            return GroundsMissing;
        if (Grounds.Text.Length > ProposalTexts.LongestBody)
            return TextTooLong(ProposalTexts.LongestBody);

        return [new ProposalAppealed(stamp.By, Grounds.Commitment, stamp.At)];
    }
}

/// <summary>By somebody else than who refused it, with an answer in writing.</summary>
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
        if (proposal.Refusal?.RefusedBy == stamp.By)
            return OwnDecision;
        if (Answer.Text.Length < ProposalTexts.ShortestTitle)
            return AnswerMissing;
        if (Answer.Text.Length > ProposalTexts.LongestBody)
            return TextTooLong(ProposalTexts.LongestBody);

        return [new ProposalAppealDecided(Upheld, Answer.Commitment, stamp.At)];
    }
}
