using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <summary>A finding for every rule of its round; one that is not met keeps the proposal from being admitted.</summary>
public sealed record CheckLegality(ProposalId ProposalId, IReadOnlyList<LegalFinding> Findings, Written? Note)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (round is null)
            return RoundRefusals.NotFound;
        if (proposal.ReviewFault(stamp) is { } fault)
            return fault;
        if (
            proposal.Legality is { } before
            && before.Findings.SequenceEqual(Findings)
            && before.Note == Note?.Commitment
        )
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (proposal.Status is not ProposalStatus.Submitted)
            return AlreadyReviewed;
        var rules = round.Terms.LegalRules;
        if (Findings.Count != rules.Count || rules.Any(rule => Findings.All(finding => finding.Rule != rule.Code)))
            return FindingsIncomplete;

        return [new ProposalLegalityChecked(Findings, Note?.Commitment, stamp.At)];
    }
}

/// <summary>Said before reviewing, and changed when something changes.</summary>
public sealed record DeclareReviewInterest(ProposalId ProposalId, bool Interested, Written? What)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (!stamp.Reaches(proposal.Locality))
            return CommonRefusals.OutOfReach;
        var declared = new ReviewInterestDeclared(stamp.By, Interested, What?.Commitment, stamp.At);
        if (
            proposal.Interests.LastOrDefault(i => i.Reviewer == stamp.By) is { } before
            && before with { DeclaredAt = stamp.At } == declared
        )
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (Interested && What is not { Text.Length: > 0 })
            return InterestUnsaid;

        return [declared];
    }
}
