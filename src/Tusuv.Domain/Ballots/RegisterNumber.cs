using System.Text;

namespace Tusuv.Domain.Ballots;

/// <summary>By what a person is known on a roll, however it was typed: who is typed twice must not vote twice.</summary>
public static class RegisterNumber
{
    private const string Latin = "ABCEHKMOPTXY";
    private const string Cyrillic = "АВСЕНКМОРТХУ";

    /// <summary>In capitals, without blanks and dashes, and in Cyrillic where a Latin letter looks the same.</summary>
    public static string Plain(string typed) =>
        string.Concat(
            typed
                .Normalize(NormalizationForm.FormKC)
                .ToUpperInvariant()
                .Where(char.IsLetterOrDigit)
                .Select(letter =>
                    Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Cyrillic[place] : letter
                )
        );

    /// <summary>A word that slipped into the list has no figure in it.</summary>
    public static bool IsOne(string plain) => plain.Length <= 64 && plain.Any(char.IsAsciiDigit);
}
