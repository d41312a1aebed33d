using System.Collections;
using System.Runtime.CompilerServices;

namespace Tusuv.Domain;

/// <summary>The answer to a command: events to record (possibly none), or a refusal.</summary>
[CollectionBuilder(typeof(Decision), nameof(Decision.Accept))]
public sealed class Decision<TEvent> : IEnumerable<TEvent>
{
    private readonly TEvent[] events;

    internal Decision(TEvent[] events, Refusal? refusal) => (this.events, Refusal) = (events, refusal);

    public Refusal? Refusal { get; }

    public IReadOnlyList<TEvent> Events => events;

    public IEnumerator<TEvent> GetEnumerator() => events.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static implicit operator Decision<TEvent>(Refusal refusal) => new([], refusal);
}

public static class Decision
{
    public static Decision<TEvent> Accept<TEvent>(ReadOnlySpan<TEvent> events) => new(events.ToArray(), refusal: null);
}
