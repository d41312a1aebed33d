using JasperFx.Events;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Wolverine.Marten;

namespace Tusuv.Api.Audit;

public static class AlarmHandler
{
    public static Outcome Handle(
        ReportAlarms command,
        [WriteAggregate(Required = false)] IEventStream<Alarms> alarms,
        Recording at
    ) => at.Record(alarms, command.Decide(alarms.Aggregate, at.Stamp));
}

/// <summary>What the watchdog saw last.</summary>
internal sealed class RecordHealth
{
    public IReadOnlyList<Alarming> Alarms { get; set; } = [];
}

/// <summary>
/// Looks soon after the start, then every few minutes, whether events and log still belong together: the newest ones, and a
/// further part of the older ones
/// each time, so that the whole log is gone through again and again. An alarm is an event, and the health of the record.
/// </summary>
internal sealed class Watchdog(
    DataSources data,
    LogSettings settings,
    LogHealth log,
    RecordHealth health,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<Watchdog> logger
) : BackgroundService
{
    private const int Newest = 2_000;
    private const int Part = 10_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>The start has the machine for itself, and the log is signed by then.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(15);

    private const string Counts = $"""
        select (select count(*) from es.mt_events where is_archived),
          (select count(*) from {LogSql.OutsideLog}),
          (select count(*) from audit.outbox o join es.mt_events e on e.seq_id = o.seq_id
            where e.timestamp < now() - interval '30 seconds'),
          (select count(*) from unnest($1) as known(witness)
            where coalesce((select max(size) from audit.cosignature c where c.witness = known.witness), -1)
              < (select max(size) from audit.checkpoint where signed_at < now() - interval '10 minutes')),
          (select coalesce(max(leaf_index) + 1, 0) from audit.leaf)
        """;

    private long next;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Start, clock, stoppingToken);
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "The watchdog could not look; it looks again in {Pause}", Pause);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public async Task LookAsync(CancellationToken cancellation)
    {
        var seen = await SeeAsync(cancellation);
        health.Alarms = seen;
        foreach (var alarm in seen)
            logger.LogError("The record is not as it should be: {Alarm}, {Count} events", alarm.Alarm, alarm.Count);
        await using var scope = scopes.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<Commands>()
            .SendAsync(new ReportAlarms(seen), Asking.Clock, cancellation);
    }

    private async Task<IReadOnlyList<Alarming>> SeeAsync(CancellationToken cancellation)
    {
        await using var connection = await data.Reader.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );
        var (hidden, outside, late, unwitnessed, leaves) = await CountAsync(connection, cancellation);
        HashSet<long> changed = [];
        foreach (var (from, most) in new[] { (Math.Max(0, leaves - Newest), Newest), (next, Part) })
        await foreach (var leaf in LeafRows.ReadAsync(connection, from, most, cancellation))
            if (leaf.Fault is not null)
                changed.Add(leaf.Index);
        next = next + Part < leaves ? next + Part : 0;
        return
        [
            .. new Alarming[]
            {
                new(Alarm.EventChanged, changed.Count),
                new(Alarm.EventHidden, hidden),
                new(Alarm.EventOutsideLog, outside),
                new(Alarm.LogUnsigned, log.Problem is null ? 0 : 1),
                new(Alarm.LogLate, late),
                new(Alarm.LogUnwitnessed, unwitnessed),
            }.Where(alarm => alarm.Count > 0),
        ];
    }

    private async Task<(long Hidden, long Outside, long Late, long Unwitnessed, long Leaves)> CountAsync(
        NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(Counts, connection);
        command.Parameters.AddWithValue(settings.Witnesses.Select(witness => witness.Key.Name).ToArray());
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4));
    }
}
