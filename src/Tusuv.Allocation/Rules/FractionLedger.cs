using System.Numerics;

namespace Tusuv.Allocation.Rules;

/// <summary>
/// Fractions kept over one common denominator, so that a weighted sum of them is a sum of whole numbers with a single reduction
/// at its end.
/// </summary>
internal sealed class FractionLedger
{
    private readonly List<BigInteger> numerators = [];
    private readonly List<Ratio> entries = [];
    private BigInteger denominator = BigInteger.One;

    public int Count => entries.Count;

    public Ratio this[int index] => entries[index];

    public void Add(Ratio entry)
    {
        var factor = entry.Denominator / BigInteger.GreatestCommonDivisor(denominator, entry.Denominator);
        if (!factor.IsOne)
        {
            denominator *= factor;
            for (var i = 0; i < numerators.Count; i++)
                numerators[i] *= factor;
        }

        numerators.Add(entry.Numerator * (denominator / entry.Denominator));
        entries.Add(entry);
    }

    /// <summary>(constant + sum of weight × entry) / divisor.</summary>
    public Ratio Weighted(long constant, ReadOnlySpan<long> weights, long divisor)
    {
        var sum = constant * denominator;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0)
                sum += weights[i] * numerators[i];
        }

        return new(sum, denominator * divisor);
    }
}
