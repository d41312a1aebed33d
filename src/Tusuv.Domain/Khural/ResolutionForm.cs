using System.Text;
using Tusuv.Domain.Offices;

namespace Tusuv.Domain.Khural;

/// <summary>The text of a resolution in the official Mongolian form.</summary>
public static class ResolutionForm
{
    private static readonly CultureInfo Figures = CultureInfo.InvariantCulture;

    /// <param name="place">The locality, as it stands under the number.</param>
    /// <param name="chair">Who signed or is to sign, where that is known.</param>
    public static string Text(ResolutionPage page, BodyKind body, PublicText bodyName, PublicText place, string? chair)
    {
        var text = new StringBuilder();
        text.AppendLine(bodyName.Mn.ToUpper(CultureInfo.GetCultureInfo("mn-MN"))).AppendLine("ТОГТООЛ").AppendLine();
        text.AppendLine(Figures, $"{Day(page.AdoptedOn)}    Дугаар {page.Number}    {place.Mn}").AppendLine();
        text.AppendLine(page.Title.Mn).AppendLine();
        text.Append(string.Join(", ", page.Preamble.Select(basis => basis.Mn)));
        text.AppendLine(body is BodyKind.Presidium ? " үндэслэн Тэргүүлэгчдээс ТОГТООХ нь:" : " үндэслэн ТОГТООХ нь:");
        foreach (var clause in page.Clauses)
            text.AppendLine(Figures, $"{clause.Number}. {clause.Text.Mn}");
        text.AppendLine().AppendLine(Signature(page, chair));
        // A paper that was signed stays as it is; what another resolution made of its list is told beside it.
        if ((page.FirstAnnex ?? page.Annex) is { } annex)
            text.AppendLine().Append(Table(page, annex));
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>With a line to sign on where it was not signed yet.</summary>
    private static string Signature(ResolutionPage page, string? chair)
    {
        var line = page.SignedBy is null && page.Paper is null ? "    ____________________" : "";
        return $"ХУРЛЫН ДАРГА{line}{(chair is null ? "" : $"    {chair}")}";
    }

    /// <summary>«2025 оны 12 дугаар сарын 18-ны өдөр».</summary>
    public static string Day(DateOnly day) =>
        string.Create(
            Figures,
            $"{day.Year} оны {day.Month} {Ordinal($"{day.Month}")} сарын {day.Day}-{(day.Day % 10 is 1 or 4 or 9 ? "ний" : "ны")} өдөр"
        );

    /// <summary>The ending of an ordinal number in figures: нэг, дөрөв, ес, дөч and ер have front vowels.</summary>
    private static string Ordinal(string number) =>
        number.TrimEnd('0') is [.., '1' or '4' or '9'] and var said
        && (number.Length - said.Length, said[^1]) is (0, _) or (1, '4' or '9')
            ? "дүгээр"
            : "дугаар";

    /// <summary>Sums in thousands, as tables of papers have them.</summary>
    private static StringBuilder Table(ResolutionPage page, Annex annex)
    {
        var text = new StringBuilder();
        text.AppendLine(
            Figures,
            $"{Day(page.AdoptedOn)} {page.Number} {Ordinal(page.Number.Value)} тогтоолын хавсралт"
        );
        text.AppendLine("№ | Төсөл, арга хэмжээ | Дүн (мян.төг)");
        foreach (var line in annex.Lines)
            text.AppendLine(Figures, $"{line.Number} | {line.Title.Mn} | {Thousands(line.Amount.Amount)}");
        text.AppendLine(Figures, $"Бүгд | | {Thousands(annex.Sum.Amount)}");
        return text.AppendLine(AmountInWords.Mongolian(annex.Sum));
    }

    private static string Thousands(long amount) => (amount / 1000m).ToString("#,##0.###", Figures);
}
