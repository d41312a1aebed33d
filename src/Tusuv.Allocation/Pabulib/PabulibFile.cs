using System.Text;

namespace Tusuv.Allocation.Pabulib;

/// <summary>
/// An election in the format of Pabulib (pabulib.org/format), read as a stream: META and PROJECTS at once, ballots one by one.
/// Nothing of the ballots is held here.
/// </summary>
public sealed class PabulibFile
{
    private readonly PabulibRows rest;
    private readonly PabulibFaults found;
    private readonly PabulibBallots ballots;
    private bool read;

    private PabulibFile(
        PabulibMeta meta,
        IReadOnlyList<PabulibProject> projects,
        IReadOnlyList<string> projectColumns,
        PabulibTable table,
        PabulibRows rows,
        PabulibFaults faults
    )
    {
        Meta = meta;
        Projects = projects;
        ProjectColumns = projectColumns;
        BallotColumns = table.Columns;
        ballots = new(meta.Form, projects, table, faults);
        rest = rows;
        found = faults;
    }

    /// <summary>Who held the election, with what money, and how.</summary>
    public PabulibMeta Meta { get; }

    /// <summary>The projects in the order of the file.</summary>
    public IReadOnlyList<PabulibProject> Projects { get; }

    /// <summary>The header of the section PROJECTS.</summary>
    public IReadOnlyList<string> ProjectColumns { get; }

    /// <summary>The header of the section VOTES.</summary>
    public IReadOnlyList<string> BallotColumns { get; }

    /// <summary>What is odd but usable, up to 100 entries; filled while ballots are read.</summary>
    public IReadOnlyList<PabulibFault> Notes => ballots.Notes;

    /// <summary>Reads META and PROJECTS from UTF-8 bytes. A compressed file is unpacked by the caller.</summary>
    /// <param name="stream">Stays open; must live until the ballots are read.</param>
    /// <exception cref="PabulibException">The file cannot be used.</exception>
    public static PabulibFile Open(Stream stream) =>
        Open(new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true)));

    /// <summary>Reads META and PROJECTS. Where they are faulty, the ballots are looked through for further faults before it throws.</summary>
    /// <param name="text">Stays open; must live until the ballots are read.</param>
    /// <exception cref="PabulibException">The file cannot be used.</exception>
    public static PabulibFile Open(TextReader text)
    {
        var faults = new PabulibFaults();
        var rows = new PabulibRows(text, faults);
        Expect(rows.Next(), "META", rows, faults);
        var meta = new PabulibMeta();
        var row = rows.Next();
        if (row is { Fields: [var key, var value, ..] } && key.Trim() is "key" && value.Trim() is "value")
            row = rows.Next();
        for (; row is { Title: null }; row = rows.Next())
            meta.Add(row, faults);
        meta.Understand(faults);

        Expect(row, "PROJECTS", rows, faults);
        var columns = new PabulibTable(Header("PROJECTS", rows, faults), faults, "project_id", "cost");
        var projects = new PabulibProjects(columns, faults);
        for (row = rows.Next(); row is { Title: null }; row = rows.Next())
            projects.Add(row);
        meta.Check("num_projects", projects.Count, "projects", faults);
        meta.ScaleTo(PabulibAmount.ScaleOf(projects.Costs.Append(meta.RawBudget)));

        Expect(row, "VOTES", rows, faults);
        var table = new PabulibTable(Header("VOTES", rows, faults), faults, ["voter_id", "vote"]);
        if (meta.Form is BallotForm.Cumulative or BallotForm.Scoring && table.IndexOf("points") < 0)
            throw faults.With(rows.Line - 1, "there is no column points");

        var file = new PabulibFile(meta, projects.ToScale(meta.Scale), columns.Columns, table, rows, faults);
        if (faults.Any)
            file.Drain();
        return file;
    }

    /// <summary>
    /// The ballots, once. Faulty ones are left out and, at the end or after 100 faults, reported by an exception: what was
    /// taken from a file counts only when the enumeration has ended without one.
    /// </summary>
    /// <exception cref="PabulibException">The file cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The ballots were read before.</exception>
    public IEnumerable<PabulibBallot> ReadBallots()
    {
        if (read)
            throw new InvalidOperationException("The ballots of a stream can be read once.");
        read = true;
        var count = 0;
        while (rest.Next() is { } row)
        {
            if (row.Title is { } title)
                throw found.With(row.Line, $"the section {title} stands after the votes");
            count++;
            if (ballots.Read(row) is { } ballot)
                yield return ballot;
        }

        Meta.Check("num_votes", count, "votes", found);
        found.ThrowIfAny();
    }

    /// <summary>Reads all ballots into an election, by the rules for each ballot form.</summary>
    /// <exception cref="PabulibException">The file cannot be used.</exception>
    public Election ReadElection()
    {
        var projects = Projects
            .Select(project => new ElectionProject(project.Id, project.Cost, project.Withdrawn))
            .ToArray();
        var builder = new ElectionBuilder(Meta.Budget, projects, Meta.Form, Meta.MaxLength ?? 0, Meta.DefaultScore);
        foreach (var ballot in ReadBallots())
            builder.Add([.. ballot.Choices], [.. ballot.Points]);
        return builder.Build();
    }

    private void Drain()
    {
        foreach (var _ in ReadBallots()) { }
    }

    private static void Expect(PabulibRow? row, string title, PabulibRows rows, PabulibFaults faults)
    {
        if (row?.Title == title)
            return;
        throw faults.With(
            row?.Line ?? rows.Line,
            row is null ? $"the file ends before the section {title}" : $"the section {title} must begin here"
        );
    }

    private static PabulibRow Header(string title, PabulibRows rows, PabulibFaults faults) =>
        rows.Next() ?? throw faults.With(rows.Line, $"the section {title} has no header");
}
