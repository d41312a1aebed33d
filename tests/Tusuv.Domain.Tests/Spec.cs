using System.Text.Json;

namespace Tusuv.Domain.Tests;

/// <summary>Given some history, when a command is decided, then these events or that refusal.</summary>
public static class Spec
{
    public static History<TState, TEvent> Given<TState, TEvent>(params IEnumerable<TEvent> events)
        where TState : class, IState<TState, TEvent> => new(events);

    /// <summary>Events are the same when the record would say the same.</summary>
    public static string Text(object @event) =>
        @event.GetType().Name + JsonSerializer.Serialize(@event, @event.GetType(), EventJson.Options);

    public sealed class History<TState, TEvent>(IEnumerable<TEvent> events)
        where TState : class, IState<TState, TEvent>
    {
        public TState? State => events.Aggregate((TState?)null, TState.Evolve);

        public Result<TEvent> When(Func<TState?, Decision<TEvent>> decide) => new(decide(State));
    }

    public sealed class Result<TEvent>(Decision<TEvent> decision)
    {
        public void Then(params TEvent[] expected)
        {
            Assert.Null(decision.Refusal);
            Assert.Equal(expected.Select(e => Text(e!)), decision.Events.Select(e => Text(e!)));
        }

        public void ThenNothing() => Then();

        public void ThenRefused(Refusal expected)
        {
            Assert.Equal(expected.Code, decision.Refusal?.Code);
            Assert.Equal(expected.Parameters, decision.Refusal?.Parameters);
            Assert.Empty(decision.Events);
        }
    }
}
