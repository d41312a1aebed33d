using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Tests.BallotCommands;

public class CountBallotsTests
{
    private static readonly Round Round = RoundOf(Voted);
    private static readonly CountBallots Command = new(Ldf2027);

    private static readonly Count Three = new(3, 3, [new(Bag3, 3, [new(Well, 3), new(Lamps, 1)])], HashOf("openings"));

    private static readonly BallotsCounted Result = new(
        Ldf2027,
        3,
        [new(Well, 3), new(Lamps, 1)],
        HashOf("openings"),
        Today
    );

    [Fact]
    public void The_box_is_counted() =>
        GivenBox(Counted[..1]).When(b => Command.Decide(b, Round, Three, Enkhjargal)).Then(Result);

    [Fact]
    public void Counting_twice_records_nothing_new() =>
        GivenBox(Counted).When(b => Command.Decide(b, Round, null, Enkhjargal)).ThenNothing();

    [Fact]
    public void Nobody_counts_before_the_close() =>
        GivenBox().When(b => Command.Decide(b, Round, Three, Enkhjargal)).ThenRefused(NotClosed);

    [Fact]
    public void Nobody_counts_without_the_keys() =>
        GivenBox(Counted[..1]).When(b => Command.Decide(b, Round, null, Enkhjargal)).ThenRefused(KeysMissing);

    [Fact]
    public void When_an_envelope_is_missing_the_count_stops() =>
        GivenBox(Counted[..1])
            .When(b => Command.Decide(b, Round, Three with { Opened = 2 }, Enkhjargal))
            .ThenRefused(BoxDisagrees(3, 2));

    [Fact]
    public void There_is_no_count_without_a_round() =>
        GivenBox(Counted[..1]).When(b => Command.Decide(b, null, Three, Enkhjargal)).ThenRefused(RoundUnknown);

    [Fact]
    public void Another_soum_counts_nothing_here() =>
        GivenBox(Counted[..1])
            .When(b => Command.Decide(b, Round, Three, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void The_areas_say_the_same_as_the_whole() =>
        Assert.Equal(
            Spec.Text(new AreaCounted(Ldf2027, Bag3, 3, [new(Well, 3), new(Lamps, 1)])),
            Spec.Text(Assert.Single(Command.ByArea(Three)))
        );
}
