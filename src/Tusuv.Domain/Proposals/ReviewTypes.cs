namespace Tusuv.Domain.Proposals;

/// <summary>Whether a proposal meets a rule of the list.</summary>
public sealed record LegalFinding(Code Rule, bool Met);

/// <summary>Why the working group moved a proposal far from the place that the meeting gave it.</summary>
public static class RankReasons
{
    public static readonly ReasonCode Other = new("other");

    public static readonly IReadOnlyList<ReasonCode> All =
    [
        new("cost_rose"),
        new("small_benefit_area"),
        new("fewer_served"),
        new("in_other_plan"),
        new("funded_elsewhere"),
        new("running_cost"),
        Other,
    ];

    public static bool Knows(ReasonCode reason) => All.Contains(reason);
}
