using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Role = Tusuv.Domain.Offices.Office;

namespace Tusuv.Domain.Tests;

/// <summary>A resolution that approves two projects, and what it is compared with.</summary>
internal static class TheResolution
{
    public static readonly ResolutionId No31 = ResolutionId.Of(TheKhural.Khural, 2025, new("31"));
    public static readonly ResolutionId No9 = ResolutionId.Of(TheKhural.Khural, 2026, new("9"));
    public static readonly DateOnly Adopted = new(2025, 12, 18);

    public static readonly PublicText[] Preamble =
    [
        new("Монгол Улсын Үндсэн хуулийн 62 дугаар зүйлийн 62.1"),
        new("Төсвийн тухай хуулийн 67 дугаар зүйлийн 67.1"),
    ];

    public static readonly Clause[] Clauses =
    [
        new(1, ClauseKind.Approve, new("Төслийн жагсаалтыг хавсралтаар баталсугай."), null, []),
        new(2, ClauseKind.Charge, new("Хэрэгжүүлэхийг Засаг даргад даалгасугай."), Role.Governor, []),
        new(
            3,
            ClauseKind.Report,
            new("Тэргүүлэгчдэд тайлагнасугай."),
            Role.Governor,
            [new(2026, 7, 15), new(2026, 12, 15)]
        ),
    ];

    public static readonly Candidate WellReady = new(
        Well,
        Ldf2027,
        new("N02"),
        new("Гүний худаг", "Deep well"),
        Tugrug(48_500_000)
    );

    public static readonly Candidate LampsReady = new(
        Lamps,
        Ldf2027,
        new("N03"),
        new("Гэрэлтүүлэг", "Lamps"),
        Tugrug(62_000_000)
    );

    public static readonly VotersResult Voters = new(
        new(Id(70)),
        [new(Well, Tugrug(48_500_000)), new(Lamps, Tugrug(62_000_000))]
    );

    public static readonly AnnexDraft Draft = new(
        Ldf2027,
        [new(Well, Tugrug(48_500_000), null), new(Lamps, Tugrug(62_000_000), null)],
        []
    );

    public static readonly Annex List = new(
        Ldf2027,
        Voters.AllocationId,
        [
            new(Well, WellReady.Number, WellReady.Title, Tugrug(48_500_000)),
            new(Lamps, LampsReady.Number, LampsReady.Title, Tugrug(62_000_000)),
        ],
        []
    );

    public static readonly ResolutionAdopted Resolved = new(
        No31,
        TheKhural.Khural,
        Soum,
        2025,
        new("31"),
        Adopted,
        new("Төслийн жагсаалт батлах тухай"),
        Preamble,
        Clauses,
        List,
        TheKhural.December,
        TheKhural.WholeList,
        null,
        null,
        TheKhural.Ten
    );

    public static readonly ResolutionSigned Signed = new(new(TheKhural.Member(1).Value), TheKhural.Ten);

    public static readonly ResolutionFacts Facts = new(
        RoundOf(Voted),
        [WellReady, LampsReady],
        Voters,
        null,
        null,
        TheKhural.Members
    );

    public static Spec.History<Resolution, ResolutionEvent> GivenResolution(
        params IEnumerable<ResolutionEvent> events
    ) => Spec.Given<Resolution, ResolutionEvent>(events);

    public static Resolution ResolutionOf(params IEnumerable<ResolutionEvent> events) =>
        events.Aggregate((Resolution?)null, Resolution.Evolve)!;

    public static ResolutionPage PageOf(params IEnumerable<ResolutionEvent> events) =>
        events
            .Select((e, version) => new Recorded(e, 0, No31.Value, version, TheKhural.Ten))
            .Aggregate((ResolutionPage?)null, ResolutionPage.Fold)!;
}
