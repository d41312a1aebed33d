namespace Tusuv.Api.Demonstration;

/// <summary>The story's figures as people write them down: a line for each thing, columns between bars.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string table) =>
        table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(row => row.Split('|', StringSplitOptions.TrimEntries));

    /// <summary>Columns of numbers after a name.</summary>
    public static int[] Numbers(string column) =>
        [
            .. column
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(n => int.Parse(n, CultureInfo.InvariantCulture)),
        ];

    /// <summary>Millions; a dash for none.</summary>
    public static decimal? Million(string column) =>
        column is "-" ? null : decimal.Parse(column, CultureInfo.InvariantCulture);
}
