using Tusuv.Domain.Khural;
using static Tusuv.Domain.Khural.KhuralRefusals;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class OpenRollCallTests
{
    private static readonly OpenRollCall Open = new(December, WholeList, RollCallEntry.ReadAloud);
    private static readonly RollCallOpened Called = new(WholeList, RollCallEntry.ReadAloud, Ten);

    [Fact]
    public void The_names_are_called() => GivenSitting(Moved).When(s => Open.Decide(s, Secretary)).Then(Called);

    [Fact]
    public void Opening_twice_records_nothing_new() =>
        GivenSitting([.. Moved, Called]).When(s => Open.Decide(s, Secretary)).ThenNothing();

    [Fact]
    public void One_vote_at_a_time() =>
        GivenSitting([.. Moved, BoilerMoved, Called])
            .When(s => (Open with { MotionId = Boiler }).Decide(s, Secretary))
            .ThenRefused(RollCallOpen);

    [Fact]
    public void A_call_that_was_a_mistake_is_given_up() =>
        GivenSitting([.. Moved, Called])
            .When(s => new AbandonRollCall(December, WholeList, new("mistake")).Decide(s, Secretary))
            .Then(new RollCallAbandoned(WholeList, new("mistake"), Ten));

    [Fact]
    public void What_had_been_given_by_then_stays_in_sight()
    {
        var given = new VoteGiven(WholeList, Member(5), VoteChoice.For, null, Ten);
        var page = PageOf([.. Moved, Called, given, new RollCallAbandoned(WholeList, new("mistake"), Ten)]);

        var motion = Assert.Single(page.Motions);
        Assert.Empty(motion.Votes);
        Assert.Equal(Member(5), Assert.Single(Assert.Single(motion.AbandonedCalls!).Votes).Member);
    }

    [Fact]
    public void A_sitting_does_not_end_in_the_middle_of_a_call() =>
        GivenSitting([.. Moved, Called])
            .When(s => new EndSitting(December).Decide(s, Secretary))
            .ThenRefused(RollCallOpen);
}

public class CastVoteTests
{
    private static readonly SittingEvent[] Calling =
    [
        .. Moved,
        new RollCallOpened(WholeList, RollCallEntry.Device, Ten),
    ];

    private static readonly CastVote For = new(December, WholeList, VoteChoice.For);
    private static readonly VoteGiven Given = new(WholeList, Member(5), VoteChoice.For, null, Ten);

    [Fact]
    public void A_member_votes_on_a_device() =>
        GivenSitting(Calling).When(s => For.Decide(s, TheKhural.By(5))).Then(Given);

    [Fact]
    public void The_same_vote_again_records_nothing_new() =>
        GivenSitting([.. Calling, Given]).When(s => For.Decide(s, TheKhural.By(5))).ThenNothing();

    [Fact]
    public void A_member_may_think_again_until_the_close() =>
        GivenSitting([.. Calling, Given])
            .When(s => (For with { Choice = VoteChoice.Against }).Decide(s, TheKhural.By(5)))
            .Then(new VoteCorrected(WholeList, Member(5), VoteChoice.Against, null, Ten));

    [Fact]
    public void Who_has_left_does_not_vote() =>
        GivenSitting([.. Calling, new MemberLeft(Member(5), Ten)])
            .When(s => For.Decide(s, TheKhural.By(5)))
            .ThenRefused(MemberAbsent);

    [Fact]
    public void Who_came_after_the_call_does_not_vote() =>
        GivenSitting([.. Calling, new MemberArrived(Member(9), Ten)])
            .When(s => For.Decide(s, TheKhural.By(9)))
            .ThenRefused(MemberAbsent);

    [Fact]
    public void A_recused_member_does_not_vote() =>
        GivenSitting([
                .. Opened,
                new InterestDeclared(3, Member(5), null, Write("Эгч").Commitment, Ten),
                ListMoved,
                new RollCallOpened(WholeList, RollCallEntry.Device, Ten),
            ])
            .When(s => For.Decide(s, TheKhural.By(5)))
            .ThenRefused(MemberRecused);

    [Fact]
    public void The_secretary_has_no_vote() =>
        GivenSitting(Calling).When(s => For.Decide(s, Secretary)).ThenRefused(NotAMember);
}

public class TypeVoteTests
{
    private static readonly SittingEvent[] Calling =
    [
        .. Moved,
        new RollCallOpened(WholeList, RollCallEntry.ReadAloud, Ten),
    ];

    private static readonly TypeVote Two = new(December, WholeList, Member(2), VoteChoice.For);
    private static readonly VoteGiven Typed = new(WholeList, Member(2), VoteChoice.For, Secretary.By, Ten);

    [Fact]
    public void A_vote_that_is_read_aloud_is_typed() =>
        GivenSitting(Calling).When(s => Two.Decide(s, Secretary)).Then(Typed);

    [Fact]
    public void Whoever_begins_types_them_all() =>
        GivenSitting([.. Calling, Typed])
            .When(s => (Two with { Member = Member(3) }).Decide(s, Clerk))
            .ThenRefused(RollCallTypedByAnother);

    [Fact]
    public void Reading_back_corrects_it_and_the_page_shows_both()
    {
        var corrected = new VoteCorrected(WholeList, Member(2), VoteChoice.Against, Secretary.By, Ten);

        GivenSitting([.. Calling, Typed])
            .When(s => (Two with { Choice = VoteChoice.Against }).Decide(s, Secretary))
            .Then(corrected);
        var vote = Assert.Single(PageOf([.. Calling, Typed, corrected]).Motions.Single().Votes);
        Assert.Equal((VoteChoice.Against, VoteChoice.For), (vote.Choice, Assert.Single(vote.Earlier)));
    }

    [Fact]
    public void Who_is_not_there_has_no_vote_to_type() =>
        GivenSitting(Calling)
            .When(s => (Two with { Member = Member(9) }).Decide(s, Secretary))
            .ThenRefused(MemberAbsent);

    [Fact]
    public void Votes_of_devices_are_not_typed() =>
        GivenSitting([.. Moved, new RollCallOpened(WholeList, RollCallEntry.Device, Ten)])
            .When(s => Two.Decide(s, Secretary))
            .ThenRefused(RollCallIsOtherwise);
}

public class CloseRollCallTests
{
    private static readonly CloseRollCall Close = new(December, InsteadOfLamps);

    /// <summary>11:40: 14 is out, so 17 are called.</summary>
    private static readonly SittingEvent[] Calling =
    [
        .. Moved,
        AmendmentMoved,
        new MemberLeft(Member(14), Ten),
        new RollCallOpened(InsteadOfLamps, RollCallEntry.ReadAloud, Ten),
    ];

    [Fact]
    public void The_amendment_of_december_falls_with_seven_to_nine()
    {
        SittingEvent[] votes =
        [
            .. new[] { 2, 4, 10, 11, 13, 15, 5 }.Select(n => Vote(n, VoteChoice.For)),
            .. new[] { 1, 3, 6, 7, 8, 12, 17, 20, 21 }.Select(n => Vote(n, VoteChoice.Against)),
            Vote(18, VoteChoice.Abstained),
        ];

        GivenSitting([.. Calling, .. votes])
            .When(s => Close.Decide(s, Secretary))
            .Then(
                new MotionVoted(
                    InsteadOfLamps,
                    WayOfVoting.ByName,
                    new(7, 9, 1, 0),
                    null,
                    new(Share.MajorityOf(CountedBase.Present), 17, 9, 7),
                    false,
                    Ten,
                    SittingOf(Calling).Present
                )
            );
    }

    [Fact]
    public void Nobody_is_forgotten() =>
        GivenSitting([.. Calling, Vote(2, VoteChoice.For)])
            .When(s => Close.Decide(s, Secretary))
            .ThenRefused(VotesMissing(16));

    [Fact]
    public void Who_leaves_during_the_call_is_not_waited_for()
    {
        SittingEvent[] votes = [.. SittingOf(Calling).Present.Skip(1).Select(m => Vote(m, VoteChoice.For))];

        var result = Close.Decide(SittingOf([.. Calling, .. votes, new MemberLeft(Member(1), Ten)]), Secretary);

        var voted = Assert.IsType<MotionVoted>(Assert.Single(result.Events));
        Assert.Equal(new Tally(16, 0, 0, 1), voted.Tally);
        Assert.Contains(Member(1), voted.Called!);
    }

    [Fact]
    public void There_is_nothing_to_close_before_it_is_opened() =>
        GivenSitting([.. Moved, AmendmentMoved]).When(s => Close.Decide(s, Secretary)).ThenRefused(RollCallNotOpen);

    private static VoteGiven Vote(int member, VoteChoice choice) => Vote(Member(member), choice);

    private static VoteGiven Vote(AppointmentId member, VoteChoice choice) =>
        new(InsteadOfLamps, member, choice, Secretary.By, Ten);
}
