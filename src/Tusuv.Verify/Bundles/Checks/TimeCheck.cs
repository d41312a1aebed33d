using Tusuv.Domain;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>No event says that it is older than its place in the log allows.</summary>
internal sealed class TimeCheck(Report report, IReadOnlyList<(long Size, DateTimeOffset At)> witnessed) : ILeafCheck
{
    /// <summary>Clocks differ, and a transaction is as old as its beginning.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly Section section = report.Of("time");
    private readonly (long Size, DateTimeOffset At)[] marks = [.. witnessed.OrderBy(mark => mark.Size)];
    private DateTimeOffset seenBefore = DateTimeOffset.MinValue;
    private DateTimeOffset latest = DateTimeOffset.MinValue;
    private int passed;

    public void See(LogLeaf leaf)
    {
        section.Looked++;
        for (; passed < marks.Length && marks[passed].Size <= leaf.Index; passed++)
            seenBefore = Later(seenBefore, marks[passed].At);
        if (seenBefore - leaf.At > Tolerance)
            section.Add(
                leaf,
                "The event says that it is older than a checkpoint that witnesses saw without it.",
                $"not before {Instants.Text(seenBefore)}",
                Instants.Text(leaf.At)
            );
        else if (latest - leaf.At > Tolerance)
            section.Add(
                leaf,
                "The event says that it is older than those that stand before it.",
                $"not before {Instants.Text(latest)}",
                Instants.Text(leaf.At)
            );
        latest = Later(latest, leaf.At);
    }

    public void Finish()
    {
        if (marks.Length == 0)
            section.DidNotSee("No witness saw this log, so its times rest on the operator's own clock.");
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
