namespace Tusuv.Allocation.Statistics;

/// <summary>How unevenly something is spread over voters. Rounded to double: for showing, not for deciding.</summary>
/// <param name="Mean">The average.</param>
/// <param name="Spread">Standard deviation / mean; 0 where everybody has the same, or nobody anything.</param>
/// <param name="Gini">From 0, everybody has the same, to nearly 1, one voter has it all.</param>
public sealed record Inequality(double Mean, double Spread, double Gini)
{
    internal static Inequality Of(double[] values, Func<int, int> count)
    {
        var order = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort([.. values], order);
        double voters = 0,
            sum = 0,
            ranked = 0;
        foreach (var i in order)
        {
            // The average rank of these equal voters, times what they have.
            ranked += (voters + (count(i) + 1) / 2.0) * count(i) * values[i];
            voters += count(i);
            sum += count(i) * values[i];
        }

        if (sum == 0)
            return new(0, 0, 0);
        var mean = sum / voters;
        var variance = order.Sum(i => count(i) * (values[i] - mean) * (values[i] - mean)) / voters;
        return new(mean, Math.Sqrt(variance) / mean, Math.Max(0, 2 * ranked / (voters * sum) - (voters + 1) / voters));
    }
}
