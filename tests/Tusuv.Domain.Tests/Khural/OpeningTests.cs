using Tusuv.Domain.Khural;
using static Tusuv.Domain.Khural.KhuralRefusals;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class VoteOnOpeningTests
{
    private static readonly VoteOnOpening Agenda = new(December, OpeningStep.Agenda, 18, 0, 0);

    [Fact]
    public void The_agenda_comes_after_the_attendance() =>
        GivenSitting(Attending).When(s => Agenda.Decide(s, Secretary)).Then((OpeningStepVoted)Opened[2]);

    [Fact]
    public void Nothing_comes_before_the_attendance() =>
        GivenSitting(Convened).When(s => Agenda.Decide(s, Secretary)).ThenRefused(AttendanceNotStated);

    [Fact]
    public void The_house_rules_wait_for_the_agenda() =>
        GivenSitting(Attending)
            .When(s => (Agenda with { Step = OpeningStep.HouseRules }).Decide(s, Secretary))
            .ThenRefused(StepOutOfOrder(OpeningStep.Agenda));

    [Fact]
    public void The_same_vote_again_records_nothing_new() =>
        GivenSitting(Opened).When(s => Agenda.Decide(s, Secretary)).ThenNothing();

    [Fact]
    public void An_agenda_that_falls_is_voted_on_again()
    {
        var fallen = Agenda with { For = 9, Against = 9 };
        var after = fallen.Decide(SittingOf(Attending), Secretary).Events;

        Assert.False(Assert.IsType<OpeningStepVoted>(Assert.Single(after)).Carried);
        GivenSitting([.. Attending, .. after]).When(s => Agenda.Decide(s, Secretary)).Then((OpeningStepVoted)Opened[2]);
    }

    [Fact]
    public void More_hands_than_members_are_counted_again() =>
        GivenSitting(Attending)
            .When(s => (Agenda with { For = 18, Against = 1 }).Decide(s, Secretary))
            .ThenRefused(MoreVotesThanMembers(18));

    [Fact]
    public void Without_a_quorum_nothing_is_opened() =>
        GivenSitting(Convened, Attended with { Present = [.. Attended.Present.Take(10)] })
            .When(s => Agenda.Decide(s, Secretary))
            .ThenRefused(NoQuorum(10, 11));
}

public class MakeMotionTests
{
    private static readonly MakeMotion Move = new(December, WholeList, 3, Member(1), ListMoved.Text, null, null);

    [Fact]
    public void A_member_moves() => GivenSitting(Opened).When(s => Move.Decide(s, Secretary)).Then(ListMoved);

    [Fact]
    public void Moving_twice_records_nothing_new() =>
        GivenSitting(Moved).When(s => Move.Decide(s, Secretary)).ThenNothing();

    [Fact]
    public void Another_motion_needs_another_id() =>
        GivenSitting(Moved)
            .When(s => (Move with { Mover = Member(2) }).Decide(s, Secretary))
            .ThenRefused(MotionIdTaken);

    [Fact]
    public void A_motion_is_changed_by_an_amendment() =>
        GivenSitting(Moved)
            .When(s =>
                new MakeMotion(
                    December,
                    InsteadOfLamps,
                    3,
                    Member(4),
                    AmendmentMoved.Text,
                    null,
                    WholeList,
                    AmendmentMoved.Wording
                ).Decide(s, Secretary)
            )
            .Then(AmendmentMoved);

    [Fact]
    public void What_is_decided_is_not_amended() =>
        GivenSitting([.. Moved, ListCarried])
            .When(s => (Move with { MotionId = InsteadOfLamps, Amends = WholeList }).Decide(s, Secretary))
            .ThenRefused(AmendmentUnfit);

    [Fact]
    public void Nobody_moves_from_home() =>
        GivenSitting(Opened)
            .When(s => (Move with { Mover = Member(9) }).Decide(s, Secretary))
            .ThenRefused(MemberAbsent);

    [Fact]
    public void The_sitting_is_opened_first() =>
        GivenSitting(Attending).When(s => Move.Decide(s, Secretary)).ThenRefused(NotOpened);

    [Fact]
    public void Only_what_is_on_the_agenda_is_moved() =>
        GivenSitting(Opened).When(s => (Move with { Item = 4 }).Decide(s, Secretary)).ThenRefused(ItemUnknown);
}

public class DeclareInterestTests
{
    private static readonly DeclareInterest Declare = new(
        December,
        3,
        Member(12),
        Kindergarten,
        Write("Эгч нь цэцэрлэгийн эрхлэгч")
    );

    private static readonly InterestDeclared Declared = new(
        3,
        Member(12),
        Kindergarten,
        Declare.Nature.Commitment,
        Ten
    );

    [Fact]
    public void A_member_declares_an_interest() =>
        GivenSitting(Opened).When(s => Declare.Decide(s, Secretary)).Then(Declared);

    [Fact]
    public void Declaring_twice_records_nothing_new() =>
        GivenSitting([.. Opened, Declared]).When(s => Declare.Decide(s, Secretary)).ThenNothing();

    [Fact]
    public void What_is_declared_in_other_words_is_recorded_too()
    {
        var more = Declare with { Nature = Write("Хүү нь мөн тэнд ажилладаг") };

        GivenSitting([.. Opened, Declared])
            .When(s => more.Decide(s, Secretary))
            .Then(Declared with { Nature = more.Nature.Commitment });
    }

    [Fact]
    public void The_member_is_recused_from_that_project_only()
    {
        var sitting = SittingOf([.. Opened, Declared, BoilerMoved, ListMoved]);

        Assert.Equal(17, sitting.Entitled(sitting.Motion(Boiler)!).Count);
        Assert.Equal(18, sitting.Entitled(sitting.Motion(WholeList)!).Count);
    }

    [Fact]
    public void Without_a_project_the_member_is_recused_from_the_item()
    {
        var sitting = SittingOf([.. Opened, Declared with { About = null }, ListMoved]);

        Assert.DoesNotContain(Member(12), sitting.Entitled(sitting.Motion(WholeList)!));
    }

    [Fact]
    public void Not_in_the_middle_of_a_vote() =>
        GivenSitting([.. Moved, new RollCallOpened(WholeList, RollCallEntry.Device, Ten)])
            .When(s => Declare.Decide(s, Secretary))
            .ThenRefused(RollCallOpen);
}
