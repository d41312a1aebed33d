using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class RescheduleStageTests
{
    private static readonly RescheduleStage Move = new(Ldf2027, Stage.Voting, null, Today.AddDays(14), new("weather"));

    private static readonly StageRescheduled Moved = new(Stage.Voting, null, Today.AddDays(14), new("weather"));

    [Fact]
    public void Snow_on_the_pass_moves_the_close_of_the_vote() =>
        GivenRound(Voting).When(r => Move.Decide(r, Enkhjargal)).Then(Moved);

    [Fact]
    public void Moving_twice_records_nothing_new_however_late_it_comes() =>
        GivenRound([.. Voting, Moved])
            .When(r => Move.Decide(r, Enkhjargal with { At = Today.AddDays(15) }))
            .ThenNothing();

    [Fact]
    public void Nothing_closes_in_the_past() =>
        GivenRound(Voting)
            .When(r => (Move with { ClosesAt = Today }).Decide(r, Enkhjargal))
            .ThenRefused(DatesReversed(Stage.Voting));

    [Fact]
    public void A_stage_closes_after_it_opens() =>
        GivenRound(Sealed)
            .When(r => (Move with { OpensAt = Today.AddDays(14) }).Decide(r, Enkhjargal))
            .ThenRefused(DatesReversed(Stage.Voting));

    [Fact]
    public void A_stage_is_not_moved_over_the_next_one()
    {
        StageRescheduled decision = new(Stage.Decision, Today.AddDays(13), null, new("resolution"));

        GivenRound([.. Voting, decision])
            .When(r => Move.Decide(r, Enkhjargal))
            .ThenRefused(DatesReversed(Stage.Decision));
    }

    [Fact]
    public void What_is_over_is_in_nobodys_way()
    {
        StageRescheduled review = new(Stage.Review, null, Today.AddDays(30), new("mistake"));

        GivenRound([.. Reviewing, review, new StageClosed(Stage.Review, Today)])
            .When(r => Move.Decide(r, Enkhjargal))
            .Then(Moved);
    }

    [Fact]
    public void What_is_closed_is_not_moved() =>
        GivenRound(Voted).When(r => Move.Decide(r, Enkhjargal)).ThenRefused(StageIsClosed);

    [Fact]
    public void A_move_has_a_reason_of_the_list() =>
        GivenRound(Voting)
            .When(r => (Move with { Reason = new("wish") }).Decide(r, Enkhjargal))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void A_round_has_the_stages_of_its_plan() =>
        GivenRound(Voting)
            .When(r => (Move with { Stage = Stage.Meetings }).Decide(r, Uranchimeg))
            .ThenRefused(StageNotInRound);

    [Fact]
    public void There_is_no_stage_without_a_round() =>
        GivenRound().When(r => Move.Decide(r, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_moves_nothing_here() =>
        GivenRound(Voting).When(r => Move.Decide(r, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void In_a_cancelled_round_nothing_moves() =>
        GivenRound([.. Collecting, CalledOff]).When(r => Move.Decide(r, Uranchimeg)).ThenRefused(Cancelled);
}
