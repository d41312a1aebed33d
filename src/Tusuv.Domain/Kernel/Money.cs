namespace Tusuv.Domain;

/// <summary>An exact amount in the currency's counted unit (MNT: whole tögrög).</summary>
public readonly record struct Money(long Amount, string Currency)
{
    /// <summary>The record writes numbers as JSON, where larger ones are not the same for every reader.</summary>
    public const long Largest = 9_007_199_254_740_991;

    public bool IsPositive => Amount is > 0 and <= Largest;

    public bool IsNotNegative => Amount is >= 0 and <= Largest;
}
