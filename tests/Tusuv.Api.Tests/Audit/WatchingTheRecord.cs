using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Tests.Audit;

public class WatchingTheRecord(App app)
{
    [Fact]
    public async Task The_watchdog_looks_soon_after_the_start_and_then_every_five_minutes()
    {
        using var keys = new TestFolder();
        await using var host = await TestHost.StartAsync(await app.Cluster.NewDatabaseAsync(), keys.Path);
        var (log, seen, clock) = (new LogHealth { Problem = "no key" }, new RecordHealth(), new HandClock());
        using var dog = new Watchdog(
            host.Service<DataSources>(),
            log,
            seen,
            host.Service<IServiceScopeFactory>(),
            clock,
            NullLogger<Watchdog>.Instance
        );
        await dog.StartAsync(TestContext.Current.CancellationToken);

        await App.UntilAsync(() => Task.FromResult(clock.IsAwaited));
        clock.Move(TimeSpan.FromSeconds(15));
        await App.UntilAsync(() => Task.FromResult(seen.Alarms.Any(alarm => alarm.Alarm is Alarm.LogUnsigned)));

        log.Problem = null;
        clock.Move(TimeSpan.FromMinutes(5));
        await App.UntilAsync(() => Task.FromResult(seen.Alarms.Count == 0));
        await dog.StopAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Time goes on when it is moved.</summary>
    private sealed class HandClock : TimeProvider
    {
        private readonly Lock guard = new();
        private readonly List<Waiting> waiting = [];
        private TimeSpan now;

        public bool IsAwaited
        {
            get
            {
                lock (guard)
                    return waiting.Count > 0;
            }
        }

        public void Move(TimeSpan on)
        {
            Waiting[] due;
            lock (guard)
            {
                now += on;
                due = [.. waiting.Where(timer => timer.At <= now)];
                foreach (var timer in due)
                    timer.At += timer.Period;
            }

            foreach (var timer in due)
                timer.Ring();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Waiting(this, () => callback(state));
            lock (guard)
                waiting.Add(timer);
            timer.Change(dueTime, period);
            return timer;
        }

        private sealed class Waiting(HandClock clock, Action ring) : ITimer
        {
            public Action Ring => ring;

            public TimeSpan At { get; set; } = TimeSpan.MaxValue;

            public TimeSpan Period { get; private set; }

            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                lock (clock.guard)
                {
                    At = dueTime == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : clock.now + dueTime;
                    Period = period;
                }

                return true;
            }

            public void Dispose()
            {
                lock (clock.guard)
                    clock.waiting.Remove(this);
            }

            public ValueTask DisposeAsync()
            {
                Dispose();
                return default;
            }
        }
    }
}
