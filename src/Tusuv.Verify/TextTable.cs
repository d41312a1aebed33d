namespace Tusuv.Verify;

/// <summary>Columns for a terminal.</summary>
internal static class TextTable
{
    public static void Write(TextWriter output, IReadOnlyList<string[]> rows, Func<int, bool> isNumber)
    {
        var widths = Enumerable
            .Range(0, rows[0].Length)
            .Select(column => rows.Max(row => row[column].Length))
            .ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select(
                (cell, column) => isNumber(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])
            );
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }
}
