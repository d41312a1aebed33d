using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Tests.BallotCommands;

public class DestroyRoundKeysTests
{
    private static readonly Round Round = RoundOf(Voted);
    private static readonly DestroyRoundKeys Destroy = new(Ldf2027);
    private static readonly RoundKeysDestroyed Destroyed = new(Ldf2027, Keys, Today);

    [Fact]
    public void After_the_certificate_the_keys_go() =>
        GivenBox(Certified).When(b => Destroy.Decide(b, Round, Enkhjargal)).Then(Destroyed);

    [Fact]
    public void Destroying_twice_records_nothing_new() =>
        GivenBox([.. Certified, Destroyed]).When(b => Destroy.Decide(b, Round, Enkhjargal)).ThenNothing();

    [Fact]
    public void Before_the_certificate_the_keys_stay() =>
        GivenBox(Counted).When(b => Destroy.Decide(b, Round, Enkhjargal)).ThenRefused(NotCertified);

    [Fact]
    public void Where_there_are_no_keys_none_are_destroyed() =>
        GivenBox(Certified)
            .When(b => Destroy.Decide(b, Round with { Keys = null }, Enkhjargal))
            .ThenRefused(KeysMissing);

    [Fact]
    public void There_are_no_keys_without_a_round() =>
        GivenBox(Certified).When(b => Destroy.Decide(b, null, Enkhjargal)).ThenRefused(RoundUnknown);

    [Fact]
    public void Another_soum_destroys_nothing_here() =>
        GivenBox(Certified).When(b => Destroy.Decide(b, Round, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}
