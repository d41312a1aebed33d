namespace Tusuv.Allocation.Pabulib;

/// <summary>The whole content of a file as text, to be written or changed; keys and columns of any name are kept.</summary>
/// <param name="Meta">Keys and values.</param>
/// <param name="ProjectColumns">The header of PROJECTS; <c>project_id</c> and <c>cost</c> are among them.</param>
/// <param name="Projects">Rows parallel to that header.</param>
/// <param name="BallotColumns">The header of VOTES; <c>voter_id</c> and <c>vote</c> are among them.</param>
/// <param name="Ballots">Rows parallel to that header. Enumerated once to be written, and once more to be counted.</param>
public sealed record PabulibDocument(
    IReadOnlyList<KeyValuePair<string, string>> Meta,
    IReadOnlyList<string> ProjectColumns,
    IReadOnlyList<IReadOnlyList<string>> Projects,
    IReadOnlyList<string> BallotColumns,
    IEnumerable<IReadOnlyList<string>> Ballots
)
{
    /// <summary>Everything in a file, its ballots included.</summary>
    /// <param name="file">Opened, its ballots not yet read.</param>
    /// <exception cref="PabulibException">The file cannot be used.</exception>
    public static PabulibDocument Of(PabulibFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(
            file.Meta.Entries,
            file.ProjectColumns,
            [
                .. file.Projects.Select(project =>
                    file.ProjectColumns.Select(column => project.Values[column]).ToArray()
                ),
            ],
            file.BallotColumns,
            [.. file.ReadBallots().Select(ballot => ballot.Fields)]
        );
    }

    /// <summary>
    /// The same with totals counted anew (<c>num_projects</c>, <c>num_votes</c>, <c>votes</c>, <c>score</c>), <c>selected</c>
    /// filled, and projects ordered by score or votes, then id, as the format asks. A project named twice on a ballot counts once.
    /// </summary>
    /// <param name="counted">The count.</param>
    /// <param name="ballots">How many ballots there are.</param>
    /// <param name="selected">Ids of the funded projects.</param>
    public PabulibDocument Recounted(IReadOnlyList<CountedProject> counted, long ballots, IReadOnlySet<string> selected)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(selected);
        var byId = counted.ToDictionary(project => project.Id, StringComparer.Ordinal);
        var withScore = Meta.Any(entry => entry is { Key: "vote_type", Value: "ordinal" or "cumulative" or "scoring" });
        string[] totals = withScore ? ["votes", "score", "selected"] : ["votes", "selected"];
        string[] columns = [.. ProjectColumns, .. totals.Except(ProjectColumns, StringComparer.Ordinal)];
        var id = ColumnOf(columns, "project_id");
        return this with
        {
            Meta = [.. Meta.Select(Recount)],
            ProjectColumns = columns,
            Projects =
            [
                .. Projects
                    .OrderByDescending(row => byId[row[id]].Score)
                    .ThenBy(row => row[id], StringComparer.Ordinal)
                    .Select(row => columns.Select((column, i) => Total(column, byId[row[id]]) ?? row[i]).ToArray()),
            ],
        };

        KeyValuePair<string, string> Recount(KeyValuePair<string, string> entry) =>
            entry.Key switch
            {
                "num_projects" => new(entry.Key, Text(Projects.Count)),
                "num_votes" => new(entry.Key, Text(ballots)),
                _ => entry,
            };

        string? Total(string column, CountedProject project) =>
            column switch
            {
                "votes" => Text(project.Votes),
                "score" when withScore => Text(project.Score),
                "selected" => selected.Contains(project.Id) ? "1" : "0",
                _ => null,
            };

        static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int ColumnOf(IReadOnlyList<string> columns, string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        throw new ArgumentException($"There is no column {name}.", nameof(columns));
    }
}
