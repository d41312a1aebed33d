using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Tests.BallotCommands;

public class CertifyTallyTests
{
    private static readonly Round Round = RoundOf(Voted);
    private static readonly CertifyTally Certify = new(Ldf2027);
    private static readonly ProjectVotes[] Tally = [new(Well, 3), new(Lamps, 1)];

    [Fact]
    public void The_secretary_certifies_what_was_counted() =>
        GivenBox(Counted)
            .When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf))
            .Then(new TallyCertified(Ldf2027, SealOf(Tally), Enkhjargal.By, Today, Day.AddDays(14)));

    [Fact]
    public void Certifying_twice_records_nothing_new() =>
        GivenBox(Certified).When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf)).ThenNothing();

    [Fact]
    public void What_was_not_counted_is_not_certified() =>
        GivenBox(Counted[..1]).When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf)).ThenRefused(NotCounted);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Where_the_rules_ask_for_two_witnesses_two_must_have_signed_the_count(int witnesses, bool certified)
    {
        var round = RoundOf([.. Voted, TheRules with { Rules = Rules with { WitnessQuorum = 2 } }]);

        var decision = Certify.Decide(BoxOf(Counted), round, witnesses, Enkhjargal, SealOf);

        Assert.Equal(certified ? null : NotWitnessed(witnesses, 2).Code, decision.Refusal?.Code);
    }

    [Fact]
    public void There_is_no_tally_without_a_round() =>
        GivenBox(Counted).When(b => Certify.Decide(b, null, 0, Enkhjargal, SealOf)).ThenRefused(RoundUnknown);

    [Fact]
    public void Another_soum_certifies_nothing_here() =>
        GivenBox(Counted)
            .When(b => Certify.Decide(b, Round, 0, Neighbour, SealOf))
            .ThenRefused(CommonRefusals.OutOfReach);
}
