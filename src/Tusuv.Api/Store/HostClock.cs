namespace Tusuv.Api.Store;

/// <summary>
/// The time of the host, by which decisions are made. Whoever enters a past has a time of their own, with all that
/// follows from their commands; for everybody else, and for the store, time goes on as it does.
/// </summary>
public sealed class HostClock : TimeProvider
{
    private readonly AsyncLocal<Past?> entered = new();
    private int pasts;

    /// <summary>The past in which this is asked, if it is one.</summary>
    public Past? Past => entered.Value is { IsOver: false } past ? past : null;

    public bool IsPastEntered => Volatile.Read(ref pasts) > 0;

    public override DateTimeOffset GetUtcNow() => Past?.Now ?? base.GetUtcNow();

    /// <summary>For the method that calls this, and for what it calls, until it is left.</summary>
    public Past Enter(DateTimeOffset at)
    {
        Interlocked.Increment(ref pasts);
        return entered.Value = new(at, present: base.GetUtcNow(), leave: () => Interlocked.Decrement(ref pasts));
    }
}

/// <summary>A time that is told, with the messages and deadlines that wait for it.</summary>
public sealed class Past(DateTimeOffset start, DateTimeOffset present, Action leave) : IDisposable
{
    private readonly PriorityQueue<object, (DateTimeOffset At, int Number)> waiting = new();
    private int number;

    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>What falls due later is no longer of the past: it waits like any other deadline.</summary>
    public DateTimeOffset Present => present;

    public void Await(object message, DateTimeOffset at)
    {
        lock (waiting)
            waiting.Enqueue(message, (at, number++));
    }

    /// <summary>Moves on, and lets happen what falls due until then, in order and each at its own time.</summary>
    public async Task MoveToAsync(DateTimeOffset time, Func<object, Task> happen)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, Now);
        while (Next(time) is var (message, at))
        {
            Now = at > Now ? at : Now;
            await happen(message);
        }

        Now = time;
    }

    /// <summary>Work that began in it and goes on, a timer perhaps, is in the present again.</summary>
    public bool IsOver { get; private set; }

    public void Dispose()
    {
        IsOver = true;
        leave();
    }

    private (object Message, DateTimeOffset At)? Next(DateTimeOffset until)
    {
        lock (waiting)
            return
                waiting.TryPeek(out _, out var first)
                && first.At <= until
                && waiting.TryDequeue(out var message, out var due)
                ? (message, due.At)
                : null;
    }
}
