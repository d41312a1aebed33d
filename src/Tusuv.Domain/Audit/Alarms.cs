namespace Tusuv.Domain.Audit;

/// <summary>An installation has one watchdog.</summary>
public readonly record struct AlarmsId(Guid Value) : IId<AlarmsId>
{
    public static readonly AlarmsId TheOne = new(new("0d5c1b52-0c3e-5f0b-9f8e-6b1f3a1f7c03"));

    public static AlarmsId From(Guid value) => new(value);
}

/// <summary>What the watchdog may find, most serious first.</summary>
public enum Alarm
{
    /// <summary>An event is not the one that was logged, or is gone.</summary>
    EventChanged,

    /// <summary>An event is set aside, so that pages leave it out.</summary>
    EventHidden,

    /// <summary>An event went round the log.</summary>
    EventOutsideLog,

    /// <summary>The log is not signed: its key or its past is not what it was.</summary>
    LogUnsigned,

    /// <summary>An event has waited too long for its place in the log.</summary>
    LogLate,

    /// <summary>Not every configured witness has signed what was published a while ago.</summary>
    LogUnwitnessed,
}

public abstract record AlarmEvent;

/// <param name="Count">Of how many events, where it is of events.</param>
public sealed record AlarmRaised(Alarm Alarm, long Count, DateTimeOffset RaisedAt) : AlarmEvent;

/// <summary>What raised it is no more. That it was stays on record.</summary>
public sealed record AlarmCleared(Alarm Alarm, DateTimeOffset ClearedAt) : AlarmEvent;

public sealed record Alarms(AlarmsId Id, IReadOnlyList<Alarm> Raised) : IState<Alarms, AlarmEvent>
{
    public static Alarms? Evolve(Alarms? state, AlarmEvent @event) =>
        @event switch
        {
            AlarmRaised e => new(AlarmsId.TheOne, [.. state?.Raised ?? [], e.Alarm]),
            AlarmCleared e => new(AlarmsId.TheOne, [.. (state?.Raised ?? []).Where(alarm => alarm != e.Alarm)]),
            _ => state,
        };
}

/// <summary>The host's own command: what its watchdog saw, all of it; what is not named is well.</summary>
public sealed record ReportAlarms(IReadOnlyList<Alarming> Seen)
{
    public AlarmsId AlarmsId => AlarmsId.TheOne;

    public Decision<AlarmEvent> Decide(Alarms? alarms, Stamp stamp)
    {
        var raised = alarms?.Raised ?? [];
        return
        [
            .. Seen.Where(seen => !raised.Contains(seen.Alarm))
                .DistinctBy(seen => seen.Alarm)
                .Select(seen => new AlarmRaised(seen.Alarm, seen.Count, stamp.At)),
            .. raised
                .Where(alarm => Seen.All(seen => seen.Alarm != alarm))
                .Select(alarm => new AlarmCleared(alarm, stamp.At)),
        ];
    }
}

public sealed record Alarming(Alarm Alarm, long Count);
