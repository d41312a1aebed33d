using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

public sealed record AdmitProposal(ProposalId ProposalId, Code Number, PublicText Title, PublicText? Summary)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.ReviewFault(stamp) is { } reviewFault)
            return reviewFault;
        if (proposal.IsOver)
            return IsOver;
        if (
            proposal is { Status: ProposalStatus.Admitted, Admitted: { } before }
            && (before.Number, before.Title, before.Summary) == (Number, Title, Summary)
        )
            return [];
        if (proposal.Status is not ProposalStatus.Submitted)
            return AlreadyReviewed;
        if (proposal.Costed is null)
            return NotCosted;
        if (proposal.Legality?.Findings.FirstOrDefault(finding => !finding.Met) is { } broken)
            return NotLawful(broken.Rule);
        if (!Number.IsValid)
            return NumberInvalid;
        if (Title.Fault(TitleTooShort(1)) is { } fault)
            return fault;
        if (Summary is not null && Summary.Fault(TitleTooShort(1)) is { } summaryFault)
            return summaryFault;

        return [new ProposalAdmitted(Number, Title, Summary, stamp.At)];
    }
}
