namespace Tusuv.Allocation.Rules;

/// <summary>Projects one after the other by score, or by score for the money; each is taken if it may be and fits.</summary>
internal sealed class Greedy
{
    private readonly Tally tally;
    private readonly Limits limits;
    private readonly OutcomeBuilder outcome;
    private readonly bool forTheMoney;
    private readonly int[] order;
    private string? endedAt;

    private Greedy(string key, Tally tally, bool forTheMoney)
    {
        this.tally = tally;
        this.forTheMoney = forTheMoney;
        limits = new(tally);
        outcome = new(key, tally);
        order = [.. tally.Places];
        Array.Sort(
            order,
            (first, second) => CompareStanding(first, second) is var c and not 0 ? c : tally.Prefer(first, second)
        );
    }

    public static AllocationOutcome Run(string key, Tally tally, bool forTheMoney) =>
        new Greedy(key, tally, forTheMoney).Run();

    private AllocationOutcome Run()
    {
        var places = tally.Places.ToDictionary(place => tally.Projects[place].Id, StringComparer.Ordinal);
        var asked = new bool[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            foreach (var id in limits.Turn(tally.Projects[order[i]].Id))
            {
                if (!places.TryGetValue(id, out var place) || asked[place])
                    continue;
                asked[place] = true;
                Ask(place, place == order[i] ? TieWithNext(i) : null);
            }
        }

        return outcome.Build() with
        {
            Ties = [.. Ties()],
        };
    }

    private void Ask(int place, string? tieWithNext)
    {
        var project = tally.Projects[place];
        var refused = tally.Bars(place) ?? limits.Bars(place);
        if (refused is null && endedAt is not null)
            refused = new(AllocationVerdict.RuleEnded, endedAt);
        if (refused is null && project.Cost > outcome.Left)
        {
            if (tally.Options.WhenFull is not WhenFull.Skip)
                endedAt = project.Id;
            if (!IsToppedUp(project.Cost))
                refused = new(AllocationVerdict.DoesNotFit);
        }

        if (refused is not null)
        {
            outcome.Refuse(place, refused, tieWithNext);
            return;
        }

        limits.Take(place);
        outcome.Select(place, Standing(project), tieWithNext: tieWithNext);
    }

    private bool IsToppedUp(long cost) =>
        tally.Options.WhenFull is WhenFull.TopUp && outcome.Left >= tally.Options.TopUpShare * cost;

    private Ratio? Standing(CountedProject project) =>
        !forTheMoney ? project.Score
        : project.Cost == 0 ? null
        : new Ratio(project.Score, project.Cost);

    // Score / cost by cross multiplication; what costs nothing and is worth something stands above everything.
    private int CompareStanding(int first, int second)
    {
        var (one, other) = (tally.Projects[first], tally.Projects[second]);
        if (!forTheMoney)
            return other.Score.CompareTo(one.Score);
        var (oneFree, otherFree) = (one is { Cost: 0, Score: > 0 }, other is { Cost: 0, Score: > 0 });
        if (oneFree || otherFree)
            return otherFree.CompareTo(oneFree);
        return ((Int128)other.Score * Math.Max(1, one.Cost)).CompareTo((Int128)one.Score * Math.Max(1, other.Cost));
    }

    private string? TieWithNext(int i) =>
        i + 1 < order.Length && CompareStanding(order[i], order[i + 1]) == 0
            ? tally.Options.TieBreak.DecidingKey(tally.Projects[order[i]], tally.Projects[order[i + 1]])
            : null;

    /// <summary>Runs of equal standing. The round is the selection that was to be made next.</summary>
    private IEnumerable<AllocationTie> Ties()
    {
        var rounds = outcome
            .Build()
            .Rounds.ToDictionary(round => round.ProjectId, round => round.Number, StringComparer.Ordinal);
        var next = 1;
        for (var i = 0; i < order.Length; i++)
        {
            var end = i + 1;
            while (end < order.Length && CompareStanding(order[i], order[end]) == 0)
                end++;
            string[] ids = [.. order[i..end].Select(place => tally.Projects[place].Id)];
            if (ids.Length > 1)
                yield return new(next, ids, TieWithNext(i)!);
            next = Math.Max(next, ids.Max(id => rounds.GetValueOrDefault(id)) + 1);
            i = end - 1;
        }
    }
}
