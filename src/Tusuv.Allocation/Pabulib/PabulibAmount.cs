using System.Globalization;

namespace Tusuv.Allocation.Pabulib;

/// <summary>Amounts of a file: decimal text on one side, whole numbers of a minor unit on the other.</summary>
public static class PabulibAmount
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Writes an amount in the file's own unit; whole amounts without decimals.</summary>
    /// <param name="amount">In the minor unit.</param>
    /// <param name="scale">Decimal places of the minor unit, 0 or 2.</param>
    public static string Format(long amount, int scale)
    {
        var unit = scale == 0 ? 1 : 100;
        var text = amount % unit == 0 ? "0" : "0.00";
        return ((decimal)amount / unit).ToString(text, CultureInfo.InvariantCulture);
    }

    internal static string? Read(string text, out decimal value)
    {
        var usable = decimal.TryParse(
            text.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value
        );
        return !usable ? $"\"{Shortened(text)}\" is not an amount of money"
            : value > Largest ? "the amount is larger than this program can hold"
            : value * 100 != decimal.Truncate(value * 100) ? "the amount has more than two decimal places"
            : null;
    }

    internal static int ScaleOf(IEnumerable<decimal> amounts) => amounts.All(decimal.IsInteger) ? 0 : 2;

    internal static long ToMinor(decimal amount, int scale) => (long)(scale == 0 ? amount : amount * 100);

    internal static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
