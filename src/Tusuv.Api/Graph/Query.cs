using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    public static async Task<LocalityNode?> Locality(
        LocalityId id,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.LoadNowAsync<LocalityPage>(id.Value, cancellation) is { } page ? new(page, pages) : null;
    }

    /// <summary>The localities directly under another one; without it, the countries and places at the root.</summary>
    public static async Task<IEnumerable<LocalityNode>> Localities(
        LocalityId? parent,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    ) => await LocalityNode.UnderAsync(await source.AtAsync(asOf, cancellation), parent, cancellation);

    public static async Task<IEnumerable<BodyNode>> Bodies(
        LocalityId locality,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return (await pages.AllAsync<BodyPage>("body", cancellation))
            .Where(body => body.LocalityId == locality)
            .OrderBy(body => body.Kind)
            .ThenBy(body => body.Name.Mn, StringComparer.Ordinal)
            .ThenBy(body => body.Id.Value)
            .Select(body => new BodyNode(body, pages));
    }

    public static async Task<BodyNode?> Body(
        BodyId id,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.LoadNowAsync<BodyPage>(id.Value, cancellation) is { } page ? new(page, pages) : null;
    }

    public static async Task<RoundNode?> Round(
        RoundId id,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.LoadNowAsync<RoundPage>(id.Value, cancellation) is { } page ? new(page, pages) : null;
    }

    /// <param name="within">Only those held in this place or below it.</param>
    public static async Task<Connection<RoundNode>> Rounds(
        [FromServices] PageSource source,
        [FromServices] Places places,
        CancellationToken cancellation,
        int first = 20,
        string? after = null,
        LocalityId? within = null,
        AsOf? asOf = null
    )
    {
        var window = Window.Of(first, after);
        var pages = await source.AtAsync(asOf, cancellation);
        var held = within is { } place ? await places.RoundsAsync(place, cancellation) : null;
        var rows = await pages.OfRoundsAsync<RoundPage>(held, "round", window.After, window.First + 1, cancellation);
        return window.Page(
            rows,
            await pages.CountAsync(held, "round", cancellation),
            page => new RoundNode(page, pages)
        );
    }

    public static async Task<MeetingNode?> Meeting(
        MeetingId id,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.LoadNowAsync<MeetingPage>(id.Value, cancellation) is { } page ? new(page, pages) : null;
    }

    public static async Task<ProposalNode?> Proposal(
        ProposalId id,
        AsOf? asOf,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        return await pages.LoadNowAsync<ProposalPage>(id.Value, cancellation) is { } page ? new(page, pages) : null;
    }

    public static async Task<Connection<ProposalNode>> Proposals(
        RoundId round,
        [FromServices] PageSource source,
        CancellationToken cancellation,
        int first = 50,
        string? after = null,
        AsOf? asOf = null
    )
    {
        var window = Window.Of(first, after);
        var pages = await source.AtAsync(asOf, cancellation);
        var rows = await pages.OfRoundAsync<ProposalPage>(
            round,
            "proposal",
            window.After,
            window.First + 1,
            cancellation
        );
        return window.Page(
            rows,
            await pages.CountAsync(round, "proposal", cancellation),
            page => new ProposalNode(page, pages)
        );
    }
}

/// <summary>Opens the pages of now, or of a moment, once per request and moment.</summary>
internal sealed class PageSource(DataSources data, IDocumentStore store)
{
    private readonly Dictionary<AsOf, Pages> opened = [];
    private readonly CurrentPages current = new(data, store);

    public Pages Now => current;

    public async ValueTask<Pages> AtAsync(AsOf? moment, CancellationToken cancellation)
    {
        if (moment is null)
            return current;
        if (!opened.TryGetValue(moment, out var pages))
            opened[moment] = pages = new PagesAsOf(data, await PagesAsOf.ResolveAsync(data, moment, cancellation));
        return pages;
    }
}
