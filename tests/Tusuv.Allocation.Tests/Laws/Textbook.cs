namespace Tusuv.Allocation.Tests.Laws;

/// <summary>The rules as their definitions say, voter by voter in whole fractions and without any thought of speed.</summary>
public static class Textbook
{
    public static string[] EqualShares(RandomElection election, bool perCost, Ratio endowment)
    {
        var purses = Enumerable.Repeat(endowment, election.Voters).ToArray();
        List<int> winners = [];
        while (true)
        {
            var best = Rest(election, winners)
                .Where(project => SupportersOf(election, project).Length > 0)
                .Select(project => (Project: project, Price: PriceOf(election, project, purses)))
                .Where(candidate => candidate.Price is not null)
                .OrderBy(candidate =>
                    candidate.Price!.Value
                    / (perCost && election.Costs[candidate.Project] > 0 ? election.Costs[candidate.Project] : 1)
                )
                .ThenBy(candidate => candidate.Project, Preferred(election))
                .FirstOrDefault((-1, null));
            if (best.Project < 0)
                return Named(winners);
            foreach (var voter in SupportersOf(election, best.Project))
                purses[voter] -= Ratio.Min(purses[voter], best.Price!.Value * election.Worth[voter][best.Project]);
            winners.Add(best.Project);
        }
    }

    public static string[] Phragmen(RandomElection election)
    {
        var loads = new Ratio[election.Voters];
        List<int> winners = [];
        while (true)
        {
            var left = election.Budget - winners.Sum(project => election.Costs[project]);
            var candidates = Rest(election, winners)
                .Where(project => election.Costs[project] <= election.Budget)
                .ToArray();
            var supported = candidates.Where(project => SupportersOf(election, project).Length > 0).ToArray();
            var tied = candidates;
            if (supported.Length > 0)
            {
                var least = supported.Min(LoadWith);
                tied = [.. supported.Where(project => LoadWith(project) == least)];
            }

            if (tied.Length == 0 || tied.Any(project => election.Costs[project] > left))
                return Named(winners);
            var winner = tied.Order(Preferred(election)).First();
            var load = supported.Length > 0 ? LoadWith(winner) : 0;
            foreach (var voter in SupportersOf(election, winner))
                loads[voter] = load;
            winners.Add(winner);
        }

        Ratio LoadWith(int project)
        {
            var supporters = SupportersOf(election, project);
            return supporters.Aggregate((Ratio)election.Costs[project], (sum, voter) => sum + loads[voter])
                / supporters.Length;
        }
    }

    public static string[] MaximinSupport(RandomElection election)
    {
        List<int> winners = [];
        while (true)
        {
            var left = election.Budget - winners.Sum(project => election.Costs[project]);
            var candidates = Rest(election, winners).Where(project => election.Costs[project] <= left).ToArray();
            if (candidates.Length == 0)
                return Named(winners);
            var supported = candidates.Where(project => SupportersOf(election, project).Length > 0).ToArray();
            winners.Add(
                (supported.Length > 0 ? supported : candidates)
                    .OrderBy(project => supported.Length > 0 ? HeaviestLoad(election, [.. winners, project]) : 0)
                    .ThenBy(project => project, Preferred(election))
                    .First()
            );
        }
    }

    public static int[] SupportersOf(RandomElection election, int project) =>
        [.. Enumerable.Range(0, election.Voters).Where(voter => election.Worth[voter][project] > 0)];

    // The smallest price at which payments reach the cost lies where all voters up to some one pay their last money.
    private static Ratio? PriceOf(RandomElection election, int project, Ratio[] purses)
    {
        var supporters = SupportersOf(election, project);
        Ratio cost = election.Costs[project];
        if (supporters.Aggregate((Ratio)0, (sum, voter) => sum + purses[voter]) < cost)
            return null;
        Ratio poorMoney = 0;
        var rich = supporters.Sum(voter => (long)election.Worth[voter][project]);
        foreach (var voter in supporters.OrderBy(voter => purses[voter] / election.Worth[voter][project]))
        {
            var worth = election.Worth[voter][project];
            if ((cost - poorMoney) / rich * worth <= purses[voter])
                break;
            poorMoney += purses[voter];
            rich -= worth;
        }

        return (cost - poorMoney) / rich;
    }

    // Of all sets of funded supported projects, the largest cost for each of its supporters.
    private static Ratio HeaviestLoad(RandomElection election, int[] funded)
    {
        var supported = funded.Where(project => SupportersOf(election, project).Length > 0).ToArray();
        Ratio heaviest = 0;
        for (var set = 1; set < 1 << supported.Length; set++)
        {
            var projects = supported.Where((_, i) => (set >> i & 1) == 1).ToArray();
            var voters = projects.SelectMany(project => SupportersOf(election, project)).Distinct().Count();
            heaviest = Ratio.Max(heaviest, new(projects.Sum(project => election.Costs[project]), voters));
        }

        return heaviest;
    }

    private static IEnumerable<int> Rest(RandomElection election, List<int> winners) =>
        Enumerable.Range(0, election.Costs.Length).Except(winners);

    private static Comparer<int> Preferred(RandomElection election) =>
        Comparer<int>.Create(
            (one, other) =>
            {
                var byVotes = SupportersOf(election, other).Length.CompareTo(SupportersOf(election, one).Length);
                var byCost = byVotes != 0 ? byVotes : election.Costs[one].CompareTo(election.Costs[other]);
                return byCost != 0 ? byCost : one.CompareTo(other);
            }
        );

    private static string[] Named(IEnumerable<int> projects) => [.. projects.Select(RandomElection.IdOf)];
}
