using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class CloseStageTests
{
    private static readonly CloseStage Vote = new(Ldf2027, Stage.Voting);

    [Fact]
    public void The_secretary_closes_the_vote() =>
        GivenRound(Voting).When(r => Vote.Decide(r, Enkhjargal)).Then(new StageClosed(Stage.Voting, Today));

    [Fact]
    public void Closing_twice_records_nothing_new() =>
        GivenRound(Voted).When(r => Vote.Decide(r, Enkhjargal)).ThenNothing();

    [Fact]
    public void What_is_not_open_does_not_close() =>
        GivenRound(Sealed).When(r => Vote.Decide(r, Enkhjargal)).ThenRefused(StageNotOpen);

    [Fact]
    public void The_clock_closes_at_the_hour_and_no_earlier()
    {
        GivenRound(Voting)
            .When(r => Vote.Decide(r, Clock with { At = Today.AddDays(12).AddTicks(-1) }))
            .ThenRefused(NotYetDue);
        GivenRound(Voting)
            .When(r => Vote.Decide(r, Clock with { At = Today.AddDays(12) }))
            .Then(new StageClosed(Stage.Voting, Today.AddDays(12)));
    }

    [Fact]
    public void The_clock_closes_nothing_that_has_no_hour() =>
        GivenRound(Collecting)
            .When(r => new CloseStage(Ldf2027, Stage.Collecting).Decide(r, Clock))
            .ThenRefused(NotYetDue);

    [Fact]
    public void A_round_has_the_stages_of_its_plan() =>
        GivenRound(Voting)
            .When(r => new CloseStage(Ldf2027, Stage.Meetings).Decide(r, Uranchimeg))
            .ThenRefused(StageNotInRound);

    [Fact]
    public void There_is_no_stage_without_a_round() =>
        GivenRound().When(r => Vote.Decide(r, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_closes_nothing_here() =>
        GivenRound(Voting).When(r => Vote.Decide(r, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void In_a_cancelled_round_nothing_is_left_to_close() =>
        GivenRound([.. Collecting, CalledOff])
            .When(r => new CloseStage(Ldf2027, Stage.Collecting).Decide(r, Uranchimeg))
            .ThenRefused(Cancelled);
}
