using Tusuv.Api.Graph;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Shell;

/// <summary>Which events an address asks for, as the front end reads it; what cannot be read is told by its name.</summary>
internal sealed class FilterAddress
{
    private readonly IQueryCollection query;
    private readonly List<string> unread = [];

    public FilterAddress(IQueryCollection query)
    {
        this.query = query;
        Filter = new(
            Part("context", Named<EventContext>),
            Part("type", text => EventTypes.Of(text) is null ? (Code?)null : new(text)),
            Part("stream", IdOf)?.ToString(),
            Part<RoundId>("round", text => IdOf(text) is { } id ? new(id) : null),
            Part("office", Named<Office>),
            Part<ActorId>("actor", text => IdOf(text) is { } id ? new(id) : null),
            Part("from", text => BeginOf(text, 0)),
            Part("to", text => BeginOf(text, 1)),
            Part<bool>("irregular", _ => true),
            Part<bool>("single", _ => true),
            Part<int>(
                "late",
                text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null
            )
        );
    }

    public EventFilter Filter { get; }

    /// <summary>Why nothing is searched, or null: a link is evidence, so nothing is left out of what it asks for.</summary>
    public string? Fault(Words words) =>
        unread.Count > 0
            ? words["events.unread", ("parts", string.Join(", ", unread.Select(name => words[$"events.{name}"])))]
        : Filter is { From: { } from, To: { } to } && to <= from ? words["events.reversed"]
        : null;

    private T? Part<T>(string name, Func<string, T?> read)
        where T : struct
    {
        if (query[name].ToString() is not { Length: > 0 } text)
            return null;
        var value = read(text);
        if (value is null)
            unread.Add(name);
        return value;
    }

    public static Guid? IdOf(string? text) => Guid.TryParseExact(text, "D", out var id) ? id : null;

    private static T? Named<T>(string text)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => ShellPages.Wire(value!.Value) == text);

    /// <summary>Midnight at the begin of a day, or of one so many days later. A year far from ours is a slip of the pen.</summary>
    private static DateTimeOffset? BeginOf(string text, int later) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 1900 and < 3000
            ? EventRows.BeginOf(day.AddDays(later))
            : null;
}
