using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

internal static class Limits
{
    public static readonly Code OverEnvelopeRule = new("over_envelope");
    public static readonly Code OverApprovedRule = new("over_approved");
    public static readonly Code OverEarmarkRule = new("over_earmark");
    public static readonly Code OverCommitmentRule = new("over_commitment");
    public static readonly Code YearOverRule = new("year_over");

    /// <summary>Why this is no sum to be moved in this envelope, or null.</summary>
    public static Refusal? AmountFault(this FundEnvelope envelope, Money amount) =>
        amount.Currency != envelope.Currency ? CurrencyDiffers
        : !amount.IsPositive ? AmountNotPositive
        : null;

    public static Money Money(this FundEnvelope envelope, long amount) => new(amount, envelope.Currency);

    /// <summary>What can be given back of each earmark, in the order of the list, without touching what is committed.</summary>
    public static IEnumerable<(Earmark Earmark, long Amount)> Releasable(this FundEnvelope envelope)
    {
        foreach (var project in envelope.Earmarks.GroupBy(e => e.Proposal))
        {
            var left = Math.Max(0, envelope.Uncommitted(project.Key));
            foreach (var earmark in project.Reverse())
            {
                var amount = Math.Min(left, earmark.Amount);
                left -= amount;
                if (amount > 0)
                    yield return (earmark, amount);
            }
        }
    }
}
