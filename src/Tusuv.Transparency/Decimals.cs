using System.Globalization;

namespace Tusuv.Transparency;

/// <summary>Whole numbers as the C2SP formats write them: ASCII digits without leading zeros.</summary>
internal static class Decimals
{
    public static bool TryRead(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        return text is ['0'] or [>= '1' and <= '9', ..]
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    public static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);
}
