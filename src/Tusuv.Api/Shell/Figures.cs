using System.Globalization;

namespace Tusuv.Api.Shell;

/// <summary>Sums, shares and dates as people here say and write them; the front end writes the same.</summary>
internal static class Figures
{
    private const char Gap = '\u00a0';

    /// <summary>Keeps a line from breaking after the hyphen of an ending.</summary>
    private const char Joiner = '\u2060';

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>48.5 сая ₮; exact below a million.</summary>
    public static string Sum(this Words words, Money money)
    {
        var value = money.Amount / (decimal)Math.Pow(10, Currencies.Exponent(money.Currency));
        var sign = money.Currency == "MNT" ? "₮" : money.Currency;
        var mn = words.Language is Language.Mn;
        var (scaled, unit, digits) = Math.Abs(value) switch
        {
            < 1_000_000m => (value, "", value == decimal.Truncate(value) ? 0 : Currencies.Exponent(money.Currency)),
            < 999_950_000m => (value / 1_000_000m, mn ? "сая" : "million", 1),
            _ => (value / 1_000_000_000m, mn ? "тэрбум" : "billion", 2),
        };
        var pattern = unit.Length == 0 ? "#,0." + new string('0', digits) : "#,0." + new string('#', digits);
        var number = scaled.ToString(pattern, CultureInfo.InvariantCulture);
        return unit.Length == 0 ? $"{number}{Gap}{sign}" : $"{number}{Gap}{unit}{Gap}{sign}";
    }

    public static string Share(long part, long whole) =>
        whole <= 0 ? "0%"
        : part > 0 && part * 100 < whole ? "<1%"
        : $"{Math.Round(100m * part / whole, MidpointRounding.AwayFromZero):0}%";

    /// <summary>2026 оны 11-р сарын 23</summary>
    public static string Date(this Words words, DateTimeOffset instant, string zone)
    {
        var local = Local(instant, zone);
        return words.Language is Language.Mn
            ? $"{local.Year}{Gap}оны {local.Month}-{Joiner}р{Gap}сарын{Gap}{local.Day}"
            : $"{local.Day}{Gap}{local.ToString("MMMM", English)} {local.Year}";
    }

    /// <summary>12-р сарын 5, 18:00</summary>
    public static string Moment(this Words words, DateTimeOffset instant, string zone)
    {
        var local = Local(instant, zone);
        var day =
            words.Language is Language.Mn
                ? $"{local.Month}-{Joiner}р{Gap}сарын{Gap}{local.Day}"
                : $"{local.Day}{Gap}{local.ToString("MMMM", English)}";
        return $"{day}, {local:HH:mm}";
    }

    /// <summary>18:00</summary>
    public static string Clock(DateTimeOffset instant, string zone) =>
        Local(instant, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A day that has no zone: 2026.11.23</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture);

    /// <summary>2026.11.23; what is due by midnight is due on the day before.</summary>
    public static string LastDay(DateTimeOffset until, string zone) => Day(DayOf(until.AddTicks(-1), zone));

    public static DateOnly DayOf(DateTimeOffset instant, string zone) =>
        DateOnly.FromDateTime(Local(instant, zone).DateTime);

    private static DateTimeOffset Local(DateTimeOffset instant, string zone) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone));
}
