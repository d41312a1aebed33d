using System.Reflection;
using System.Text.RegularExpressions;

namespace Tusuv.Api.Shell;

public enum Language
{
    Mn,
    En,
}

/// <summary>The front end's own catalogue, so that a page says the same before its script runs as after.</summary>
public sealed partial class Words
{
    private static readonly string[] Parts =
    [
        "pages",
        "names",
        "khural",
        "meetings",
        "sheets",
        "funds",
        "plans",
        "erasures",
        "proposers",
        "results",
        "audit",
        "audits",
        "home",
        "record",
        "round",
        "templates",
    ];
    private static readonly Words Mongolian = Read(Language.Mn);
    private static readonly Words English = Read(Language.En);
    private readonly Dictionary<string, string> texts;

    private Words(Language language, Dictionary<string, string> texts) => (Language, this.texts) = (language, texts);

    public Language Language { get; }

    public string Tag => Language is Language.En ? "en" : "mn";

    /// <summary>As the address asks; or as was chosen before.</summary>
    public static Words Of(HttpRequest request) =>
        In((Asked(request) ?? request.Cookies["lang"]) == "en" ? Language.En : Language.Mn);

    /// <summary>The language that a link asks for, which is how one chooses without script.</summary>
    public static string? Asked(HttpRequest request) =>
        request.Query["lang"].ToString() is "mn" or "en" ? request.Query["lang"].ToString() : null;

    public static Words In(Language language) => language is Language.En ? English : Mongolian;

    /// <summary>The text of a key, its placeholders filled. A key that is missing is a mistake, and found by the tests.</summary>
    public string this[string key, params (string Name, object Value)[] values] =>
        Placeholder()
            .Replace(
                texts[key],
                found =>
                    values.FirstOrDefault(value => value.Name == found.Groups["name"].Value).Value?.ToString() ?? ""
            );

    public string Said(PublicText text) => Language is Language.En ? text.En ?? text.Mn : text.Mn;

    /// <summary>The text of a coded thing, or the code where it has none.</summary>
    public string Coded(string key, string code) => texts.GetValueOrDefault(key) ?? code;

    private static Words Read(Language language)
    {
        var tag = language is Language.En ? "en" : "mn";
        return new(
            language,
            Parts
                .SelectMany(part => Part($"{part}.{tag}.json"))
                .Concat(
                    Part($"reasons.{tag}.json").Select(text => KeyValuePair.Create($"reason.{text.Key}", text.Value))
                )
                .ToDictionary(StringComparer.Ordinal)
        );
    }

    private static Dictionary<string, string> Part(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
