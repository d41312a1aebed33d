using Tusuv.Domain.Funds;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests;

/// <summary>An envelope of 120 million with two projects of resolution 31: 48.5 for the well and 62 for the lamps.</summary>
internal static class TheFund
{
    public static readonly CommitmentId WellContract = new(Id(90));
    public static readonly PaymentId Advance = new(Id(91));
    public static readonly Stamp Oyunchimeg = new(new(Id(35)), Today, new(Soum));
    public static readonly PublicText Letter = new("Мэдэгдэл", "Letter");
    public static readonly PaperDocument Paper = new(
        new("12/3"),
        new("Сумын архив"),
        new(2026, 11, 2),
        HashOf("paper")
    );

    public static readonly EnvelopeOpened Begun = new(
        EnvelopeId.Of(Ldf2027),
        Ldf2027,
        Soum,
        new("MNT"),
        2026,
        LoweringRule.LastOnListFirst,
        [
            new(SourceKind.UnifiedFundTransfer, Tugrug(100_000_000), Letter),
            new(SourceKind.Donation, Tugrug(20_000_000), Letter),
        ],
        Today
    );

    public static readonly EnvelopeEvent[] Earmarked =
    [
        Begun,
        new ProjectEarmarked(Well, No31, Tugrug(48_500_000), null, Today),
        new ProjectEarmarked(Lamps, No31, Tugrug(62_000_000), null, Today),
    ];

    public static readonly CommitmentMade WellCommitted = new(
        WellContract,
        Well,
        Tugrug(46_000_000),
        new("2026/07"),
        new("«Талын салхи» ХХК"),
        ProcurementWay.OpenTender,
        1,
        new(2026, 2, 12),
        null,
        Today
    );

    public static readonly EnvelopeEvent[] Contracted = [.. Earmarked, WellCommitted];

    public static readonly PaymentMade AdvancePaid = new(
        Advance,
        WellContract,
        Tugrug(10_000_000),
        null,
        new("ТТ-41"),
        new(2026, 3, 2),
        null,
        Today
    );

    public static readonly PenaltyId Late = new(Id(96));

    public static readonly PenaltyClaimed LateClaimed = new(
        Late,
        WellContract,
        Tugrug(1_242_000),
        27,
        new("Гэрээний 7.2: хоногт 0.1 хувь", "Contract, 7.2: 0.1 per cent a day"),
        Today
    );

    public static readonly EnvelopeEvent[] Paying = [.. Contracted, AdvancePaid];

    public static Spec.History<FundEnvelope, EnvelopeEvent> GivenEnvelope(params IEnumerable<EnvelopeEvent> events) =>
        Spec.Given<FundEnvelope, EnvelopeEvent>(events);

    public static FundEnvelope EnvelopeOf(params IEnumerable<EnvelopeEvent> events) =>
        events.Aggregate((FundEnvelope?)null, FundEnvelope.Evolve)!;

    public static EnvelopePage PageOf(params IEnumerable<EnvelopeEvent> events) =>
        events
            .Select((e, version) => new Recorded(e, 0, Begun.EnvelopeId.Value, version, Today))
            .Aggregate((EnvelopePage?)null, EnvelopePage.Fold)!;
}
