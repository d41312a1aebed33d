namespace Tusuv.Domain;

/// <summary>State that is nothing but the fold of one stream's events.</summary>
public interface IState<TSelf, in TEvent>
    where TSelf : class, IState<TSelf, TEvent>
{
    static abstract TSelf? Evolve(TSelf? state, TEvent @event);
}

/// <summary>A read model that is nothing but the fold of one stream's events, shaped for a reader.</summary>
public interface IPage<TSelf>
    where TSelf : class, IPage<TSelf>
{
    static abstract TSelf? Fold(TSelf? page, Recorded e);
}

/// <summary>
/// An event with what the store knows of it. Inline pages see <see cref="Number"/> as 0, for it is drawn later.
/// </summary>
public sealed record Recorded(object Event, long Number, Guid Stream, long Version, DateTimeOffset At);
