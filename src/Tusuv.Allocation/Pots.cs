namespace Tusuv.Allocation;

/// <summary>Money with a list of projects of its own, for example a bag's list beside the soum-wide one.</summary>
/// <param name="Name">Shown to people; differs from pot to pot.</param>
/// <param name="Money">What is in it at first.</param>
/// <param name="ProjectIds">The projects it may pay for; no project is in two pots.</param>
/// <param name="LeftoverTo">The later pot that gets what is left; null if it stays unspent.</param>
public sealed record Pot(string Name, long Money, IReadOnlyList<string> ProjectIds, string? LeftoverTo = null);

/// <summary>What became of a pot.</summary>
/// <param name="Pot">As declared.</param>
/// <param name="Received">What earlier pots left to it.</param>
/// <param name="Outcome">Of the rule, with both.</param>
public sealed record PotOutcome(Pot Pot, long Received, AllocationOutcome Outcome);

/// <summary>Several pots that share their voters: each is allocated by itself, by the ballots that choose something in it.</summary>
public static class Pots
{
    /// <summary>Allocates the pots in the order given. Exclusions and quotas reach across them.</summary>
    /// <param name="election">All ballots and projects; its own budget is not used.</param>
    /// <param name="rule">For every pot.</param>
    /// <param name="options">For every pot.</param>
    /// <param name="pots">Those that leave money to another come before it.</param>
    /// <exception cref="ArgumentException">Two pots of one name, a project in two pots, or money left to a pot that is not later.</exception>
    public static IReadOnlyList<PotOutcome> Allocate(
        Election election,
        AllocationRule rule,
        AllocationOptions options,
        IReadOnlyList<Pot> pots
    )
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(pots);
        var places = PlacesOf(pots);
        var received = new long[pots.Count];
        List<PotOutcome> outcomes = [];
        List<ElectionProject> taken = [];
        for (var i = 0; i < pots.Count; i++)
        {
            var own = pots[i].ProjectIds.ToHashSet(StringComparer.Ordinal);
            var part = election.With(
                pots[i].Money + received[i],
                project => own.Contains(project.Id),
                emptyBallots: false
            );
            var outcome = rule.Allocate(part, options with { Taken = [.. options.Taken, .. taken] });
            var funded = outcome.Selected.ToHashSet(StringComparer.Ordinal);
            taken.AddRange(part.Projects.Where(project => funded.Contains(project.Id)));
            outcomes.Add(new(pots[i], received[i], outcome));
            if (pots[i].LeftoverTo is not { } next)
                continue;
            if (!places.TryGetValue(next, out var place) || place <= i)
                throw new ArgumentException(
                    $"{pots[i].Name} leaves money to {next}, which is no later pot.",
                    nameof(pots)
                );
            received[place] += outcome.Left;
        }

        return outcomes;
    }

    private static Dictionary<string, int> PlacesOf(IReadOnlyList<Pot> pots)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        HashSet<string> projects = new(StringComparer.Ordinal);
        for (var i = 0; i < pots.Count; i++)
        {
            if (!places.TryAdd(pots[i].Name, i))
                throw new ArgumentException($"Two pots are called {pots[i].Name}.", nameof(pots));
            foreach (var id in pots[i].ProjectIds)
            {
                if (!projects.Add(id))
                    throw new ArgumentException($"Project {id} is in two pots.", nameof(pots));
            }
        }

        return places;
    }
}
