using Tusuv.Domain.Meetings;
using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Tests.MeetingCommands;

public class RecordSittingTests
{
    private static readonly RecordSitting Record = new(
        Bag3Meeting,
        1,
        FirstSitting.Place,
        FirstSitting.BeganAt,
        FirstSitting.EndedAt,
        61,
        4,
        null
    );

    [Fact]
    public void Sixty_one_came_and_four_who_are_not_on_the_roll() =>
        GivenMeeting(MeetingCalled).When(m => Record.Decide(m, TheBag, Lkhagvajav)).Then(FirstSitting);

    [Fact]
    public void Recording_it_twice_records_nothing_new() =>
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => Record.Decide(m, TheBag, Lkhagvajav with { At = Today.AddDays(1) }))
            .ThenNothing();

    [Fact]
    public void A_slip_of_the_pen_is_put_right_as_far_as_the_hands_allow()
    {
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => (Record with { Present = 16 }).Decide(m, TheBag, Lkhagvajav))
            .Then(FirstSitting with { Present = 16 });
        GivenMeeting(MeetingCalled, FirstSitting, HandsRaised)
            .When(m => (Record with { Present = 16 }).Decide(m, TheBag, Lkhagvajav))
            .ThenRefused(MoreHandsThanPeople(Well, 16));
    }

    [Fact]
    public void Hands_are_counted_while_it_sits_and_its_end_is_added_then()
    {
        var sitting = FirstSitting with { EndedAt = null };
        GivenMeeting(MeetingCalled)
            .When(m => (Record with { EndedAt = null }).Decide(m, TheBag, Lkhagvajav))
            .Then(sitting);
        GivenMeeting(MeetingCalled, sitting, HandsRaised)
            .When(m => Record.Decide(m, TheBag, Lkhagvajav))
            .Then(FirstSitting);
        var page = new MeetingEvent[] { MeetingCalled, sitting, HandsRaised, FirstSitting }
            .Select(e => new Recorded(e, 1, Bag3Meeting.Value, 1, Today))
            .Aggregate((MeetingPage?)null, MeetingPage.Fold);
        Assert.Equal(HandsRaised.Counts, Assert.Single(page!.Sittings).Hands);
    }

    [Fact]
    public void No_more_come_than_live_there()
    {
        var adults = TheBag.Figures!.Adults!.Value;
        GivenMeeting(MeetingCalled, FirstSitting with { Sitting = 2 })
            .When(m => (Record with { Present = adults - 60 }).Decide(m, TheBag, Lkhagvajav))
            .ThenRefused(MoreThanLiveHere(adults + 1, adults));
    }

    [Fact]
    public void It_was_planned_and_it_is_over() =>
        Assert.Equal(
            [SittingUnknown, TimesReversed, NotYetHeld, NumbersImpossible, PlaceMissing],
            new[]
            {
                Record with
                {
                    Sitting = 2,
                },
                Record with
                {
                    EndedAt = Record.BeganAt,
                },
                Record with
                {
                    EndedAt = Today.AddHours(1),
                },
                Record with
                {
                    Present = -1,
                },
                Record with
                {
                    Place = new(""),
                },
            }.Select(r => r.Decide(GivenMeeting(MeetingCalled).State, TheBag, Lkhagvajav).Refusal)
        );

    [Fact]
    public void The_photographed_list_was_stored_first() =>
        GivenMeeting(MeetingCalled)
            .When(m => Record.Decide(m, TheBag, Lkhagvajav, [HashOf("list")]))
            .ThenRefused(FileUnknown(HashOf("list")));

    [Fact]
    public void Another_soum_records_nothing_here() =>
        GivenMeeting(MeetingCalled)
            .When(m => Record.Decide(m, TheBag, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
}

public class ConcludeMeetingTests
{
    private static readonly ConcludeMeeting Conclude = new(Bag3Meeting);
    private static readonly KeepMinutes Keep = new(Bag3Meeting, Write("Хурал 10 цагт нээгдэв."), null);

    [Fact]
    public void With_quorum_hands_and_minutes_the_order_stands() =>
        GivenMeeting(MeetingCalled, FirstSitting, HandsRaised, MinutesWritten)
            .When(m => Conclude.Decide(m, Lkhagvajav))
            .Then(new MeetingConcluded([new(Well, 1, 61), new(Lamps, 2, 20)], Today));

    [Fact]
    public void Concluding_twice_records_nothing_new() =>
        GivenMeeting(MeetingCalled, new MeetingConcluded([], Today))
            .When(m => Conclude.Decide(m, Lkhagvajav))
            .ThenNothing();

    /// <summary>Bag 3 in 2025: 22 came, then 19, 31 and 24 in three places.</summary>
    [Fact]
    public void Three_sittings_have_the_quorum_that_one_had_not()
    {
        MeetingEvent[] first = [MeetingCalled, FirstSitting with { Present = 22 }, HandsRaised, MinutesWritten];
        GivenMeeting(first).When(m => Conclude.Decide(m, Lkhagvajav)).ThenRefused(NoQuorum(22, 40));

        MeetingEvent[] all =
        [
            .. first,
            FirstSitting with
            {
                Sitting = 2,
                Present = 19,
            },
            new HandsCounted(2, [new(Well, 3), new(Lamps, 19)], HandsRaised.FirstTeller, null, Today),
        ];
        GivenMeeting(all)
            .When(m => Conclude.Decide(m, Lkhagvajav))
            .Then(new MeetingConcluded([new(Well, 1, 64), new(Lamps, 2, 39)], Today));
    }

    [Fact]
    public void A_recount_takes_the_place_of_the_count_and_equals_share_a_place() =>
        GivenMeeting(
                MeetingCalled,
                FirstSitting,
                HandsRaised,
                HandsRaised with
                {
                    Counts = [new(Well, 20), new(Lamps, 20)],
                },
                MinutesWritten
            )
            .When(m => Conclude.Decide(m, Lkhagvajav))
            .Then(new MeetingConcluded([new(Well, 1, 20), new(Lamps, 1, 20)], Today));

    [Fact]
    public void Without_hands_or_minutes_it_is_not_over()
    {
        GivenMeeting(MeetingCalled, FirstSitting).When(m => Conclude.Decide(m, Lkhagvajav)).ThenRefused(NothingCounted);
        GivenMeeting(MeetingCalled, FirstSitting, HandsRaised)
            .When(m => Conclude.Decide(m, Lkhagvajav))
            .ThenRefused(MinutesMissing);
        GivenMeeting(MeetingCalled, FirstSitting with { EndedAt = null }, HandsRaised, MinutesWritten)
            .When(m => Conclude.Decide(m, Lkhagvajav))
            .ThenRefused(NotEnded(1));
    }

    [Fact]
    public void Minutes_are_kept_once()
    {
        GivenMeeting(MeetingCalled).When(m => Keep.Decide(m, Lkhagvajav)).Then(MinutesWritten);
        GivenMeeting(MeetingCalled, MinutesWritten).When(m => Keep.Decide(m, Lkhagvajav)).ThenNothing();
        GivenMeeting(MeetingCalled)
            .When(m => (Keep with { Minutes = Write("") }).Decide(m, Lkhagvajav))
            .ThenRefused(MinutesMissing);
    }
}
