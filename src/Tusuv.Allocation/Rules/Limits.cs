namespace Tusuv.Allocation.Rules;

/// <summary>What projects may still be taken beside those already taken: exclusions and full quotas.</summary>
internal sealed class Limits
{
    private readonly Tally tally;
    private readonly Dictionary<string, List<Exclusion>> exclusions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> quotas = new(StringComparer.Ordinal);
    private readonly long[] left;
    private readonly Dictionary<Exclusion, string> winners = new(ReferenceEqualityComparer.Instance);

    public Limits(Tally tally)
    {
        this.tally = tally;
        var options = tally.Options;
        foreach (var exclusion in options.Exclusions)
        {
            foreach (var id in exclusion.ProjectIds)
                Entry(exclusions, id).Add(exclusion);
        }

        left = [.. options.Quotas.Select(quota => quota.AtMost ?? long.MaxValue)];
        for (var i = 0; i < left.Length; i++)
        {
            foreach (var id in options.Quotas[i].ProjectIds)
                Entry(quotas, id).Add(i);
        }

        Any = exclusions.Count + quotas.Count > 0;
        foreach (var project in options.Taken)
            Take(project.Id, project.Cost);
    }

    /// <summary>Whether there is anything to ask.</summary>
    public bool Any { get; }

    public void Take(int place) => Take(tally.Projects[place].Id, tally.Projects[place].Cost);

    /// <summary>Why a project can no longer be taken; null if it can.</summary>
    public Refused? Bars(int place)
    {
        if (!Any)
            return null;
        var project = tally.Projects[place];
        foreach (var exclusion in Entry(exclusions, project.Id))
        {
            if (winners.TryGetValue(exclusion, out var winner))
                return new(AllocationVerdict.Excluded, winner);
        }

        foreach (var quota in Entry(quotas, project.Id))
        {
            if (left[quota] < project.Cost)
                return new(AllocationVerdict.QuotaFull, tally.Options.Quotas[quota].Name, left[quota]);
        }

        return null;
    }

    /// <summary>The projects to be asked at a project's turn, itself among them, the most preferred first.</summary>
    public IEnumerable<string> Turn(string id) =>
        Entry(exclusions, id).Find(exclusion => exclusion.ByPrecedence)?.ProjectIds ?? [id];

    private void Take(string id, long cost)
    {
        if (!Any)
            return;
        foreach (var exclusion in Entry(exclusions, id))
            winners.TryAdd(exclusion, id);
        foreach (var quota in Entry(quotas, id))
            left[quota] -= cost;
    }

    private static List<T> Entry<T>(Dictionary<string, List<T>> map, string id)
    {
        if (!map.TryGetValue(id, out var entry))
            map[id] = entry = [];
        return entry;
    }
}
