using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class CancelRoundTests
{
    private static readonly CancelRound Cancel = new(Ldf2027, new("weather"));

    [Fact]
    public void A_round_is_cancelled_before_the_vote() =>
        GivenRound(Sealed).When(r => Cancel.Decide(r, Uranchimeg)).Then(CalledOff);

    [Fact]
    public void Cancelling_twice_records_nothing_new() =>
        GivenRound([.. Sealed, CalledOff]).When(r => Cancel.Decide(r, Uranchimeg)).ThenNothing();

    [Fact]
    public void While_people_vote_nobody_cancels() =>
        GivenRound(Voting).When(r => Cancel.Decide(r, Uranchimeg)).ThenRefused(VoteHasBegun);

    [Fact]
    public void Once_people_have_voted_their_ballots_are_counted() =>
        GivenRound(Voted).When(r => Cancel.Decide(r, Uranchimeg)).ThenRefused(VoteHasBegun);

    [Fact]
    public void A_round_without_a_vote_can_be_cancelled_at_any_time() =>
        GivenRound(Ldf with { Stages = [new(Stage.Collecting, null, null)] })
            .When(r => Cancel.Decide(r, Uranchimeg))
            .Then(CalledOff);

    [Fact]
    public void There_is_a_reason_of_the_list() =>
        GivenRound(Sealed)
            .When(r => (Cancel with { Reason = new("wish") }).Decide(r, Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void What_was_never_opened_is_not_cancelled() =>
        GivenRound().When(r => Cancel.Decide(r, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_cancels_nothing_here() =>
        GivenRound(Sealed).When(r => Cancel.Decide(r, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}
