using GraphQL;
using Tusuv.Domain.Khural;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    public static async Task<SittingNode?> Sitting(
        SittingId id,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.LoadNowAsync<SittingPage>(id.Value, cancellation) is { } page ? new(page, pages) : null;
    }

    public static async Task<ResolutionNode?> Resolution(
        ResolutionId id,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.LoadNowAsync<ResolutionPage>(id.Value, cancellation) is { } page ? new(page, pages) : null;
    }

    /// <summary>A resolution as papers cite it: its body, year and number.</summary>
    public static Task<ResolutionNode?> ResolutionNumbered(
        BodyId body,
        int year,
        Code number,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    ) => Resolution(ResolutionId.Of(body, year, number), asOf, source, cancellation);
}
