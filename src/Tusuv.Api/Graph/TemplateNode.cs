using GraphQL;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>What rounds of a place are opened from, and since when.</summary>
/// <param name="adopted">None of a template that this program brings along.</param>
[Name("RoundTemplate")]
internal sealed class TemplateNode(
    RoundTemplate template,
    TemplateAdopted? adopted,
    TemplateRetired? retired,
    IEnumerable<TemplateNode> earlier
)
{
    public Code Code => template.Code;

    public PublicText Name => template.Name;

    public RoundTerms Terms => template.Terms;

    /// <summary>The decision by which the place goes by these terms.</summary>
    public PublicText? Citation => adopted?.Citation;

    /// <summary>None of what this program brings along.</summary>
    public DateTimeOffset? AdoptedAt => adopted?.AdoptedAt;

    /// <summary>Since when no round is opened from it.</summary>
    public DateTimeOffset? RetiredAt => retired?.RetiredAt;

    /// <summary>The decision by which it is used no more.</summary>
    public PublicText? RetiredBy => retired?.Citation;

    /// <summary>Those before, the latest first. A round keeps the terms with which it was opened.</summary>
    public IEnumerable<TemplateNode> Earlier => earlier;

    /// <summary>Of one place: the usual one first, then its own, those in use before those that are not.</summary>
    internal static IEnumerable<TemplateNode> Of(IEnumerable<TemplatePage> own)
    {
        var found = own.ToDictionary(page => page.Code);
        var usual = RoundTemplate.LocalDevelopmentFund;
        found.Remove(usual.Code, out var changed);
        return
        [
            changed is { Retired: null } ? Newest(changed) : new(usual, null, null, Editions(changed)),
            .. found
                .Values.OrderBy(page => page.Retired is not null)
                .ThenBy(page => page.Adopted[0].AdoptedAt)
                .Select(Newest),
        ];
    }

    private static TemplateNode Newest(TemplatePage page)
    {
        var last = page.Adopted[^1];
        return new(TemplateOf(last), last, page.Retired, [.. Editions(page).Skip(1)]);
    }

    private static List<TemplateNode> Editions(TemplatePage? page) =>
        [.. page?.Adopted.Reverse().Select(e => new TemplateNode(TemplateOf(e), e, null, [])) ?? []];

    private static RoundTemplate TemplateOf(TemplateAdopted e) => new(e.Code, e.Name, e.Terms);
}
