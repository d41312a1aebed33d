namespace Tusuv.Allocation.Rules;

/// <summary>Writes the outcome down while a rule goes on.</summary>
internal sealed class OutcomeBuilder(string key, Tally tally)
{
    private readonly List<AllocationStep> steps = [];
    private readonly List<AllocationRound> rounds = [];
    private readonly List<AllocationTie> ties = [];
    private readonly bool[] decided = new bool[tally.Projects.Count];
    private long topUp;

    public long Left { get; private set; } = tally.Budget;

    /// <summary>The number of the next selection.</summary>
    public int Round => rounds.Count + 1;

    public IEnumerable<int> Undecided => tally.Places.Where(place => !decided[place]);

    public void Select(int place, Ratio? measure, AllocationTie? tie = null, string? tieWithNext = null)
    {
        var cost = tally.Projects[place].Cost;
        var missing = Math.Max(0, cost - Left);
        var verdict = missing > 0 ? AllocationVerdict.ToppedUp : AllocationVerdict.Selected;
        Decide(place, verdict, tieWithNext);
        topUp += missing;
        Left += missing - cost;
        rounds.Add(new(Round, tally.Projects[place].Id, AllocationPhase.Main, measure, Left));
        if (tie is not null)
            ties.Add(tie);
    }

    public void Refuse(int place, Refused reason, string? tieWithNext = null) =>
        Decide(place, reason.Verdict, tieWithNext, reason);

    public AllocationOutcome Build() =>
        new(key, tally.Budget, [.. rounds.Select(round => round.ProjectId)], tally.Budget - Left + topUp, steps)
        {
            Rounds = rounds,
            Ties = ties,
            TopUp = topUp,
        };

    private void Decide(int place, AllocationVerdict verdict, string? tieWithNext, Refused? reason = null)
    {
        var project = tally.Projects[place];
        decided[place] = true;
        steps.Add(
            new(steps.Count + 1, project.Id, project.Votes, project.Score, project.Cost, verdict, Left, tieWithNext)
            {
                Because = reason?.Because,
                Figure = reason?.Figure,
            }
        );
    }
}
