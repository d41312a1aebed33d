namespace Tusuv.Allocation;

/// <summary>What a rule decided, and why.</summary>
/// <param name="RuleKey">The rule.</param>
/// <param name="Budget">The money there was.</param>
/// <param name="Selected">Ids of the funded projects in the order of their selection.</param>
/// <param name="Cost">What they cost together; more than the budget only by <see cref="TopUp"/>.</param>
/// <param name="Steps">
/// Every project once, with the fact that decided it. Greedy rules: in the order in which the rule looked at them; others: funded
/// ones in the order of their selection, then the rest.
/// </param>
public sealed record AllocationOutcome(
    string RuleKey,
    long Budget,
    IReadOnlyList<string> Selected,
    long Cost,
    IReadOnlyList<AllocationStep> Steps
)
{
    /// <summary>The money left over.</summary>
    public long Left => Budget - Cost + TopUp;

    /// <summary>The selections one by one, parallel to <see cref="Selected"/>.</summary>
    public IReadOnlyList<AllocationRound> Rounds { get; init; } = [];

    /// <summary>Every tie that was met.</summary>
    public IReadOnlyList<AllocationTie> Ties { get; init; } = [];

    /// <summary>Equal shares: what each voter could decide on; otherwise null.</summary>
    public Endowment? Endowment { get; init; }

    /// <summary>Money from elsewhere that makes the last project whole; see <see cref="WhenFull.TopUp"/>.</summary>
    public long TopUp { get; init; }
}

/// <summary>One project's turn.</summary>
/// <param name="Rank">1 for the project looked at first.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="Votes">Its supporters.</param>
/// <param name="Score">The sum of its votes or points.</param>
/// <param name="Cost">Its cost.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="LeftBefore">The money left when its turn came.</param>
/// <param name="TieDecidedBy">
/// Greedy rules: the key of <see cref="TieBreak"/> that put it before the next project, where both stood equal; otherwise null.
/// </param>
public sealed record AllocationStep(
    int Rank,
    string ProjectId,
    long Votes,
    long Score,
    long Cost,
    AllocationVerdict Verdict,
    long LeftBefore,
    string? TieDecidedBy
)
{
    /// <summary>Whether the next project has the same score.</summary>
    public bool TiedWithNext => TieDecidedBy is not null;

    /// <summary>Whether the project is funded.</summary>
    public bool IsFunded => Verdict is AllocationVerdict.Selected or AllocationVerdict.ToppedUp;

    /// <summary>
    /// The other party to the verdict: the project that excluded this one, the project at which the rule ended, or the name of
    /// the full quota; otherwise null.
    /// </summary>
    public string? Because { get; init; }

    /// <summary>
    /// The figure that was not reached: votes or points asked for (<see cref="AllocationVerdict.TooLittleSupport"/>), money left
    /// in the quota (<see cref="AllocationVerdict.QuotaFull"/>), money left with the supporters
    /// (<see cref="AllocationVerdict.SupportersOutOfMoney"/>, rounded down); otherwise null.
    /// </summary>
    public long? Figure { get; init; }
}

/// <summary>What became of a project: the one fact that decided it.</summary>
public enum AllocationVerdict
{
    /// <summary>It is funded.</summary>
    Selected,

    /// <summary>It costs more than the money left at its turn.</summary>
    DoesNotFit,

    /// <summary>It has fewer supporters than the round asks for.</summary>
    TooLittleSupport,

    /// <summary>It is funded with money from elsewhere beside the last of the budget.</summary>
    ToppedUp,

    /// <summary>A project that excludes it was funded.</summary>
    Excluded,

    /// <summary>It costs more than is left in its category or neighbourhood.</summary>
    QuotaFull,

    /// <summary>The rule had ended before its turn.</summary>
    RuleEnded,

    /// <summary>Equal shares: its supporters together no longer had what it costs.</summary>
    SupportersOutOfMoney,

    /// <summary>It was withdrawn or found inadmissible after the vote.</summary>
    Withdrawn,
}

/// <summary>One selection.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="ProjectId">The project funded.</param>
/// <param name="Phase">What part of the rule selected it.</param>
/// <param name="Measure">
/// By what it won. Greedy: its score, or score / cost, the largest wins. Phragmén: the load of its supporters afterwards, the
/// smallest wins. Maximin support: the largest load of anybody afterwards, the smallest wins. Equal shares: money paid for one
/// unit of satisfaction, the smallest wins. Null where only projects without support were left.
/// </param>
/// <param name="LeftAfter">The money left in the pot.</param>
public sealed record AllocationRound(
    int Number,
    string ProjectId,
    AllocationPhase Phase,
    Ratio? Measure,
    long LeftAfter
);

/// <summary>The part of a rule that made a selection.</summary>
public enum AllocationPhase
{
    /// <summary>The rule itself.</summary>
    Main,

    /// <summary>Money reserved for a category or neighbourhood.</summary>
    Reserved,

    /// <summary>What the rule left, spent by votes.</summary>
    Completion,

    /// <summary>In place of a winner that turned out to be infeasible.</summary>
    Substitute,
}

/// <summary>Projects that stood exactly equal when one of them was to be taken.</summary>
/// <param name="Round">The selection it was about.</param>
/// <param name="ProjectIds">The projects, the preferred one first.</param>
/// <param name="DecidedBy">The key of <see cref="TieBreak"/> that separated the first from the second.</param>
public sealed record AllocationTie(int Round, IReadOnlyList<string> ProjectIds, string DecidedBy);

/// <summary>Equal shares: the money each voter decides on.</summary>
/// <param name="First">Budget / ballots.</param>
/// <param name="Final">After completion; what the outcome was computed with.</param>
/// <param name="Runs">How many endowments were gone through, the deciding one included.</param>
/// <param name="Satisfaction">What the method counts as satisfaction.</param>
public sealed record Endowment(Ratio First, Ratio Final, long Runs, Satisfaction Satisfaction);

/// <summary>Equal shares: what the satisfaction of a voter with a funded project is.</summary>
public enum Satisfaction
{
    /// <summary>The money spent on what the voter chose.</summary>
    Cost,

    /// <summary>The number of projects, or their points.</summary>
    Cardinality,
}
