using GraphQL;

namespace Tusuv.Api.Graph;

public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

public sealed record Edge<T>(string Cursor, T Node)
    where T : class;

/// <summary>One page of a list, after the Relay cursor specification.</summary>
public sealed record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int TotalCount)
    where T : class
{
    public IEnumerable<T> Nodes => Edges.Select(e => e.Node);
}

/// <summary>Where a page begins and how long it is.</summary>
internal readonly record struct Window(long After, int First)
{
    public const int Most = 100;

    public static Window Of(int first, string? after)
    {
        if (first is < 1 or > Most)
            throw new ExecutionError($"Ask for 1 to {Most} at a time.") { Code = "page.out_of_range" };
        if (after is null)
            return new(0, first);
        return long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new(position, first)
            : throw new ExecutionError("That cursor is not from here.") { Code = "page.cursor_unknown" };
    }

    /// <summary>Of one more row than asked for, which only tells that there is more.</summary>
    public Connection<TNode> Page<T, TNode>(IReadOnlyList<(T Item, long Position)> rows, int total, Func<T, TNode> node)
        where TNode : class
    {
        var edges = rows.Take(First)
            .Select(row => new Edge<TNode>(row.Position.ToString(CultureInfo.InvariantCulture), node(row.Item)))
            .ToArray();
        return new(
            edges,
            new(rows.Count > First, After > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor),
            total
        );
    }
}
