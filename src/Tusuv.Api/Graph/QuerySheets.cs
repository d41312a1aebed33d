using GraphQL;
using Tusuv.Api.Identity;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    /// <summary>
    /// The wishes of a round's sheets in the words of the households, for the clerks who code them. Nobody else reads
    /// them: the public sees into which proposals they went. Sheets whose second typing is not settled are left out, so that
    /// the second clerk has not seen what the first typed.
    /// </summary>
    [Authorize(Policies.Coding)]
    public static async Task<Connection<WishNode>?> Wishes(
        RoundId round,
        LocalityId? area,
        WishState? state,
        ProposalId? proposal,
        [FromServices] SheetDesk desk,
        CancellationToken cancellation,
        int first = 50,
        string? after = null,
        AsOf? asOf = null
    )
    {
        var window = Window.Of(first, after);
        var (pages, all) = await desk.WishesAsync(round, asOf, cancellation);
        var found = all.Where(wish =>
                (area is null || wish.Line.Page.Sheet.Area == area)
                && (state is null || TypedWishes.StateOf(wish.Line.Wish) == state)
                && (proposal is null || wish.Line.Wish.ProposalId == proposal)
            )
            .ToList();
        return window.Page(
            [.. found.Where(wish => wish.Position > window.After).Take(window.First + 1)],
            found.Count,
            line => new WishNode(line.Page, line.Wish, pages)
        );
    }

    /// <summary>What the asker may do for a bag's second typing, and the photos of its sheets, for those who code them.</summary>
    [Authorize(Policies.Coding)]
    public static Task<ComparingNode?> Comparing(
        SheetRunId run,
        [FromServices] SheetDesk desk,
        CancellationToken cancellation
    ) => desk.ComparingAsync(run, cancellation);

    /// <summary>Which household has which sheet, as the governor noted it, for those who carry the sheets.</summary>
    [Authorize(Policies.Sheets)]
    public static Task<IEnumerable<SheetHouseholdNode>?> SheetHouseholds(
        SheetRunId run,
        [FromServices] SheetDesk desk,
        CancellationToken cancellation
    ) => desk.HouseholdsAsync(run, cancellation);
}

/// <summary>What stands on sheets, for the offices of the place and nobody else.</summary>
internal sealed class SheetDesk(Asker asker, PageSource source)
{
    public async Task<(Pages Pages, IEnumerable<((SheetPage Page, Wish Wish) Line, long Position)> Wishes)> WishesAsync(
        RoundId round,
        AsOf? asOf,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(asOf, cancellation);
        if (await pages.LoadNowAsync<RoundPage>(round.Value, cancellation) is not { } page)
            return (pages, []);
        await RequireReachAsync(page.LocalityId);
        var runs = await pages.OfRoundAsync<SheetRunPage>(round, "sheets", 0, int.MaxValue, cancellation);
        var typed = await pages.SheetsAsync(round, cancellation);
        return (pages, typed.WishesOf(runs.ToDictionary(run => run.Page.Id, run => run.Page.Run)));
    }

    public async Task<IEnumerable<SheetHouseholdNode>?> HouseholdsAsync(SheetRunId run, CancellationToken cancellation)
    {
        var pages = await source.AtAsync(null, cancellation);
        if (await pages.LoadNowAsync<SheetRunPage>(run.Value, cancellation) is not { } page)
            return null;
        await RequireReachAsync(page.Run.Area, page.Run.Locality);
        return page
            .Run.Sheets.Where(sheet => sheet.Value.Household is not null)
            .Select(sheet => new SheetHouseholdNode(sheet.Key, sheet.Value.Household!.Value));
    }

    public async Task<ComparingNode?> ComparingAsync(SheetRunId run, CancellationToken cancellation)
    {
        var pages = await source.AtAsync(null, cancellation);
        if (await pages.LoadNowAsync<SheetRunPage>(run.Value, cancellation) is not { } page)
            return null;
        await RequireReachAsync(page.Run.Locality);
        var typed = await pages.SheetsAsync(page.Run.RoundId, cancellation);
        var clerk = new ActorId((await asker.StandingAsync())!.Appointment.Id.Value);
        return new(page.Run, [.. typed.Of(run)], clerk);
    }

    private async Task RequireReachAsync(params LocalityId[] places)
    {
        if (await asker.StandingAsync() is not { } office || !places.Any(office.Reach.Covers))
            throw new ExecutionError("This office does not reach there.") { Code = "FORBIDDEN" };
    }
}
