using Tusuv.Domain.Offices;

namespace Tusuv.Domain.Khural;

/// <summary>Of whom a share is taken: the places by law, the members in office, those present who may vote, those who voted.</summary>
public enum CountedBase
{
    Seats,
    Members,
    Present,
    Voting,
}

public enum WayOfVoting
{
    Hands,
    ByName,
    Secret,
}

/// <summary>What is voted on before the first item, in this order unless the body's own rules have another.</summary>
public enum OpeningStep
{
    Agenda,
    HouseRules,
    ServiceTeam,
}

/// <summary>A share of a base: at least so much of it, or more than that.</summary>
public sealed record Share(CountedBase Of, int Numerator, int Denominator, bool MoreThan)
{
    public static Share MajorityOf(CountedBase of) => new(of, 1, 2, MoreThan: true);

    /// <summary>Nobody can be more than all.</summary>
    public bool IsValid =>
        Numerator > 0
        && Denominator is > 0 and <= 1000
        && (MoreThan ? Numerator < Denominator : Numerator <= Denominator);

    public int Needed(int of) =>
        (int)(
            MoreThan ? ((long)of * Numerator / Denominator) + 1 : ((long)of * Numerator + Denominator - 1) / Denominator
        );
}

/// <summary>How items of one type are decided.</summary>
/// <param name="OfSession">It belongs to the session of the khural; a Presidium that decides it is told so, and so is everybody.</param>
public sealed record ItemRule(
    Code Type,
    Share Majority,
    IReadOnlyList<WayOfVoting> Ways,
    PublicText? Citation = null,
    bool? OfSession = null
);

/// <summary>The rules of procedure of one body.</summary>
/// <param name="Tellers">How many count a secret vote.</param>
public sealed record ProcedureRules(
    int Seats,
    Share Quorum,
    PublicText? QuorumCitation,
    IReadOnlyList<OpeningStep> Opening,
    IReadOnlyList<ItemRule> Items,
    int Tellers
)
{
    public static readonly Code Procedural = new("procedural");
    public static readonly Code Projects = new("projects");
    public static readonly Code Rescission = new("rescission");

    public ItemRule? RuleOf(Code type) => Items.FirstOrDefault(rule => rule.Type == type);

    /// <summary>The template's rules for a body that has adopted none of its own.</summary>
    public static ProcedureRules DefaultFor(BodyKind kind, int seats)
    {
        var order = new PublicText("Хуралдааны дэг", "Rules of procedure");
        var majority = Share.MajorityOf(CountedBase.Present);
        bool? ofSession = kind is BodyKind.Presidium ? true : null;
        return new(
            seats,
            Share.MajorityOf(CountedBase.Seats),
            order,
            kind is BodyKind.Presidium
                ? [OpeningStep.Agenda]
                : [OpeningStep.Agenda, OpeningStep.HouseRules, OpeningStep.ServiceTeam],
            [
                new(Procedural, majority, [WayOfVoting.Hands], order),
                new(
                    Projects,
                    majority,
                    [WayOfVoting.Hands, WayOfVoting.ByName],
                    new("Төсвийн тухай хууль, 67.1", "Budget Law, 67.1"),
                    ofSession
                ),
                new(
                    new("rules"),
                    Share.MajorityOf(CountedBase.Members),
                    [WayOfVoting.Hands, WayOfVoting.ByName],
                    order,
                    ofSession
                ),
                new(new("appointment"), majority, [WayOfVoting.Secret], order),
                new(Rescission, majority, [WayOfVoting.Hands, WayOfVoting.ByName], order),
                new(new("other"), majority, [WayOfVoting.Hands, WayOfVoting.ByName], order),
            ],
            Tellers: 2
        );
    }
}
