using Tusuv.Domain.Funds;
using static Tusuv.Domain.Tests.TheFund;

namespace Tusuv.Domain.Tests;

internal static class FundSamples
{
    public static readonly IReadOnlyList<EnvelopeEvent> Envelopes =
    [
        Begun,
        new ProjectEarmarked(Well, TheResolution.No31, Tugrug(48_500_000), TheResolution.No9, Today),
        new EnvelopeRaised(new("A-12"), new(SourceKind.ExtraRevenue, Tugrug(5_000_000), Letter), Today),
        new EnvelopeLowered(
            new("A-13"),
            SourceKind.UnifiedFundTransfer,
            Tugrug(14_000_000),
            new("ceiling_changed"),
            Paper,
            Today
        ),
        new EarmarkReleased(Well, TheResolution.No31, Tugrug(500_000), new("saved"), Today),
        new EarmarkBasisChanged(TheResolution.No31, TheResolution.No9, Today),
        new ProcurementCallFailed(Well, 1, new("one_bidder"), new(2026, 4, 20), Today),
        WellCommitted with
        {
            Document = Paper,
        },
        new CommitmentAmended(WellContract, Tugrug(45_000_000), new("price_changed"), Today),
        AdvancePaid with
        {
            Milestone = new(Id(95)),
            Document = Paper,
        },
        new PaymentReversed(Advance, new("mistake"), Today),
        new RetentionHeld(WellContract, Tugrug(2_900_000), new(2027, 9, 11), Today),
        new RetentionReleased(WellContract, Today),
        new CommitmentCarriedOver(WellContract, 2027, TheResolution.No9, Today),
        LateClaimed,
        new PenaltyPaid(Late, new("ОБ-12"), new(2026, 10, 2), Today),
        new PenaltyWaived(Late, new("court"), Today),
        new IrregularityFound(new("over_commitment"), Tugrug(1), Well, WellContract, Advance, Today),
    ];
}
