using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using static Tusuv.Domain.Funds.FundRefusals;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.FundCommands;

public class CarryOverTests
{
    private static readonly CarryOver Carry = new(Ldf2027, WellContract, 2027, No31);

    private static readonly Khural.Resolution InDecember = ResolutionOf(
        Resolved with
        {
            AdoptedOn = new(2026, 12, 21),
        },
        TheResolution.Signed
    )!;

    [Fact]
    public void The_khural_carries_a_contract_into_the_next_year() =>
        GivenEnvelope(Paying)
            .When(e => Carry.Decide(e, InDecember, Oyunchimeg))
            .Then(new CommitmentCarriedOver(WellContract, 2027, No31, Today));

    [Fact]
    public void Without_a_resolution_nothing_is_carried_over() =>
        GivenEnvelope(Paying).When(e => Carry.Decide(e, null, Oyunchimeg)).ThenRefused(ResolutionNotInForce);

    [Fact]
    public void What_is_paid_has_nothing_to_carry() =>
        GivenEnvelope([.. Contracted, AdvancePaid with { Amount = WellCommitted.Amount }])
            .When(e => Carry.Decide(e, InDecember, Oyunchimeg))
            .ThenRefused(NothingToCarryOver);

    [Fact]
    public void Nothing_was_decided_of_a_contract_before_it_was_made() =>
        GivenEnvelope(Paying)
            .When(e => Carry.Decide(e, ResolutionOf(Resolved, TheResolution.Signed), Oyunchimeg))
            .ThenRefused(ResolutionBeforeContract);
}
