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
            .When(b => Certify.Decide(b, Round, Enkhjargal, SealOf))
            .Then(new TallyCertified(Ldf2027, SealOf(Tally), Enkhjargal.By, Today));

    [Fact]
    public void Certifying_twice_records_nothing_new() =>
        GivenBox(Certified).When(b => Certify.Decide(b, Round, Enkhjargal, SealOf)).ThenNothing();

    [Fact]
    public void What_was_not_counted_is_not_certified() =>
        GivenBox(Counted[..1]).When(b => Certify.Decide(b, Round, Enkhjargal, SealOf)).ThenRefused(NotCounted);

    [Fact]
    public void There_is_no_tally_without_a_round() =>
        GivenBox(Counted).When(b => Certify.Decide(b, null, Enkhjargal, SealOf)).ThenRefused(RoundUnknown);

    [Fact]
    public void Another_soum_certifies_nothing_here() =>
        GivenBox(Counted).When(b => Certify.Decide(b, Round, Neighbour, SealOf)).ThenRefused(CommonRefusals.OutOfReach);
}
