namespace Tusuv.Domain.Funds;

/// <summary>Where the money of a local development fund may come from (Budget Law, 60.2).</summary>
public enum SourceKind
{
    UnifiedFundTransfer,
    BudgetSurplus,
    ExtraRevenue,
    Donation,
}

/// <summary>
/// Last on the list first: what is not committed is given up from the end of the list until it fits. The khural decides:
/// nothing uncommitted stays set aside until a resolution sets it aside anew.
/// </summary>
public enum LoweringRule
{
    LastOnListFirst,
    KhuralDecides,
}

public enum ProcurementWay
{
    OpenTender,
    Comparison,
    Direct,
    CommunityParticipation,
}

/// <param name="Basis">The notice, the decision on the budget, the agreement on the gift.</param>
public sealed record FundSource(SourceKind Kind, Money Amount, PublicText Basis);

public static class FundReasons
{
    /// <summary>Why money is lowered, released, changed or reversed.</summary>
    public static readonly IReadOnlyList<ReasonCode> Changes =
    [
        new("ceiling_changed"),
        new("resolution"),
        new("saved"),
        new("scope_changed"),
        new("price_changed"),
        new("mistake"),
        new("not_feasible"),
    ];

    /// <summary>Why a call for offers came to nothing.</summary>
    public static readonly IReadOnlyList<ReasonCode> FailedCalls =
    [
        new("no_bidder"),
        new("one_bidder"),
        new("above_estimate"),
        new("complaint_upheld"),
        new("winner_withdrew"),
    ];

    /// <summary>Why a penalty is asked for no longer.</summary>
    public static readonly IReadOnlyList<ReasonCode> Waivers =
    [
        new("weather"),
        new("client_at_fault"),
        new("court"),
        new("mistake"),
    ];

    public static IEnumerable<ReasonCode> All => Changes.Concat(FailedCalls).Concat(Waivers);
}
