namespace Tusuv.Allocation.Pabulib;

internal sealed class PabulibProjects(PabulibTable table, PabulibFaults faults)
{
    private readonly List<(int Line, string Id, decimal Cost, string[] Fields)> read = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly int id = table.IndexOf("project_id");
    private readonly int cost = table.IndexOf("cost");

    public int Count { get; private set; }

    public IEnumerable<decimal> Costs => read.Select(project => project.Cost);

    public void Add(PabulibRow row)
    {
        Count++;
        if (table.Fit(row) is not { } fields)
            return;
        var name = fields[id].Trim();
        var reason = PabulibAmount.Read(fields[cost].Trim(), out var amount);
        if (name is "")
            faults.Add(row.Line, "a project without an id");
        else if (!ids.Add(name))
            faults.Add(row.Line, $"the project {PabulibAmount.Shortened(name)} stands here a second time");
        if (reason is not null)
            faults.Add(row.Line, "cost: " + reason);
        read.Add((row.Line, name, amount, fields));
    }

    public IReadOnlyList<PabulibProject> ToScale(int scale) =>
        [
            .. read.Select(project => new PabulibProject(
                project.Line,
                project.Id,
                PabulibAmount.ToMinor(project.Cost, scale),
                ByColumn(project.Fields)
            )
            {
                Withdrawn = project.Cost == PabulibProject.WithdrawnCost,
            }),
        ];

    private Dictionary<string, string> ByColumn(string[] fields)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < fields.Length; i++)
            values[table.Columns[i]] = fields[i].Trim();
        return values;
    }
}
