using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Tests.BallotCommands;

public class CloseBoxTests
{
    private static readonly AreaClosed[] Areas = [new(Bag3, 3, [new(BallotChannel.Web, 3)])];
    private static readonly BallotingClosed Closed = new(Ldf2027, Areas, Today);

    [Fact]
    public void The_box_closes_after_the_vote() =>
        GivenBox().When(b => new CloseBox(Ldf2027).Decide(b, RoundOf(Voted), Areas, Clock)).Then(Closed);

    [Fact]
    public void Closing_twice_records_nothing_new() =>
        GivenBox(Closed).When(b => new CloseBox(Ldf2027).Decide(b, RoundOf(Voted), [], Clock)).ThenNothing();

    [Fact]
    public void While_people_vote_the_box_stays_open() =>
        GivenBox().When(b => new CloseBox(Ldf2027).Decide(b, RoundOf(Voting), Areas, Clock)).ThenRefused(StillOpen);

    [Fact]
    public void There_is_no_box_without_a_round() =>
        GivenBox().When(b => new CloseBox(Ldf2027).Decide(b, null, Areas, Clock)).ThenRefused(RoundUnknown);
}
