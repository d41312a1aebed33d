using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class SealRollTests
{
    private static readonly RollFacts Facts = new([new(Bag3, 283)], HashOf("the roll"));
    private static readonly SealRoll Roll = new(Ldf2027);

    [Fact]
    public void The_roll_is_sealed() => GivenRound(Reviewed).When(r => Roll.Decide(r, Facts, Enkhjargal)).Then(TheRoll);

    [Fact]
    public void Sealing_twice_records_nothing_new() =>
        GivenRound([.. Reviewed, TheRoll]).When(r => Roll.Decide(r, Facts, Enkhjargal)).ThenNothing();

    [Fact]
    public void A_sealed_roll_does_not_grow() =>
        GivenRound([.. Reviewed, TheRoll])
            .When(r => Roll.Decide(r, Facts with { Hash = HashOf("a longer roll") }, Enkhjargal))
            .ThenRefused(AlreadySealed);

    [Fact]
    public void Somebody_may_vote() =>
        GivenRound(Reviewed).When(r => Roll.Decide(r, Facts with { Areas = [] }, Enkhjargal)).ThenRefused(RollEmpty);

    [Fact]
    public void A_round_without_a_vote_has_no_roll() =>
        GivenRound(Ldf with { Stages = [new(Stage.Collecting, null, null)] })
            .When(r => Roll.Decide(r, Facts, Enkhjargal))
            .ThenRefused(NoVote);

    [Fact]
    public void There_is_no_roll_without_a_round() =>
        GivenRound().When(r => Roll.Decide(r, Facts, Enkhjargal)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_seals_nothing_here() =>
        GivenRound(Reviewed).When(r => Roll.Decide(r, Facts, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_cancelled_round_gets_no_roll() =>
        GivenRound([.. Reviewed, CalledOff]).When(r => Roll.Decide(r, Facts, Enkhjargal)).ThenRefused(Cancelled);
}
