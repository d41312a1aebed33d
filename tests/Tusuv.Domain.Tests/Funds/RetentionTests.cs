using Tusuv.Domain.Funds;
using static Tusuv.Domain.Funds.FundRefusals;
using static Tusuv.Domain.Tests.TheFund;

namespace Tusuv.Domain.Tests.FundCommands;

public class HoldRetentionTests
{
    private static readonly DateOnly Until = new(2027, 9, 11);
    private static readonly HoldRetention Hold = new(Ldf2027, WellContract, Tugrug(2_900_000), Until);
    private static readonly RetentionHeld Held = new(WellContract, Tugrug(2_900_000), Until, Today);

    [Fact]
    public void A_part_is_held_back() => GivenEnvelope(Contracted).When(e => Hold.Decide(e, Oyunchimeg)).Then(Held);

    [Fact]
    public void It_is_held_until_a_day_to_come()
    {
        foreach (var day in new[] { WellCommitted.SignedOn, DateOnly.FromDateTime(Today.UtcDateTime) })
            GivenEnvelope(Contracted)
                .When(e => (Hold with { Until = day }).Decide(e, Oyunchimeg))
                .ThenRefused(RetentionDayPast);
        GivenEnvelope(Contracted)
            .When(e => (Hold with { Until = DateOnly.MinValue }).Decide(e, Oyunchimeg))
            .ThenRefused(RetentionDayPast);
    }

    [Fact]
    public void What_is_held_back_is_not_paid() =>
        GivenEnvelope([.. Contracted, Held])
            .When(e =>
                new Pay(
                    Ldf2027,
                    Advance,
                    WellContract,
                    Tugrug(43_100_001),
                    null,
                    new("ТТ-42"),
                    new(2026, 9, 11),
                    null
                ).Decide(e, Oyunchimeg)
            )
            .ThenRefused(OverCommitment(43_100_000, "MNT"));

    [Fact]
    public void Until_its_day() =>
        GivenEnvelope([.. Contracted, Held])
            .When(e => new ReleaseRetention(Ldf2027, WellContract).Decide(e, Oyunchimeg))
            .ThenRefused(RetentionNotDue);

    [Fact]
    public void On_its_day_it_may_be_paid() =>
        GivenEnvelope([.. Contracted, Held])
            .When(e =>
                new ReleaseRetention(Ldf2027, WellContract).Decide(e, Oyunchimeg with { At = Today.AddYears(1) })
            )
            .Then(new RetentionReleased(WellContract, Today.AddYears(1)));
}
