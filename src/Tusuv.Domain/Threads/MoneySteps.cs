using Tusuv.Domain.Funds;

namespace Tusuv.Domain.Threads;

/// <summary>The money set aside, promised and paid for a proposal.</summary>
internal sealed class MoneySteps(ProposalId proposal)
{
    private readonly Dictionary<CommitmentId, CommitmentMade> contracts = [];
    private readonly Dictionary<PaymentId, PaymentMade> payments = [];
    private readonly Dictionary<PenaltyId, PenaltyClaimed> penalties = [];

    public ThreadStep? Of(Recorded e)
    {
        var step = new ThreadStep(StepKind.Earmarked, e.At, e.Number);
        switch (e.Event)
        {
            case ProjectEarmarked m when m.ProposalId == proposal:
                return step with { Amount = m.Amount };
            case EarmarkReleased r when r.ProposalId == proposal:
                return step with { Kind = StepKind.EarmarkReleased, Amount = r.Amount, Reason = r.Reason };
            case ProcurementCallFailed f when f.ProposalId == proposal:
                return step with { Kind = StepKind.CallFailed, Count = f.Call, Reason = f.Reason, Day = f.FailedOn };
            case CommitmentMade m when m.ProposalId == proposal:
                contracts[m.CommitmentId] = m;
                return step with
                {
                    Kind = StepKind.Contracted,
                    Amount = m.Amount,
                    Text = m.Contractor,
                    Reference = m.Contract,
                    Day = m.SignedOn,
                };
            case CommitmentAmended a when contracts.TryGetValue(a.CommitmentId, out var contract):
                return step with
                {
                    Kind = StepKind.ContractChanged,
                    Amount = a.Amount,
                    Reason = a.Reason,
                    Text = contract.Contractor,
                };
            case PaymentMade p when contracts.TryGetValue(p.CommitmentId, out var contract):
                payments[p.PaymentId] = p;
                return step with
                {
                    Kind = StepKind.Paid,
                    Amount = p.Amount,
                    Text = contract.Contractor,
                    Reference = p.Order,
                    Day = p.PaidOn,
                };
            case PaymentReversed r when payments.TryGetValue(r.PaymentId, out var payment):
                return step with
                {
                    Kind = StepKind.PaymentReversed,
                    Amount = payment.Amount,
                    Reason = r.Reason,
                    Reference = payment.Order,
                };
            case RetentionHeld h when contracts.ContainsKey(h.CommitmentId):
                return step with { Kind = StepKind.RetentionHeld, Amount = h.Amount, Day = h.Until };
            case RetentionReleased r when contracts.ContainsKey(r.CommitmentId):
                return step with { Kind = StepKind.RetentionReleased };
            case CommitmentCarriedOver c when contracts.ContainsKey(c.CommitmentId):
                return step with
                {
                    Kind = StepKind.CarriedOver,
                    Reference = new(c.Year.ToString(CultureInfo.InvariantCulture)),
                };
            case PenaltyClaimed c when contracts.TryGetValue(c.CommitmentId, out var contract):
                penalties[c.PenaltyId] = c;
                return step with
                {
                    Kind = StepKind.PenaltyClaimed,
                    Amount = c.Amount,
                    Text = contract.Contractor,
                    Count = c.Days,
                };
            case PenaltyPaid p when penalties.TryGetValue(p.PenaltyId, out var penalty):
                return step with
                {
                    Kind = StepKind.PenaltyPaid,
                    Amount = penalty.Amount,
                    Reference = p.Reference,
                    Day = p.PaidOn,
                };
            case PenaltyWaived w when penalties.TryGetValue(w.PenaltyId, out var penalty):
                return step with { Kind = StepKind.PenaltyWaived, Amount = penalty.Amount, Reason = w.Reason };
            default:
                return null;
        }
    }
}
