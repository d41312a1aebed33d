using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <param name="Corrects">The number given before, where this corrects it; possible until the ballot list is sealed.</param>
public sealed record AdmitProposal(
    ProposalId ProposalId,
    Code Number,
    PublicText Title,
    PublicText? Summary,
    Code? Corrects = null
)
{
    /// <param name="numberUsed">Whether another proposal of the round has the number.</param>
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, bool numberUsed, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.ReviewFault(stamp) is { } reviewFault)
            return reviewFault;
        if (proposal.IsOver)
            return IsOver;
        if (proposal is { Status: ProposalStatus.Admitted, Admitted: { } before })
        {
            if ((before.Number, before.Title, before.Summary) == (Number, Title, Summary))
                return [];
            if ((before.Number, before.Title, before.Summary) != (Corrects, Title, Summary))
                return AlreadyReviewed;
            if (round is not { BallotList: null } || round.Stage(Stage.Decision) is { Status: not StageStatus.Planned })
                return NumbersAreSettled;
        }
        else if (proposal.Status is not ProposalStatus.Submitted)
            return AlreadyReviewed;
        if (proposal.Costed is null)
            return NotCosted;
        if (proposal.Legality?.Findings.FirstOrDefault(finding => !finding.Met) is { } broken)
            return NotLawful(round?.Terms.RuleOf(broken.Rule)?.Name?.Mn ?? broken.Rule.Value);
        if (!Number.IsValid)
            return NumberInvalid;
        if (numberUsed)
            return NumberUsed(Number);
        if (Title.Fault(TitleTooShort(1)) is { } fault)
            return fault;
        if (Summary is not null && Summary.Fault(TitleTooShort(1)) is { } summaryFault)
            return summaryFault;

        return [new ProposalAdmitted(Number, Title, Summary, stamp.At)];
    }
}
