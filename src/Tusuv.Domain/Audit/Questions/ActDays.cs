using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>On which day something was done, where the event itself names it and it may have been entered later.</summary>
public static class ActDays
{
    public static DateOnly? Of(object @event) =>
        @event switch
        {
            ResolutionRecorded e => e.Document.ActOn,
            ResolutionAdopted e => e.AdoptedOn,
            EnvelopeLowered e => e.Document?.ActOn,
            CommitmentMade e => e.Document?.ActOn ?? e.SignedOn,
            PaymentMade e => e.Document?.ActOn ?? e.PaidOn,
            PenaltyPaid e => e.PaidOn,
            ProcurementCallFailed e => e.FailedOn,
            MilestoneReported e => e.DoneOn,
            ProposalAnswered e => e.AnsweredOn,
            _ => null,
        };
}
