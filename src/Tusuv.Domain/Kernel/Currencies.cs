namespace Tusuv.Domain;

/// <summary>The counted unit of a currency: how many decimal digits lie below its name (ISO 4217; MNT is counted whole).</summary>
public static class Currencies
{
    /// <summary>Three capital letters, as ISO 4217 names currencies.</summary>
    public static bool IsCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    public static int Exponent(string currency) => currency is "MNT" or "JPY" or "KRW" ? 0 : 2;
}
