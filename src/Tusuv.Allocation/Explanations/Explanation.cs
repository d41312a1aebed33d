namespace Tusuv.Allocation.Explanations;

/// <summary>
/// What a page needs to show how an outcome came about. Computed from the outcome afterwards; decides nothing. Doubles and
/// amounts are rounded for showing; the exact measures are in <see cref="AllocationOutcome.Rounds"/>.
/// </summary>
/// <param name="Rounds">One for each selection, parallel to <see cref="AllocationOutcome.Rounds"/>.</param>
/// <param name="Projects">One for each project, parallel to <see cref="AllocationOutcome.Steps"/>.</param>
public sealed record Explanation(IReadOnlyList<ExplainedRound> Rounds, IReadOnlyList<ExplainedProject> Projects)
{
    /// <summary>Explains an outcome.</summary>
    /// <param name="election">The election it is of.</param>
    /// <param name="outcome">The outcome of any rule.</param>
    public static Explanation Of(Election election, AllocationOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcome);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < election.Projects.Count; i++)
            places[election.Projects[i].Id] = i;
        var replay = outcome.Endowment is { } endowment
            ? new EqualSharesReplay(election, outcome, endowment, places)
            : null;
        ExplainedRound[] rounds =
        [
            .. outcome.Rounds.Select(round => replay?.Explain(round) ?? new(round.Number, round.ProjectId, null, [])),
        ];
        var roundOf = outcome.Rounds.ToDictionary(
            round => round.ProjectId,
            round => round.Number,
            StringComparer.Ordinal
        );
        return new(
            rounds,
            [
                .. outcome.Steps.Select(step => new ExplainedProject(
                    step,
                    roundOf.TryGetValue(step.ProjectId, out var number) ? number : null,
                    election.Ballots == 0 ? 0 : new Ratio(step.Votes, election.Ballots),
                    replay?.Support(step.ProjectId)
                )),
            ]
        );
    }
}

/// <summary>One selection.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="ProjectId">The project funded.</param>
/// <param name="Payment">Equal shares: how it was paid for; otherwise null.</param>
/// <param name="Standings">Equal shares: the projects that were still in the running before this selection, the strongest first.</param>
public sealed record ExplainedRound(
    int Number,
    string ProjectId,
    RoundPayment? Payment,
    IReadOnlyList<Standing> Standings
);

/// <summary>Equal shares: how the supporters of a project paid for it.</summary>
/// <param name="Price">The most that a supporter pays for one unit of worth: for approvals, the most that anybody pays.</param>
/// <param name="EffectiveVotes">Cost / price: as many votes it would take to pay for it without anybody running out.</param>
/// <param name="PaidInFull">Supporters who paid the full price.</param>
/// <param name="PaidTheirLast">Supporters who paid all they had left, and it was less.</param>
/// <param name="LeftWithSupporters">What all its supporters still had afterwards.</param>
public sealed record RoundPayment(
    Ratio Price,
    double EffectiveVotes,
    long PaidInFull,
    long PaidTheirLast,
    long LeftWithSupporters
);

/// <summary>Equal shares: where a project stood before a selection.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="EffectiveVotes">Cost / price at this point; falls from round to round. Null where its supporters can no longer pay.</param>
/// <param name="MoneyBehind">What its supporters still had.</param>
public sealed record Standing(string ProjectId, double? EffectiveVotes, long MoneyBehind);

/// <summary>One project.</summary>
/// <param name="Step">What decided it, with cost and votes.</param>
/// <param name="Round">The selection that funded it; null for the others.</param>
/// <param name="ShareOfVoters">Its votes / all ballots.</param>
/// <param name="Money">Equal shares: what became of its supporters' money; otherwise null.</param>
public sealed record ExplainedProject(AllocationStep Step, int? Round, Ratio ShareOfVoters, SupportersMoney? Money);

/// <summary>Equal shares: the money of a project's supporters.</summary>
/// <param name="AtStart">What they had together before anything was bought.</param>
/// <param name="AtEnd">What they had left.</param>
/// <param name="OutOfMoneyIn">The selection after which they could no longer pay for it, 0 if they never could; null if they always could, or paid.</param>
/// <param name="EffectiveSupport">
/// The best share of its cost that they would have paid in any round at the winner's terms: 1 or more means funded, 0.99 nearly.
/// </param>
/// <param name="SpentOn">Where their money went, the largest amount first.</param>
public sealed record SupportersMoney(
    long AtStart,
    long AtEnd,
    int? OutOfMoneyIn,
    double EffectiveSupport,
    IReadOnlyList<Absorbed> SpentOn
);

/// <summary>Money of one project's supporters that went to another one.</summary>
/// <param name="ProjectId">The funded project.</param>
/// <param name="Amount">What they paid for it.</param>
/// <param name="SharedSupporters">Voters who support both.</param>
public sealed record Absorbed(string ProjectId, long Amount, long SharedSupporters);
