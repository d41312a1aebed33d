namespace Tusuv.Allocation;

/// <summary>
/// What a round declares beside the rule itself. Everything here belongs to the sealed rules: the same election, rule and
/// options always give the same outcome.
/// </summary>
public sealed record AllocationOptions
{
    /// <summary>votes, cost, id; no minimum support, no quotas, no exclusions.</summary>
    public static AllocationOptions Default { get; } = new();

    /// <summary>How ties are decided.</summary>
    public TieBreak TieBreak { get; init; } = TieBreak.Default;

    /// <summary>
    /// Supporters that a project needs. With 0, projects that nobody chose are taken at the end if they fit; a round will usually want 1.
    /// </summary>
    public long MinSupport { get; init; }

    /// <summary>Votes or points that a project needs.</summary>
    public long MinScore { get; init; }

    /// <summary>The share of all ballots that must support a project, for example 1/10.</summary>
    public Ratio MinShare { get; init; }

    /// <summary>
    /// Dearer projects need more: the share of ballots that support a project must be at least this times its share of the
    /// budget. Świecie 2023 asked for 1/3.
    /// </summary>
    public Ratio MinSharePerCost { get; init; }

    /// <summary>Greedy rules: what happens at the first project that does not fit.</summary>
    public WhenFull WhenFull { get; init; }

    /// <summary>
    /// <see cref="WhenFull.TopUp"/>: the share of the project's cost that the money left must reach. Poznań takes 4/5.
    /// </summary>
    public Ratio TopUpShare { get; init; } = new(4, 5);

    /// <summary>Upper limits and reserved money for categories, neighbourhoods or any other set of projects.</summary>
    public IReadOnlyList<Quota> Quotas { get; init; } = [];

    /// <summary>Sets of projects of which one at most can be carried out.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Add1: by how much the endowment of a voter grows from run to run, in the election's unit of money.</summary>
    public long EndowmentStep { get; init; } = 1;

    /// <summary>Add1: whether the first endowment is rounded down to a whole unit, as equalshares.net does, or exactly budget / ballots.</summary>
    public bool FlooredStart { get; init; }

    /// <summary>
    /// Whether every comparison is made with whole fractions. The outcome is the same; estimates only save time where they
    /// prove what the fractions would say. For those who check.
    /// </summary>
    public bool Exact { get; init; }

    /// <summary>What an earlier part of the same allocation funded: it counts for quotas and exclusions.</summary>
    internal IReadOnlyList<ElectionProject> Taken { get; init; } = [];
}

/// <summary>What a greedy rule does with a project that costs more than the money left.</summary>
public enum WhenFull
{
    /// <summary>Passes over it and looks at the next one.</summary>
    Skip,

    /// <summary>Ends there.</summary>
    Stop,

    /// <summary>Funds it where the money left covers enough of it, with money from elsewhere for the rest; ends there in any case.</summary>
    TopUp,
}

/// <summary>Limits for the money that a set of projects gets together.</summary>
/// <param name="Name">Shown to people, for example the category.</param>
/// <param name="ProjectIds">The projects it is about.</param>
/// <param name="AtMost">Their cost together never exceeds this; null for no limit.</param>
/// <param name="Reserved">
/// The rule runs among them alone with this money first; what it leaves is for all. A project dearer than this competes with all.
/// </param>
public sealed record Quota(string Name, IReadOnlyList<string> ProjectIds, long? AtMost = null, long Reserved = 0);

/// <summary>Projects that exclude one another, for example because they want the same place.</summary>
/// <param name="ProjectIds">The projects; with <paramref name="ByPrecedence"/> the most preferred first.</param>
/// <param name="ByPrecedence">
/// False: the first that is selected excludes the others. True (greedy rules only): when the turn of any of them comes, they are
/// asked in the order given, and the first that can be funded is.
/// </param>
public sealed record Exclusion(IReadOnlyList<string> ProjectIds, bool ByPrecedence = false);
