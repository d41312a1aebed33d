using GraphQL;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>What rounds of a place are opened from, and since when.</summary>
/// <param name="edition">None of a template that this program brings along.</param>
[Name("RoundTemplate")]
internal sealed class TemplateNode(RoundTemplate template, TemplateEdition? edition, IEnumerable<TemplateNode> earlier)
{
    private static readonly RoundTemplate Usual = RoundTemplate.LocalDevelopmentFund;

    public Code Code => template.Code;

    public PublicText Name => template.Name;

    public RoundTerms Terms => template.Terms;

    /// <summary>The decision by which the place goes by these terms.</summary>
    public PublicText? Citation => edition?.Adopted.Citation;

    /// <summary>None of what this program brings along.</summary>
    public DateTimeOffset? AdoptedAt => edition?.Adopted.AdoptedAt;

    /// <summary>Since when no round is opened from it.</summary>
    public DateTimeOffset? RetiredAt => edition?.Retired?.RetiredAt;

    /// <summary>The decision by which it is used no more.</summary>
    public PublicText? RetiredBy => edition?.Retired?.Citation;

    /// <summary>Those before, the latest first. A round keeps the terms with which it was opened.</summary>
    public IEnumerable<TemplateNode> Earlier => earlier;

    /// <summary>Of one place: the usual one first, then its own, those in use before those that are not.</summary>
    internal static IEnumerable<TemplateNode> Of(IEnumerable<TemplatePage> own)
    {
        var found = own.ToDictionary(page => page.Code);
        found.Remove(Usual.Code, out var changed);
        return
        [
            OfUsual(changed),
            .. found
                .Values.OrderBy(page => page.Editions[^1].Retired is not null)
                .ThenBy(page => page.Editions[0].Adopted.AdoptedAt)
                .Select(page => Newest(page.Editions)),
        ];
    }

    /// <summary>The edition from which a round of that day was opened.</summary>
    internal static TemplateNode On(TemplatePage? page, DateTimeOffset day) =>
        page?.Editions.LastOrDefault(edition => edition.Adopted.AdoptedAt <= day) is { } held
        && !(held.Retired?.RetiredAt <= day)
            ? new(TemplateOf(held), held, [])
            : new(Usual, null, []);

    private static TemplateNode OfUsual(TemplatePage? changed) =>
        changed is null ? new(Usual, null, [])
        : changed.Editions[^1].Retired is null ? Newest(changed.Editions, new TemplateNode(Usual, null, []))
        : new(Usual, null, Editions(changed.Editions));

    /// <param name="before">What held before the first of them.</param>
    private static TemplateNode Newest(IReadOnlyList<TemplateEdition> editions, params TemplateNode[] before) =>
        new(TemplateOf(editions[^1]), editions[^1], [.. Editions(editions).Skip(1), .. before]);

    private static IEnumerable<TemplateNode> Editions(IEnumerable<TemplateEdition> editions) =>
        editions.Reverse().Select(edition => new TemplateNode(TemplateOf(edition), edition, []));

    private static RoundTemplate TemplateOf(TemplateEdition edition) =>
        new(edition.Adopted.Code, edition.Adopted.Name, edition.Adopted.Terms);
}
