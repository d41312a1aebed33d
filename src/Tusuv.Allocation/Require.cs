namespace Tusuv.Allocation;

internal static class Require
{
    public static void MoneyAndIds(long budget, IEnumerable<(string Id, long Cost)> projects)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, cost) in projects)
        {
            if (cost < 0)
                throw new ArgumentException($"Project {id} has a negative cost.", nameof(projects));
            if (!seen.Add(id))
                throw new ArgumentException($"Two projects have the id {id}.", nameof(projects));
        }
    }
}
