using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Tests.MeetingCommands;

public class CountHandsTests
{
    private static readonly Proposal[] Items =
    [
        ProposalOf(WellSubmitted),
        ProposalOf(WellSubmitted with { ProposalId = Lamps }),
    ];

    private static readonly CountHands Count = new(
        Bag3Meeting,
        1,
        [new(Well, 61, 61), new(Lamps, 20, 20)],
        Write("Б.Долгормаа"),
        Write("Ч.Номин")
    );

    [Fact]
    public void Two_tellers_who_agree() =>
        GivenMeeting(MeetingCalled, FirstSitting).When(m => Count.Decide(m, Items, Lkhagvajav)).Then(HandsRaised);

    [Fact]
    public void Counting_twice_records_nothing_new() =>
        GivenMeeting(MeetingCalled, FirstSitting, HandsRaised)
            .When(m => Count.Decide(m, Items, Lkhagvajav))
            .ThenNothing();

    [Fact]
    public void Where_they_differ_hands_are_counted_again() =>
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => (Count with { Counts = [new(Well, 61, 60)] }).Decide(m, Items, Lkhagvajav))
            .ThenRefused(TellersDiffer(Well, 61, 60));

    [Fact]
    public void A_recount_of_one_item_leaves_the_others_as_they_were() =>
        GivenMeeting(MeetingCalled, FirstSitting, HandsRaised)
            .When(m => (Count with { Counts = [new(Lamps, 21, 21)] }).Decide(m, Items, Lkhagvajav))
            .Then(HandsRaised with { Counts = [new(Well, 61), new(Lamps, 21)], Kept = [Well] });

    [Fact]
    public void Of_two_who_recount_at_once_one_is_told_of_the_other()
    {
        var recount = Count with { Counts = [new(Lamps, 21, 21)], Seen = 1 };
        var other = HandsRaised with { Counts = [new(Well, 60), new(Lamps, 20)] };
        GivenMeeting(MeetingCalled, FirstSitting, HandsRaised, other)
            .When(m => recount.Decide(m, Items, Lkhagvajav))
            .ThenRefused(CountedMeanwhile);
        GivenMeeting(MeetingCalled, FirstSitting, HandsRaised, other with { Sitting = 2 })
            .When(m => recount.Decide(m, Items, Lkhagvajav))
            .Then(HandsRaised with { Counts = [new(Well, 61), new(Lamps, 21)], Kept = [Well] });
    }

    [Fact]
    public void What_differed_before_they_agreed_is_on_record() =>
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => (Count with { Differed = [new(Lamps, 19, 20)] }).Decide(m, Items, Lkhagvajav))
            .Then(HandsRaised with { Differed = [new(Lamps, 19, 20)] });

    [Fact]
    public void Only_what_was_counted_can_have_differed()
    {
        HandsDiffering[] impossible = [new(new(Id(99)), 1, 2), new(Lamps, 2, 2), new(Lamps, -1, 2)];
        foreach (var differing in impossible)
            GivenMeeting(MeetingCalled, FirstSitting)
                .When(m => (Count with { Differed = [differing] }).Decide(m, Items, Lkhagvajav))
                .ThenRefused(DifferenceImpossible);
    }

    [Fact]
    public void The_page_keeps_each_count_with_its_tellers()
    {
        var alone = HandsRaised with { Counts = [new(Well, 61)], SecondTeller = null };
        var recount = HandsRaised with { Kept = [Well], Differed = [new(Lamps, 19, 20)] };
        var sitting = Assert.Single(
            new MeetingEvent[] { MeetingCalled, FirstSitting, alone, recount }
                .Select(e => new Recorded(e, 1, Bag3Meeting.Value, 1, Today))
                .Aggregate((MeetingPage?)null, MeetingPage.Fold)!
                .Sittings
        );

        Assert.True(sitting.CountedByOne);
        Assert.Equal([Well, Lamps], sitting.Counts!.Select(count => Assert.Single(count.Hands).ProposalId));
        Assert.Equal([0, 1], sitting.Counts!.Select(count => count.Differed.Count));
    }

    [Fact]
    public void One_teller_is_a_single_persons_step_and_says_so() =>
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m =>
                (Count with { Counts = [new(Well, 61, null)], SecondTeller = null }).Decide(m, Items, Lkhagvajav)
            )
            .Then(HandsRaised with { Counts = [new(Well, 61)], SecondTeller = null });

    [Fact]
    public void The_same_person_is_not_two_tellers() =>
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => (Count with { SecondTeller = Write("б. ДОЛГОРМАА") }).Decide(m, Items, Lkhagvajav))
            .ThenRefused(TellersAreOne);

    [Fact]
    public void Nobody_has_two_votes() =>
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => (Count with { Counts = [new(Well, 62, 62)] }).Decide(m, Items, Lkhagvajav))
            .ThenRefused(MoreHandsThanPeople(Well, 61));

    [Fact]
    public void Only_living_proposals_of_the_round_are_ranked()
    {
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => (Count with { Counts = [new(new(Id(99)), 1, 1)] }).Decide(m, Items, Lkhagvajav))
            .ThenRefused(ItemUnfit(new(Id(99))));
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m =>
                Count.Decide(
                    m,
                    [ProposalOf(WellSubmitted, new ProposalWithdrawn(new("by_proposer"), Today))],
                    Lkhagvajav
                )
            )
            .ThenRefused(ItemUnfit(Well));
    }

    [Fact]
    public void An_item_is_counted_once() =>
        GivenMeeting(MeetingCalled, FirstSitting)
            .When(m => (Count with { Counts = [new(Well, 1, 1), new(Well, 2, 2)] }).Decide(m, Items, Lkhagvajav))
            .ThenRefused(NothingCounted);

    [Fact]
    public void Nobody_counts_at_a_sitting_that_was_not_held() =>
        GivenMeeting(MeetingCalled).When(m => Count.Decide(m, Items, Lkhagvajav)).ThenRefused(SittingUnknown);
}
