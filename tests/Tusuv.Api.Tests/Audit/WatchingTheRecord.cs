using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;
using Tusuv.Api.Tests.Postgres;
using Tusuv.Domain.Audit;
using Tusuv.Transparency;

namespace Tusuv.Api.Tests.Audit;

public class WatchingTheRecord(App app)
{
    [Fact]
    public async Task A_witness_that_is_silent_for_ten_minutes_is_told()
    {
        using var keys = new TestFolder();
        var connection = await app.Cluster.NewDatabaseAsync();
        await using var host = await TestHost.StartAsync(connection, keys.Path);
        await App.UntilAsync(async () =>
            await Machine.AskAsync(connection, "select max(size) from audit.checkpoint") is long
        );
        using var witness = new NoteSigner("witness.example", NoteKeyKind.Witness, new byte[NoteSigner.SeedLength]);
        var seen = new RecordHealth();
        using var dog = Dog(host, new(), seen, TimeProvider.System, new LogWitness(witness.Key, new("http://[::1]/")));

        await dog.LookAsync(TestContext.Current.CancellationToken);
        Assert.Empty(seen.Alarms);

        await Machine.AskAsync(
            connection,
            """
            alter table audit.checkpoint disable trigger append_only;
            update audit.checkpoint set signed_at = signed_at - interval '11 minutes';
            """
        );
        await dog.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal([new(Alarm.LogUnwitnessed, 1)], seen.Alarms);

        await Machine.AskAsync(
            connection,
            "insert into audit.cosignature select max(size), 'witness.example', now(), '' from audit.checkpoint"
        );
        await dog.LookAsync(TestContext.Current.CancellationToken);
        Assert.Empty(seen.Alarms);
    }

    [Fact]
    public async Task The_watchdog_looks_soon_after_the_start_and_then_every_five_minutes()
    {
        using var keys = new TestFolder();
        await using var host = await TestHost.StartAsync(await app.Cluster.NewDatabaseAsync(), keys.Path);
        var (log, seen, clock) = (new LogHealth { Problem = "no key" }, new RecordHealth(), new HandClock());
        using var dog = Dog(host, log, seen, clock);
        await dog.StartAsync(TestContext.Current.CancellationToken);

        await App.UntilAsync(() => Task.FromResult(clock.IsAwaited));
        clock.Move(TimeSpan.FromSeconds(15));
        await App.UntilAsync(() => Task.FromResult(seen.Alarms.Any(alarm => alarm.Alarm is Alarm.LogUnsigned)));

        log.Problem = null;
        clock.Move(TimeSpan.FromMinutes(5));
        await App.UntilAsync(() => Task.FromResult(seen.Alarms.Count == 0));
        await dog.StopAsync(TestContext.Current.CancellationToken);
    }

    private static Watchdog Dog(
        TestHost host,
        LogHealth log,
        RecordHealth seen,
        TimeProvider clock,
        params LogWitness[] witnesses
    ) =>
        new(
            host.Service<DataSources>(),
            new("tusuv.example/log", "", witnesses),
            log,
            seen,
            host.Service<IServiceScopeFactory>(),
            clock,
            NullLogger<Watchdog>.Instance
        );

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
