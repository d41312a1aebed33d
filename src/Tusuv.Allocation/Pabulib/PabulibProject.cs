using System.Globalization;

namespace Tusuv.Allocation.Pabulib;

/// <summary>A row of the section PROJECTS.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Id">Text, never a number.</param>
/// <param name="Cost">In the file's minor unit.</param>
/// <param name="Values">Every column as text, by its name in the header.</param>
public sealed record PabulibProject(int Line, string Id, long Cost, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The cost in the file that marks a project withdrawn or found inadmissible after the vote.</summary>
    public const long WithdrawnCost = 999_999_999;

    /// <summary>The project's name; its id where the file has none.</summary>
    public string Name => this["name"] ?? Id;

    /// <summary>The file's own count of ballots naming the project; null if it has none.</summary>
    public long? Votes => Number("votes");

    /// <summary>The file's own verdict: 0 no, 1 yes, 2 and 3 for a reason told in the comment; null if it has none.</summary>
    public long? Selected => Number("selected");

    /// <summary>Categories of the project.</summary>
    public IReadOnlyList<string> Categories => this["category"]?.Split(',', StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Whether the cost is the mark of a withdrawn project.</summary>
    public bool Withdrawn { get; internal init; }

    /// <summary>A column as text; null where it is missing, empty or <c>None</c>.</summary>
    /// <param name="column">Its name in the header.</param>
    public string? this[string column] =>
        Values.TryGetValue(column, out var value) && value is not ("" or "None") ? value : null;

    private long? Number(string column) =>
        long.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
