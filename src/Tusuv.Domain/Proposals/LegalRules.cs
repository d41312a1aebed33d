namespace Tusuv.Domain.Proposals;

/// <summary>A rule that spending of this fund must meet, and where it is laid down.</summary>
public sealed record LegalRule(Code Code, PublicText Citation);

/// <summary>Whether a proposal meets a rule of the list.</summary>
public sealed record LegalFinding(Code Rule, bool Met);

/// <summary>What the template holds a proposal against. The citations are to be read by a lawyer of the place.</summary>
public static class LegalRules
{
    public static readonly IReadOnlyList<LegalRule> All =
    [
        new(new("local_function"), new("Төсвийн тухай хууль, 60.3", "Budget Law, 60.3")),
        new(new("not_delegated"), new("Төсвийн тухай хууль, 61.1", "Budget Law, 61.1")),
        new(new("no_party_or_ngo_costs"), new("Төсвийн тухай хууль, 60.3", "Budget Law, 60.3")),
        new(new("no_celebration"), new("Төсвийн тухай хууль, 60.3", "Budget Law, 60.3")),
        new(new("public_interest"), new("Төсвийн тухай хууль, 60.3", "Budget Law, 60.3")),
    ];
}

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
