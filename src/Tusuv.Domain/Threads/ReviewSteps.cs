using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Threads.StepKind;

namespace Tusuv.Domain.Threads;

/// <summary>From the first word to the working group's decision.</summary>
internal static class ReviewSteps
{
    public static ThreadStep? Of(Recorded e, ProposalEvent own)
    {
        var step = new ThreadStep(Submitted, e.At, e.Number);
        return own switch
        {
            ProposalSubmitted s => step with { Amount = s.Estimate, Area = s.Area },
            ProposalRevised r => step with { Kind = Revised, Amount = r.Estimate },
            ProposalSupported => step with { Kind = Supported, Count = 1 },
            ProposalSupportWithdrawn => step with { Kind = Supported, Count = -1 },
            ProposalMerged m => step with { Kind = Merged, Other = m.Into },
            ProposalUnmerged u => step with { Kind = Unmerged, Reason = u.Reason },
            ProposalCosted c => step with { Kind = Costed, Amount = c.Amount },
            ReviewInterestDeclared { Interested: true } => step with { Kind = StepKind.ReviewInterestDeclared },
            ProposalLegalityChecked l => l.Findings.FirstOrDefault(finding => !finding.Met) is { } broken
                ? step with
                {
                    Kind = FoundUnlawful,
                    Reference = broken.Rule,
                }
                : step with
                {
                    Kind = FoundLawful,
                },
            ProposalRankedByMeeting r => step with
            {
                Kind = RankedByMeeting,
                Place = r.Rank,
                Count = r.Hands,
                Area = r.Area,
            },
            ProposalRankReturned r => step with { Kind = RankReturned, Place = r.Rank },
            ProposalRanked r => step with { Kind = Ranked, Place = r.Rank, Reason = r.Reason },
            ProposalAdmitted a => step with { Kind = Admitted, Reference = a.Number },
            ProposalRefused r => step with { Kind = Refused, Reason = r.Reason },
            ProposalRerouted r => step with
            {
                Kind = Rerouted,
                Reason = r.Reason,
                Text = r.Receiver,
                Day = r.AnswerDue,
            },
            ProposalAnswerOverdue => step with { Kind = AnswerOverdue },
            ProposalAnswered a => step with { Kind = Answered, Text = a.Answer, Day = a.AnsweredOn },
            ProposalAppealed a => step with { Kind = Appealed, Day = a.AnswerDue },
            ProposalAppealOverdue => step with { Kind = AppealOverdue },
            ProposalAppealDecided d => step with { Kind = d.Upheld ? AppealUpheld : AppealDismissed },
            ProposalWithdrawn w => step with { Kind = Withdrawn, Reason = w.Reason },
            _ => null,
        };
    }
}
