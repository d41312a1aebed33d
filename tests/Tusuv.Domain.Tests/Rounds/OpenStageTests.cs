using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class OpenStageTests
{
    private static readonly OpenStage Vote = new(Ldf2027, Stage.Voting);
    private static readonly StageOpened Opened = new(Stage.Voting, Today);

    [Fact]
    public void The_vote_opens_once_everything_is_sealed() =>
        GivenRound(Sealed).When(r => Vote.Decide(r, Enkhjargal)).Then(Opened);

    [Fact]
    public void Opening_twice_records_nothing_new() =>
        GivenRound(Voting).When(r => Vote.Decide(r, Enkhjargal)).ThenNothing();

    [Fact]
    public void What_is_missing_is_named() =>
        GivenRound(Reviewed)
            .When(r => Vote.Decide(r, Enkhjargal))
            .ThenRefused(new("round.preconditions_missing", ("missing", "rules,ballot_list,roll")));

    [Fact]
    public void The_stage_before_is_closed_first() =>
        GivenRound(Collecting)
            .When(r => new OpenStage(Ldf2027, Stage.Review).Decide(r, Uranchimeg))
            .ThenRefused(new("round.preconditions_missing", ("missing", "earlier_stage")));

    [Fact]
    public void What_was_closed_does_not_open_again() =>
        GivenRound(Voted).When(r => Vote.Decide(r, Enkhjargal)).ThenRefused(StageIsClosed);

    [Fact]
    public void A_vote_does_not_open_past_its_deadline() =>
        GivenRound(Sealed)
            .When(r => Vote.Decide(r, Enkhjargal with { At = Today.AddDays(12) }))
            .ThenRefused(DatesReversed(Stage.Voting));

    [Fact]
    public void The_clock_opens_a_stage_when_it_is_due()
    {
        var due = new StageRescheduled(Stage.Voting, Today.AddDays(1), Today.AddDays(12), new("weather"));

        GivenRound([.. Sealed, due]).When(r => Vote.Decide(r, Clock)).ThenRefused(NotYetDue);
        GivenRound([.. Sealed, due])
            .When(r => Vote.Decide(r, Clock with { At = Today.AddDays(1) }))
            .Then(Opened with { OpenedAt = Today.AddDays(1) });
    }

    [Fact]
    public void The_clock_opens_nothing_that_has_no_hour() =>
        GivenRound(Sealed).When(r => Vote.Decide(r, Clock)).ThenRefused(NotYetDue);

    [Fact]
    public void A_round_has_the_stages_of_its_plan() =>
        GivenRound(Sealed)
            .When(r => new OpenStage(Ldf2027, Stage.Meetings).Decide(r, Uranchimeg))
            .ThenRefused(StageNotInRound);

    [Fact]
    public void There_is_no_stage_without_a_round() =>
        GivenRound().When(r => Vote.Decide(r, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_opens_nothing_here() =>
        GivenRound(Sealed).When(r => Vote.Decide(r, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_cancelled_round_opens_nothing() =>
        GivenRound([.. Sealed, CalledOff]).When(r => Vote.Decide(r, Uranchimeg)).ThenRefused(Cancelled);
}
