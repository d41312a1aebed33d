namespace Tusuv.Domain.Proposals;

/// <summary>The closed list of reasons for which a proposal leaves the list or changes its place on it.</summary>
public static class ProposalReasons
{
    public static readonly IReadOnlyList<ReasonCode> All =
    [
        new("forbidden_use"),
        new("delegated_function"),
        new("not_investment"),
        new("over_ceiling"),
        new("no_land"),
        new("funded_elsewhere"),
        new("not_feasible"),
        new("running_cost"),
        new("duplicate"),
        new("other_place"),
        new("by_proposer"),
        new("no_legal_basis"),
    ];

    /// <summary>Those that a proposer may have for taking their own back.</summary>
    public static readonly IReadOnlyList<ReasonCode> OfProposer =
    [
        new("by_proposer"),
        new("duplicate"),
        new("funded_elsewhere"),
        new("other_place"),
    ];

    /// <summary>Those for which a merger is undone.</summary>
    public static readonly IReadOnlyList<ReasonCode> OfUnmerging =
    [
        new("merged_by_mistake"),
        new("by_proposer"),
        new("differs"),
        new("other_place"),
    ];

    public static bool Knows(ReasonCode reason) => All.Contains(reason);
}
