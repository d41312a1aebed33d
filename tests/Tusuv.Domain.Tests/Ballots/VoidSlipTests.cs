using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Tests.BallotCommands;

public class VoidSlipTests
{
    private static readonly Round Round = RoundOf(Voting);
    private static readonly VoidSlip Void = new(Ldf2027, TokenOf(1), new("lost"));
    private static readonly SlipVoided Voided = new(Ldf2027, TokenOf(1), new("lost"), Today);

    [Fact]
    public void A_lost_slip_is_voided() => GivenBox().When(b => Void.Decide(b, Round, true, Uranchimeg)).Then(Voided);

    [Fact]
    public void Whoever_voids_a_void_slip_is_told_that_no_new_one_comes() =>
        GivenBox(Voided).When(b => Void.Decide(b, Round, false, Uranchimeg)).ThenRefused(SlipIsVoid);

    [Fact]
    public void A_slip_that_was_never_issued_is_not_voided() =>
        GivenBox().When(b => Void.Decide(b, Round, false, Uranchimeg)).ThenRefused(SlipUnknown);

    [Fact]
    public void There_is_a_reason_of_the_list() =>
        GivenBox()
            .When(b => (Void with { Reason = new("mood") }).Decide(b, Round, true, Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void There_are_no_slips_without_a_round() =>
        GivenBox().When(b => Void.Decide(b, null, true, Uranchimeg)).ThenRefused(RoundUnknown);

    [Fact]
    public void Another_soum_voids_nothing_here() =>
        GivenBox().When(b => Void.Decide(b, Round, true, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}
