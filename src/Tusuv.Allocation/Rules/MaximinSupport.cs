using System.Numerics;

namespace Tusuv.Allocation.Rules;

/// <summary>
/// Maximin support (Sánchez-Fernández, Fernández-García, Fisteus, Brill 2016, with costs; also "generalised sequential
/// Phragmén"): the costs of all funded projects are spread over their supporters as evenly as can be; of the projects that fit, the
/// one is next with which the heaviest load is smallest. Ballots count as approvals.
/// </summary>
/// <remarks>Loads only grow, so a project is looked at again only when its last load would win.</remarks>
internal sealed class MaximinSupport<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly Tally tally;
    private readonly Limits limits;
    private readonly OutcomeBuilder outcome;
    private readonly LoadFlow<T> loads;
    private readonly Ratio[] atLeast;
    private readonly int[] lookedAtIn;

    public MaximinSupport(Election election, Tally tally)
    {
        this.tally = tally;
        limits = new(tally);
        outcome = new(MaximinSupport.Key, tally);
        loads = new(election);
        atLeast =
        [
            .. tally.Projects.Select(project => project.Votes == 0 ? 0 : new Ratio(project.Cost, project.Votes)),
        ];
        lookedAtIn = new int[atLeast.Length];
    }

    public AllocationOutcome Run()
    {
        while (Candidates() is { Count: > 0 } candidates)
        {
            var supported = candidates.FindAll(place => tally.Projects[place].Votes > 0);
            LookAtAllThatMayWin(supported);
            var least = supported.Count == 0 ? (Ratio?)null : supported.Min(place => atLeast[place]);
            var tied = least is null ? candidates : supported.FindAll(place => atLeast[place] == least);
            var (winner, tie) = tally.Choose(tied, outcome.Round);
            outcome.Select(winner, least, tie);
            limits.Take(winner);
            if (least is not null)
                loads.Add(winner, least.Value);
        }

        return outcome.Build();
    }

    private List<int> Candidates()
    {
        List<int> candidates = [];
        foreach (var place in outcome.Undecided.ToArray())
        {
            var bar = tally.Bars(place) ?? limits.Bars(place);
            if (bar is null && tally.Projects[place].Cost > outcome.Left)
                bar = new(AllocationVerdict.DoesNotFit);
            if (bar is null)
                candidates.Add(place);
            else
                outcome.Refuse(place, bar);
        }

        return candidates;
    }

    private void LookAtAllThatMayWin(List<int> candidates)
    {
        while (true)
        {
            var stale = candidates.FindAll(place => lookedAtIn[place] != outcome.Round);
            var fresh = candidates.FindAll(place => lookedAtIn[place] == outcome.Round);
            if (stale.Count == 0)
                return;
            var next = stale.MinBy(place => atLeast[place]);
            if (fresh.Count > 0 && atLeast[next] > fresh.Min(place => atLeast[place]))
                return;
            atLeast[next] = loads.Copy().Add(next, atLeast[next]);
            lookedAtIn[next] = outcome.Round;
        }
    }
}

internal static class MaximinSupport
{
    public const string Key = "maximin_support";

    public static AllocationOutcome Allocate(Election election, AllocationOptions options)
    {
        var tally = Tally.Of(election, options);
        return (Int128)election.Budget * election.Ballots < long.MaxValue / 4
            ? new MaximinSupport<long>(election, tally).Run()
            : new MaximinSupport<Int128>(election, tally).Run();
    }
}
