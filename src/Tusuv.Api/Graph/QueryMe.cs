using GraphQL;
using Tusuv.Api.Ballots;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    public static Task<MeNode> Me(
        [FromServices] Asker asker,
        [FromServices] People people,
        [FromServices] OneClickPeople oneClick,
        [FromServices] PageSource source,
        CancellationToken cancellation
    ) => MeNode.OfAsync(asker, people, oneClick, source, cancellation);

    /// <summary>What a slip is good for. Wrong codes are counted and soon refused.</summary>
    public static async Task<SlipNode> Slip(
        RoundId round,
        string code,
        [FromServices] SlipDesk desk,
        [FromServices] PageSource source,
        CancellationToken cancellation
    ) => new(await desk.LookAsync(round, code, cancellation), await source.AtAsync(null, cancellation));

    /// <summary>Looks a receipt up in the record.</summary>
    public static Task<ReceiptState> Receipt(
        RoundId round,
        string code,
        [FromServices] Receipts receipts,
        CancellationToken cancellation
    ) => receipts.FindAsync(round, code, cancellation);

    /// <summary>Slips of an area to print, for those entitled.</summary>
    [Authorize(Policies.Roll)]
    public static async Task<Connection<SlipSheet>?> Slips(
        RoundId round,
        LocalityId area,
        [FromServices] SlipDesk desk,
        CancellationToken cancellation,
        int first = 50,
        string? after = null
    )
    {
        var window = Window.Of(first, after);
        var sheets = await desk.SheetsAsync(round, area, window, cancellation);
        return window.Page(sheets, sheets.Count, sheet => sheet);
    }

    /// <summary>Wishes to have texts taken away that wait for the asker's office, the oldest hundred; of others there is none.</summary>
    public static Task<IReadOnlyList<ErasureNode>> ErasureRequests(
        [FromServices] ErasureDesk desk,
        CancellationToken cancellation
    ) => desk.OpenAsync(cancellation);

    /// <summary>What was asked and decided of a proposal's texts, the newest hundred: taken away or kept, and by what rule.</summary>
    public static Task<IReadOnlyList<DecidedErasureNode>> Erasures(
        ProposalId proposal,
        [FromServices] ErasureDesk desk,
        CancellationToken cancellation
    ) => desk.OfAsync(proposal, cancellation);

    /// <summary>
    /// What another rule, or other money, would have made of the counted ballots, for those entitled. Nothing of it is
    /// recorded; null before the tally is certified.
    /// </summary>
    [Authorize(Policies.Trying)]
    public static Task<WorkingsNode?> WhatIf(
        RoundId round,
        Code ruleKey,
        Money? budget,
        int? minSupport,
        RuleConditions? conditions,
        [FromServices] WhatIfDesk desk,
        CancellationToken cancellation
    ) => desk.AskAsync(round, ruleKey, budget, minSupport, conditions, cancellation);

    /// <summary>Every event of a round, its proposals, box and allocation, newest first. Single ballots are left out.</summary>
    public static Task<Connection<EventEntry>> History(
        RoundId round,
        [FromServices] History history,
        CancellationToken cancellation,
        int first = 50,
        string? after = null
    ) => history.OfAsync(round, Window.Of(first, after), cancellation);
}
