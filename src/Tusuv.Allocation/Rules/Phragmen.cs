namespace Tusuv.Allocation.Rules;

/// <summary>
/// Sequential Phragmén (Brill, Freeman, Janson, Lackner 2017, with costs): a project's cost is laid upon its supporters so that
/// they all carry the same load afterwards; the project with the smallest such load is next. The rule ends as soon as one of
/// the projects with the smallest load does not fit. Ballots count as approvals.
/// </summary>
/// <remarks>
/// A supporter's load is that of the last round in which a project of theirs was funded, so a project's next load is
/// (cost + sum over rounds of supporters last served then × load of that round) / supporters. All terms are positive:
/// estimates in doubles lose less than (rounds + 3)² × 2⁻⁵³ of their value, far under <see cref="Slack"/>.
/// </remarks>
internal sealed class Phragmen
{
    public const string Key = "phragmen";
    private const double Slack = 1e-9;
    private readonly Election election;
    private readonly Tally tally;
    private readonly Limits limits;
    private readonly OutcomeBuilder outcome;
    private readonly int[] servedIn;
    private readonly List<long>[] servedSupporters;
    private readonly List<double> estimates = [0];
    private readonly FractionLedger loads = new();
    private readonly List<int> winners = [];
    private readonly double slack;

    private Phragmen(Election election, AllocationOptions options)
    {
        this.election = election;
        tally = Tally.Of(election, options);
        limits = new(tally);
        outcome = new(Key, tally);
        servedIn = new int[election.Groups];
        servedSupporters = [.. tally.Projects.Select(_ => new List<long>())];
        slack = options.Exact ? double.PositiveInfinity : Slack;
        loads.Add(0);
    }

    public static AllocationOutcome Allocate(Election election, AllocationOptions options) =>
        new Phragmen(election, options).Run();

    private AllocationOutcome Run()
    {
        foreach (var place in tally.Places)
        {
            if (tally.Bars(place) is { } bar)
                outcome.Refuse(place, bar);
            else if (tally.Projects[place].Cost > tally.Budget)
                outcome.Refuse(place, new(AllocationVerdict.DoesNotFit));
        }

        while (Candidates() is { Count: > 0 } candidates)
        {
            var (equals, load) = Least(candidates);
            var dear = equals
                .Where(place => tally.Projects[place].Cost > outcome.Left)
                .Order(Comparer<int>.Create(tally.Prefer));
            if (dear.ToArray() is [var first, ..] tooDear)
            {
                End(tooDear, tally.Projects[first].Id);
                break;
            }

            var (winner, tie) = tally.Choose(equals, outcome.Round);
            outcome.Select(winner, load, tie);
            limits.Take(winner);
            if (load is not null)
                Serve(winner);
        }

        return outcome.Build();
    }

    private List<int> Candidates()
    {
        List<int> candidates = [];
        foreach (var place in outcome.Undecided.ToArray())
        {
            if (limits.Bars(place) is { } bar)
                outcome.Refuse(place, bar);
            else
                candidates.Add(place);
        }

        return candidates;
    }

    /// <summary>The projects with the smallest load, and that load; projects without supporters have none and come last.</summary>
    private (List<int> Tied, Ratio? Load) Least(List<int> candidates)
    {
        var supported = candidates.FindAll(place => tally.Projects[place].Votes > 0);
        if (supported.Count == 0)
            return (candidates, null);
        var estimate = supported.ConvertAll(Estimate);
        var least = estimate.Min() * (1 + slack);
        var close = supported.Where((_, i) => estimate[i] <= least || slack > 1).ToArray();
        var exact = Array.ConvertAll(close, Load);
        var smallest = exact.Min();
        return ([.. close.Where((_, i) => exact[i] == smallest)], smallest);
    }

    private double Estimate(int place)
    {
        double sum = tally.Projects[place].Cost;
        var served = servedSupporters[place];
        for (var round = 1; round < served.Count; round++)
            sum += served[round] * estimates[round];
        return sum / tally.Projects[place].Votes;
    }

    private Ratio Load(int place) =>
        loads.Weighted(
            tally.Projects[place].Cost,
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(servedSupporters[place]),
            tally.Projects[place].Votes
        );

    private void Serve(int winner)
    {
        estimates.Add(Estimate(winner));
        loads.Add(Load(winner));
        winners.Add(winner);
        var round = winners.Count;
        foreach (var (group, count, _) in election.SupportersOf(winner))
        {
            var projects = election.ProjectsOf(group);
            var utilities = election.UtilitiesOf(group);
            for (var i = 0; i < projects.Length; i++)
            {
                if (utilities[i] <= 0)
                    continue;
                var served = servedSupporters[projects[i]];
                while (served.Count <= round)
                    served.Add(0);
                served[servedIn[group]] -= count;
                served[round] += count;
            }

            servedIn[group] = round;
        }
    }

    private void End(int[] tooDear, string because)
    {
        foreach (var place in tooDear)
            outcome.Refuse(place, new(AllocationVerdict.DoesNotFit));
        foreach (var place in outcome.Undecided.ToArray())
            outcome.Refuse(place, new(AllocationVerdict.RuleEnded, because));
    }
}
