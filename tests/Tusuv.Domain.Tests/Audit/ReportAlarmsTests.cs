using Tusuv.Domain.Audit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class ReportAlarmsTests
{
    private static readonly ReportAlarms Two = new([new(Alarm.EventChanged, 2), new(Alarm.LogLate, 30)]);
    private static readonly AlarmRaised Changed = new(Alarm.EventChanged, 2, Today);
    private static readonly AlarmRaised Late = new(Alarm.LogLate, 30, Today);

    private static Spec.History<Alarms, AlarmEvent> Given(params AlarmEvent[] events) =>
        Spec.Given<Alarms, AlarmEvent>(events);

    [Fact]
    public void What_is_seen_is_raised() => Given().When(a => Two.Decide(a, Uranchimeg)).Then(Changed, Late);

    [Fact]
    public void Where_all_is_well_nothing_is_recorded() =>
        Given().When(a => new ReportAlarms([]).Decide(a, Uranchimeg)).ThenNothing();

    [Fact]
    public void An_alarm_that_lasts_is_raised_once() =>
        Given(Changed, Late).When(a => Two.Decide(a, Uranchimeg)).ThenNothing();

    [Fact]
    public void An_alarm_that_is_no_more_is_cleared_and_the_other_lasts() =>
        Given(Changed, Late)
            .When(a => new ReportAlarms([new(Alarm.LogLate, 12)]).Decide(a, Uranchimeg))
            .Then(new AlarmCleared(Alarm.EventChanged, Today));

    [Fact]
    public void An_alarm_that_comes_again_is_raised_again() =>
        Given(Changed, new AlarmCleared(Alarm.EventChanged, Today))
            .When(a => new ReportAlarms([new(Alarm.EventChanged, 2)]).Decide(a, Uranchimeg))
            .Then(Changed);
}
