using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>What was paid, on what, by whom and when it was entered.</summary>
internal static class MoneyQuestions
{
    private const int DaysToEnter = 14;

    /// <summary>The payment or contract that broke a limit, with the event that says by how much.</summary>
    public static IEnumerable<Finding> LimitBroken(RoundRecord record)
    {
        Dictionary<Guid, long> money = [];
        foreach (var act in record.Acts)
        {
            if (act.Event is PaymentMade payment)
                money[payment.PaymentId.Value] = act.Number;
            if (act.Event is CommitmentMade contract)
                money[contract.CommitmentId.Value] = act.Number;
            if (act.Event is IrregularityFound found)
                yield return (found.PaymentId?.Value ?? found.CommitmentId?.Value) is { } id
                && money.TryGetValue(id, out var number)
                    ? new(number, [act.Number], found.ProposalId, found.Excess)
                    : new(act, found.ProposalId, found.Excess);
        }
    }

    public static IEnumerable<Finding> EnteredLate(RoundRecord record) =>
        record
            .Acts.Select(act => (Act: act, Days: act.EnteredOn.DayNumber - ActDays.Of(act.Event)?.DayNumber))
            .Where(late => late.Days > DaysToEnter)
            .Select(late => new Finding(late.Act, amount: AmountOf(late.Act.Event), days: late.Days));

    /// <summary>Promised or paid when the resolution that had set the money aside was rescinded, with that rescission.</summary>
    public static IEnumerable<Finding> SpentAfterRescission(RoundRecord record)
    {
        Dictionary<Guid, long> rescissions = [];
        Dictionary<ProposalId, ResolutionId> grounds = [];
        Dictionary<CommitmentId, ProposalId> contracts = [];
        foreach (var act in record.Acts)
        {
            if (act.Event is ResolutionRescinded)
                rescissions[act.Stream] = act.Number;
            if (act.Event is ProjectEarmarked earmark)
                grounds[earmark.ProposalId] = earmark.ResolutionId;
            if (act.Event is CommitmentMade contract)
                contracts[contract.CommitmentId] = contract.ProposalId;
            var spentOn = act.Event switch
            {
                CommitmentMade made => made.ProposalId,
                PaymentMade paid when contracts.TryGetValue(paid.CommitmentId, out var project) => project,
                _ => (ProposalId?)null,
            };
            if (
                spentOn is { } proposal
                && grounds.TryGetValue(proposal, out var ground)
                && rescissions.TryGetValue(ground.Value, out var rescission)
            )
                yield return new(act.Number, [rescission], proposal, AmountOf(act.Event));
        }
    }

    /// <summary>Paid for nothing that anybody had said was done.</summary>
    public static IEnumerable<Finding> PaidBeforeDone(RoundRecord record)
    {
        var contracts = Contracts(record);
        return record
            .Of<PaymentMade>()
            .Where(p => p.Event.Milestone is null)
            .Select(p => new Finding(
                p.Act,
                contracts.GetValueOrDefault(p.Event.CommitmentId).Event?.ProposalId,
                p.Event.Amount
            ));
    }

    public static IEnumerable<Finding> PaymentReversed(RoundRecord record)
    {
        var payments = record.Of<PaymentMade>().ToLookup(p => p.Event.PaymentId);
        return record
            .Of<PaymentReversed>()
            .Select(r => new Finding(
                r.Act.Number,
                [.. payments[r.Event.PaymentId].Select(p => p.Act.Number)],
                Amount: payments[r.Event.PaymentId].FirstOrDefault().Event?.Amount
            ));
    }

    private static Dictionary<CommitmentId, (Act Act, CommitmentMade Event)> Contracts(RoundRecord record) =>
        record.Of<CommitmentMade>().ToDictionary(c => c.Event.CommitmentId);

    private static Money? AmountOf(object @event) =>
        @event switch
        {
            CommitmentMade e => e.Amount,
            PaymentMade e => e.Amount,
            EnvelopeLowered e => e.Amount,
            _ => null,
        };
}
