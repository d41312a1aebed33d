using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

[Name("Locality")]
internal sealed class LocalityNode(LocalityPage page, Pages pages)
{
    public LocalityId Id => page.Id;

    public LocalityKind Kind => page.Kind;

    public Code Code => page.Code;

    public PublicText Name => page.Name;

    /// <summary>IANA name of the zone in which this locality keeps its hours.</summary>
    public string TimeZone => page.TimeZone.Value;

    public Figures? Figures => page.Figures;

    public IDataLoaderResult<LocalityNode>? Parent() => page.ParentId is { } parent ? pages.Locality(parent) : null;

    public async Task<IEnumerable<LocalityNode>> Children(CancellationToken cancellation) =>
        await UnderAsync(pages, page.Id, cancellation);

    /// <summary>What rounds held here are opened from.</summary>
    public async Task<IEnumerable<TemplateNode>> Templates(CancellationToken cancellation) =>
        TemplateNode.Of(
            (await pages.AllAsync<TemplatePage>("local_template", cancellation)).Where(t => t.LocalityId == page.Id)
        );

    /// <summary>One of them.</summary>
    public async Task<TemplateNode?> Template(Code code, CancellationToken cancellation) =>
        (await Templates(cancellation)).FirstOrDefault(template => template.Code == code);

    internal static async Task<IEnumerable<LocalityNode>> UnderAsync(
        Pages pages,
        LocalityId? parent,
        CancellationToken cancellation
    ) =>
        (await pages.AllAsync<LocalityPage>("locality", cancellation))
            .Where(l => l.ParentId == parent)
            .OrderBy(l => l.Code.Value, StringComparer.Ordinal)
            .Select(l => new LocalityNode(l, pages));
}
