namespace Tusuv.Allocation.Statistics;

/// <summary>How the money of a category compares with what voters asked for it. Districts or neighbourhoods are categories, too.</summary>
/// <param name="Name">The category.</param>
/// <param name="OfMoney">Its share of the money spent.</param>
/// <param name="OfBallots">Its share of the cost of a voter's choices, averaged over voters with choices that cost something.</param>
public sealed record CategoryShare(string Name, double OfMoney, double OfBallots)
{
    /// <summary>Shares of all categories. Where a project has several, its cost is split evenly among them.</summary>
    /// <param name="election">The ballots.</param>
    /// <param name="outcome">Of this election.</param>
    /// <param name="categoriesOf">The categories of a project, by its id.</param>
    public static IReadOnlyList<CategoryShare> Of(
        Election election,
        AllocationOutcome outcome,
        Func<string, IReadOnlyList<string>> categoriesOf
    )
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(categoriesOf);
        var categories = election.Projects.Select(project => categoriesOf(project.Id)).ToArray();
        string[] names =
        [
            .. categories.SelectMany(list => list).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var weights = categories
            .Select(list =>
                names
                    .Select(name => list.Count == 0 ? 0 : (double)list.Count(own => own == name) / list.Count)
                    .ToArray()
            )
            .ToArray();
        var selected = outcome.Selected.ToHashSet(StringComparer.Ordinal);
        var money = new double[names.Length];
        var asked = new double[names.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            for (var name = 0; name < names.Length && selected.Contains(election.Projects[i].Id); name++)
                money[name] += weights[i][name] * election.Projects[i].Cost / Math.Max(1, outcome.Cost);
        }

        var voters = 0.0;
        for (var group = 0; group < election.Groups; group++)
        {
            var chosen = election.ChoicesOf(group).ToArray();
            var total = chosen.Sum(place => (double)election.Projects[place].Cost);
            if (total == 0)
                continue;
            voters += election.MultiplicityOf(group);
            foreach (var place in chosen)
            {
                for (var name = 0; name < names.Length; name++)
                    asked[name] +=
                        weights[place][name] * election.Projects[place].Cost / total * election.MultiplicityOf(group);
            }
        }

        return [.. names.Select((name, i) => new CategoryShare(name, money[i], asked[i] / Math.Max(1, voters)))];
    }

    /// <summary>1 where money follows the ballots exactly, towards 0 where it does not: e to the power of minus the mean squared difference.</summary>
    /// <param name="shares">All categories.</param>
    public static double Proportionality(IReadOnlyList<CategoryShare> shares) =>
        Math.Exp(-shares.Select(share => Math.Pow(share.OfMoney - share.OfBallots, 2)).DefaultIfEmpty().Average());
}
