using JasperFx.Events;
using Tusuv.Domain.Rounds;
using Wolverine;

namespace Tusuv.Api.Store;

/// <summary>
/// One command being decided: who asks, and the one transaction into which go its events, the texts it brings, what
/// follows from it, and the answer that a repetition of the command will get.
/// </summary>
public sealed class Recording(IDocumentSession session, Asking asking, object command, HostClock clock)
{
    public Stamp Stamp { get; } = new(asking.Actor, asking.At ?? clock.GetUtcNow(), asking.Reach);

    public IDocumentSession Session => session;

    /// <summary>Messages that go out once the transaction is committed.</summary>
    private OutgoingMessages Outgoing { get; } = [];

    /// <summary>Something is to happen once this is committed.</summary>
    internal void Then(object message)
    {
        if (clock.Past is { } past)
            past.Await(message, past.Now);
        else
            Outgoing.Add(message);
    }

    /// <summary>Something is to happen at that time.</summary>
    internal void Then(object message, DateTimeOffset at)
    {
        if (clock.Past is { } past && at <= past.Present)
            past.Await(message, at);
        else
            Outgoing.Schedule(message, at);
    }

    /// <summary>Appends what was decided; the surrounding transaction commits it.</summary>
    /// <param name="texts">What brings the texts of people, where it is not the command.</param>
    public Outcome Record<TState, TEvent>(IEventStream<TState> stream, Decision<TEvent> decision, object? texts = null)
        where TState : class
        where TEvent : notnull
    {
        stream.AppendMany(decision.Events.Cast<object>());
        foreach (var @event in decision.Events)
            Consequences.Follow(this, stream.Id, @event);
        if (decision.Events.Count > 0)
            Openings.Store(session, texts ?? command, stream.Id);
        return Answer(decision.Refusal);
    }

    /// <summary>Keeps the answer, of what leaves no event too.</summary>
    public Outcome Answer(Refusal? refusal)
    {
        var outcome = new Outcome(refusal);
        CommandTable.Store(session, asking, outcome);
        return outcome;
    }

    /// <summary>The same, for commands that set deadlines or set off reactions.</summary>
    public (Outcome Outcome, OutgoingMessages Messages) RecordAndSend<TState, TEvent>(
        IEventStream<TState> stream,
        Decision<TEvent> decision,
        object? texts = null
    )
        where TState : class
        where TEvent : notnull => (Record(stream, decision, texts), Outgoing);
}

/// <summary>Opens the recording of every command of the domain.</summary>
public static class RecordingMiddleware
{
    public static Recording Before(Envelope envelope, IDocumentSession session, HostClock clock)
    {
        var asking = Asking.Of(envelope);
        Meta.Write(session, asking, clock);
        return new Recording(session, asking, envelope.Message!, clock);
    }
}
