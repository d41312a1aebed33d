namespace Tusuv.Api.Shell;

/// <summary>What the words mean; the front end has the same file.</summary>
internal static class Glossary
{
    public sealed record Entry(PublicText Term, PublicText Meaning);

    private static readonly Entry[] Entries = Read();

    // Mongolian by its own alphabet: the collation puts Ө after О and Ү after У.
    public static IEnumerable<Entry> In(Language language) =>
        Entries.OrderBy(
            entry => language is Language.En ? entry.Term.En : entry.Term.Mn,
            StringComparer.Create(CultureInfo.GetCultureInfo(language is Language.En ? "en-GB" : "mn-MN"), true)
        );

    private static Entry[] Read()
    {
        using var file = typeof(Glossary).Assembly.GetManifestResourceStream("glossary.json")!;
        return JsonSerializer.Deserialize<Entry[]>(file, EventJson.Options)!;
    }
}
