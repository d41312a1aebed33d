using System.Text;

namespace Tusuv.Domain.Khural;

/// <summary>Whole amounts in Mongolian words, as official papers have them beside the figures.</summary>
public static class AmountInWords
{
    private static readonly string[] Ones =
    [
        "",
        "нэг",
        "хоёр",
        "гурван",
        "дөрвөн",
        "таван",
        "зургаан",
        "долоон",
        "найман",
        "есөн",
    ];

    private static readonly string[] Tens =
    [
        "",
        "арван",
        "хорин",
        "гучин",
        "дөчин",
        "тавин",
        "жаран",
        "далан",
        "наян",
        "ерэн",
    ];

    private static readonly (long Value, string Word)[] Scales =
    [
        (1_000_000_000_000, "их наяд"),
        (1_000_000_000, "тэрбум"),
        (1_000_000, "сая"),
        (1_000, "мянган"),
    ];

    /// <summary>«хоёр зуун сая төгрөг»; an amount in another currency with its code.</summary>
    public static string Mongolian(Money money)
    {
        var words = new StringBuilder(money.Amount < 0 ? "хасах " : "");
        var rest = money.Amount is long.MinValue ? long.MaxValue : Math.Abs(money.Amount);
        if (rest == 0)
            words.Append("тэг ");
        foreach (var (value, word) in Scales)
        {
            if (rest >= value)
                Hundreds(words, rest / value).Append(word).Append(' ');
            rest %= value;
        }

        return Hundreds(words, rest).Append(money.Currency is "MNT" ? "төгрөг" : money.Currency).ToString();
    }

    private static StringBuilder Hundreds(StringBuilder words, long number)
    {
        // Past a thousand of the largest scale the number is read by its own scales.
        if (number >= 1000)
            Hundreds(words, number / 1000).Append("мянган ");
        var (hundreds, tens, ones) = (number / 100 % 10, number / 10 % 10, number % 10);
        if (hundreds > 0)
            words.Append(Ones[hundreds]).Append(" зуун ");
        if (tens > 0)
            words.Append(Tens[tens]).Append(' ');
        return ones > 0 ? words.Append(Ones[ones]).Append(' ') : words;
    }
}
