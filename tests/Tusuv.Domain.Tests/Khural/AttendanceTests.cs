using Tusuv.Domain.Khural;
using static Tusuv.Domain.Khural.KhuralRefusals;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class StateAttendanceTests
{
    private static readonly StateAttendance State = new(December, Attended.Present, Attended.Absent);

    [Fact]
    public void Everybody_who_is_due_is_there_or_not() =>
        GivenSitting(Convened).When(s => State.Decide(s, Members, Secretary)).Then(Attended);

    [Fact]
    public void What_is_entered_later_has_the_hour_at_which_it_was() =>
        GivenSitting(Convened)
            .When(s => (State with { At = Ten }).Decide(s, Members, Secretary with { At = Ten.AddDays(2) }))
            .Then(Attended);

    [Fact]
    public void Nobody_attends_ahead_of_time_or_long_before_they_were_called()
    {
        GivenSitting(Convened)
            .When(s => (State with { At = Ten.AddMinutes(1) }).Decide(s, Members, Secretary))
            .ThenRefused(TimeAhead);
        GivenSitting(Convened)
            .When(s => (State with { At = Ten.AddHours(-3) }).Decide(s, Members, Secretary))
            .ThenRefused(LongBeforeOpening);
    }

    [Fact]
    public void Stating_twice_records_nothing_new() =>
        GivenSitting(Attending).When(s => State.Decide(s, Members, Secretary)).ThenNothing();

    [Fact]
    public void Later_changes_are_arrivals_and_departures() =>
        GivenSitting(Attending)
            .When(s => (State with { Present = [Member(1)] }).Decide(s, Members, Secretary))
            .ThenRefused(AttendanceAlreadyStated);

    [Fact]
    public void A_guest_is_not_counted() =>
        GivenSitting(Convened)
            .When(s => (State with { Present = [new(Id(199))] }).Decide(s, Members, Secretary))
            .ThenRefused(NotAMember);

    [Fact]
    public void Nobody_is_there_and_ill_at_once() =>
        GivenSitting(Convened)
            .When(s => (State with { Absent = [new(Member(1), new("ill"))] }).Decide(s, Members, Secretary))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void Eighteen_of_twenty_one_are_a_quorum_and_ten_are_none()
    {
        Assert.True(SittingOf(Attending).HasQuorum);
        Assert.Equal(11, SittingOf(Attending).QuorumNeeded);
        Assert.False(SittingOf(Convened, Attended with { Present = [.. Attended.Present.Take(10)] }).HasQuorum);
    }
}

public class RecordDepartureTests
{
    private static readonly DateTimeOffset Noon = Ten.AddHours(2);
    private static readonly Stamp AtNoon = Secretary with { At = Noon };

    [Fact]
    public void A_member_leaves() =>
        GivenSitting(Opened)
            .When(s => new RecordDeparture(December, Member(20), null).Decide(s, AtNoon))
            .Then(new MemberLeft(Member(20), Noon));

    [Fact]
    public void It_may_be_entered_a_little_later() =>
        GivenSitting(Opened)
            .When(s => new RecordDeparture(December, Member(20), Noon.AddMinutes(-5)).Decide(s, AtNoon))
            .Then(new MemberLeft(Member(20), Noon.AddMinutes(-5)));

    [Fact]
    public void Leaving_twice_records_nothing_new() =>
        GivenSitting([.. Opened, new MemberLeft(Member(20), Noon)])
            .When(s => new RecordDeparture(December, Member(20), null).Decide(s, AtNoon))
            .ThenNothing();

    [Fact]
    public void Nobody_leaves_before_a_vote_that_has_been_counted() =>
        GivenSitting([.. Moved, ListCarried with { VotedAt = Noon }])
            .When(s => new RecordDeparture(December, Member(20), Ten.AddHours(1)).Decide(s, AtNoon))
            .ThenRefused(TimePassed);

    [Fact]
    public void Nobody_leaves_in_the_future() =>
        GivenSitting(Opened)
            .When(s => new RecordDeparture(December, Member(20), Noon.AddMinutes(1)).Decide(s, AtNoon))
            .ThenRefused(TimeAhead);

    [Fact]
    public void With_the_eleventh_the_quorum_goes_and_comes_back()
    {
        SittingEvent[] eleven = [Convened, Attended with { Present = [.. Attended.Present.Take(11)] }];
        SittingEvent[] ten = [new MemberLeft(Member(1), Noon), new QuorumLost(Noon)];

        GivenSitting(eleven).When(s => new RecordDeparture(December, Member(1), null).Decide(s, AtNoon)).Then(ten);
        GivenSitting([.. eleven, .. ten])
            .When(s => new RecordArrival(December, Member(9), null).Decide(s, AtNoon))
            .Then(new MemberArrived(Member(9), Noon), new QuorumRegained(Noon));
    }

    [Fact]
    public void The_page_shows_when_each_was_there()
    {
        var page = PageOf([
            .. Opened,
            new MemberLeft(Member(14), Ten.AddMinutes(80)),
            new MemberArrived(Member(14), Ten.AddMinutes(115)),
        ]);

        Assert.Equal(
            [new(Ten, Ten.AddMinutes(80)), new(Ten.AddMinutes(115), null)],
            page.Attendance.Single(a => a.Member == Member(14)).Intervals
        );
        Assert.Equal((21, 18, true, SittingStatus.Open), (page.Due, page.Present, page.HasQuorum, page.Status));
    }
}

public class RecordArrivalTests
{
    [Fact]
    public void A_member_comes_late() =>
        GivenSitting(Opened)
            .When(s => new RecordArrival(December, Member(19), null).Decide(s, Secretary))
            .Then(new MemberArrived(Member(19), Ten));

    [Fact]
    public void Who_is_there_does_not_arrive() =>
        GivenSitting(Opened).When(s => new RecordArrival(December, Member(1), null).Decide(s, Secretary)).ThenNothing();

    [Fact]
    public void A_guest_does_not_arrive() =>
        GivenSitting(Opened)
            .When(s => new RecordArrival(December, new(Id(199)), null).Decide(s, Secretary))
            .ThenRefused(NotAMember);

    [Fact]
    public void Attendance_is_stated_first() =>
        GivenSitting(Convened)
            .When(s => new RecordArrival(December, Member(1), null).Decide(s, Secretary))
            .ThenRefused(AttendanceNotStated);
}
