using Tusuv.Domain.Meetings;
using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Tests.MeetingCommands;

public class ConveneMeetingTests
{
    private static readonly Round Round = RoundOf(Collecting);
    private static readonly ConveneMeeting Convene = new(Bag3Meeting, Ldf2027, Bag3, null, MeetingCalled.Sittings);

    [Fact]
    public void The_governor_of_the_bag_calls_it_and_a_third_of_the_households_must_come() =>
        GivenMeeting()
            .When(m => Convene.Decide(m, Round, TheBag, Lkhagvajav))
            .Then(MeetingCalled with { ConvenedAt = Lkhagvajav.At });

    [Fact]
    public void Calling_it_twice_records_nothing_new() =>
        GivenMeeting(MeetingCalled).When(m => Convene.Decide(m, Round, TheBag, Lkhagvajav)).ThenNothing();

    [Fact]
    public void The_meeting_of_another_keeps_its_id() =>
        GivenMeeting(MeetingCalled).When(m => Convene.Decide(m, Round, TheBag, Neighbour)).ThenRefused(IdTaken);

    [Theory]
    [InlineData(128, 43)]
    [InlineData(141, 47)]
    [InlineData(119, 40)]
    [InlineData(134, 45)]
    [InlineData(338, 113)]
    public void A_part_of_a_person_is_a_person(int households, int quorum) =>
        Assert.Equal(quorum, Terms.MeetingQuorum.Of(households));

    [Fact]
    public void Another_place_counts_by_its_adults_and_says_where_that_is_laid_down()
    {
        QuorumRule rule = new(QuorumBase.Adults, 1, 2, new("Хурлын дэг, 3.1", "Rules of the meeting, 3.1"));

        GivenMeeting()
            .When(m => (Convene with { Rule = rule }).Decide(m, Round, TheBag, Uranchimeg))
            .Then(MeetingCalled with { Quorum = 142, Rule = rule, ConvenedAt = Today });
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(4, 3)]
    [InlineData(1, 0)]
    public void A_share_is_a_part_of_the_whole(int numerator, int denominator) =>
        GivenMeeting()
            .When(m =>
                (Convene with { Rule = new(QuorumBase.Households, numerator, denominator, null) }).Decide(
                    m,
                    Round,
                    TheBag,
                    Uranchimeg
                )
            )
            .ThenRefused(RuleUnsound);

    [Fact]
    public void Without_the_figures_of_the_register_there_is_no_quorum_to_meet() =>
        GivenMeeting()
            .When(m => Convene.Decide(m, Round, TheBag with { Figures = null }, Uranchimeg))
            .ThenRefused(FiguresMissing);

    [Fact]
    public void It_is_held_somewhere() =>
        GivenMeeting()
            .When(m => (Convene with { Sittings = [] }).Decide(m, Round, TheBag, Uranchimeg))
            .ThenRefused(NoSitting);

    [Fact]
    public void A_place_has_a_name() =>
        GivenMeeting()
            .When(m => (Convene with { Sittings = [new(Today, new(" "))] }).Decide(m, Round, TheBag, Uranchimeg))
            .ThenRefused(PlaceMissing);

    [Fact]
    public void Only_a_bag_of_the_soum_meets() =>
        GivenMeeting()
            .When(m => Convene.Decide(m, Round, TheBag with { Parent = OtherSoum }, Operator))
            .ThenRefused(AreaUnknown);

    [Fact]
    public void Once_the_review_is_over_a_meeting_comes_too_late() =>
        GivenMeeting().When(m => Convene.Decide(m, RoundOf(Reviewed), TheBag, Uranchimeg)).ThenRefused(RoundUnfit);

    [Fact]
    public void The_neighbours_do_not_call_it() =>
        GivenMeeting().When(m => Convene.Decide(m, Round, TheBag, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}

public class ReconveneMeetingTests
{
    private static readonly MeetingReconvened Again = (MeetingReconvened)EventSamples.Meetings[1];
    private static readonly ReconveneMeeting Reconvene = new(Bag3Meeting, Again.Reason, Again.Sittings);

    [Fact]
    public void Too_few_came_so_it_is_called_where_people_are() =>
        GivenMeeting(MeetingCalled).When(m => Reconvene.Decide(m, Lkhagvajav)).Then(Again);

    [Fact]
    public void Calling_it_again_twice_records_nothing_new() =>
        GivenMeeting(MeetingCalled, Again).When(m => Reconvene.Decide(m, Lkhagvajav)).ThenNothing();

    [Fact]
    public void There_is_a_reason_of_the_list() =>
        GivenMeeting(MeetingCalled)
            .When(m => (Reconvene with { Reason = new("whim") }).Decide(m, Lkhagvajav))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void What_is_concluded_stays_so() =>
        GivenMeeting(MeetingCalled, new MeetingConcluded([], Today))
            .When(m => Reconvene.Decide(m, Lkhagvajav))
            .ThenRefused(IsConcluded);

    [Fact]
    public void What_was_never_called_is_not_called_again() =>
        GivenMeeting().When(m => Reconvene.Decide(m, Lkhagvajav)).ThenRefused(NotFound);
}
