using Tusuv.Domain.Funds;
using static Tusuv.Domain.Funds.FundRefusals;
using static Tusuv.Domain.Tests.TheFund;

namespace Tusuv.Domain.Tests.FundCommands;

public class PenaltyTests
{
    private static readonly ClaimPenalty Claim = new(
        Ldf2027,
        Late,
        WellContract,
        LateClaimed.Amount,
        LateClaimed.Days,
        LateClaimed.Basis
    );

    private static readonly RecordPenaltyPaid Receive = new(Ldf2027, Late, new("ОБ-12"), new(2026, 10, 2));
    private static readonly PenaltyPaid Received = new(Late, Receive.Reference, Receive.PaidOn, Today);
    private static readonly WaivePenalty Waive = new(Ldf2027, Late, new("court"));

    [Fact]
    public void A_late_contractor_is_asked_for_a_penalty() =>
        GivenEnvelope(Contracted).When(e => Claim.Decide(e, Oyunchimeg)).Then(LateClaimed);

    [Fact]
    public void Claiming_twice_claims_once() =>
        GivenEnvelope([.. Contracted, LateClaimed]).When(e => Claim.Decide(e, Oyunchimeg)).ThenNothing();

    [Fact]
    public void The_same_id_is_not_another_penalty() =>
        GivenEnvelope([.. Contracted, LateClaimed])
            .When(e => (Claim with { Amount = Tugrug(1) }).Decide(e, Oyunchimeg))
            .ThenRefused(PenaltyIdTaken);

    [Fact]
    public void It_says_by_how_many_days() =>
        GivenEnvelope(Contracted)
            .When(e => (Claim with { Days = 0 }).Decide(e, Oyunchimeg))
            .ThenRefused(DaysOutOfRange);

    [Fact]
    public void And_by_which_clause() =>
        GivenEnvelope(Contracted)
            .When(e => (Claim with { Basis = new(" ") }).Decide(e, Oyunchimeg))
            .ThenRefused(BasisMissing);

    [Fact]
    public void All_penalties_of_a_contract_together_are_not_above_it() =>
        GivenEnvelope([.. Contracted, LateClaimed])
            .When(e => (Claim with { PenaltyId = new(Id(97)), Amount = Tugrug(44_758_001) }).Decide(e, Oyunchimeg))
            .ThenRefused(PenaltyOverContract(44_758_000, "MNT"));

    [Fact]
    public void What_was_waived_leaves_room_for_another() =>
        GivenEnvelope([.. Contracted, LateClaimed, new PenaltyWaived(Late, new("mistake"), Today)])
            .When(e => (Claim with { PenaltyId = new(Id(97)), Amount = Tugrug(46_000_000) }).Decide(e, Oyunchimeg))
            .Then(LateClaimed with { PenaltyId = new(Id(97)), Amount = Tugrug(46_000_000) });

    [Fact]
    public void It_takes_nothing_from_the_chain_of_the_money()
    {
        var (before, after) = (PageOf(Paying), PageOf([.. Paying, LateClaimed, Received]));

        Assert.Equal((before.Total, before.Committed, before.Paid), (after.Total, after.Committed, after.Paid));
        Assert.Equal(new DateOnly(2026, 10, 2), after.Contracts.Single().Penalties.Single().PaidOn);
    }

    [Fact]
    public void It_is_paid_once()
    {
        GivenEnvelope([.. Contracted, LateClaimed]).When(e => Receive.Decide(e, Oyunchimeg)).Then(Received);
        GivenEnvelope([.. Contracted, LateClaimed, Received]).When(e => Receive.Decide(e, Oyunchimeg)).ThenNothing();
        GivenEnvelope([.. Contracted, LateClaimed, Received])
            .When(e => Waive.Decide(e, Oyunchimeg))
            .ThenRefused(PenaltySettled);
    }

    [Fact]
    public void It_is_waived_for_a_reason_of_the_list()
    {
        GivenEnvelope([.. Contracted, LateClaimed])
            .When(e => Waive.Decide(e, Oyunchimeg))
            .Then(new PenaltyWaived(Late, new("court"), Today));
        GivenEnvelope([.. Contracted, LateClaimed])
            .When(e => (Waive with { Reason = new("mood") }).Decide(e, Oyunchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);
    }

    [Fact]
    public void What_nobody_claimed_is_not_paid() =>
        GivenEnvelope(Contracted).When(e => Receive.Decide(e, Oyunchimeg)).ThenRefused(PenaltyUnknown);

    [Fact]
    public void Another_soum_claims_nothing_here() =>
        GivenEnvelope(Contracted).When(e => Claim.Decide(e, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}
