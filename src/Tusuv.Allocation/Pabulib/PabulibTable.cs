namespace Tusuv.Allocation.Pabulib;

internal sealed class PabulibTable
{
    private readonly PabulibFaults faults;

    public PabulibTable(PabulibRow header, PabulibFaults faults, params ReadOnlySpan<string> obligatory)
    {
        this.faults = faults;
        Columns = [.. header.Fields.Select(name => name.Trim())];
        while (Columns is [.., ""])
            Columns = Columns[..^1];
        foreach (var name in obligatory)
        {
            if (IndexOf(name) < 0)
                throw faults.With(header.Line, $"there is no column {name}");
        }

        foreach (
            var twice in Columns
                .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
        )
            faults.Add(header.Line, $"the column {twice.Key} stands here twice");
    }

    public string[] Columns { get; }

    public int IndexOf(string name) =>
        Array.FindIndex(Columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The row's fields, one for each column; null, and a fault, for a ragged row.</summary>
    public string[]? Fit(PabulibRow row)
    {
        var fields = row.Fields;
        while (fields.Length > Columns.Length && string.IsNullOrWhiteSpace(fields[^1]))
            fields = fields[..^1];
        if (fields.Length == Columns.Length)
            return fields;
        faults.Add(row.Line, $"{fields.Length} fields where the header has {Columns.Length}");
        return null;
    }
}
