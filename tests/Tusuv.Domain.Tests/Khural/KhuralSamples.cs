using Tusuv.Domain.Khural;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests;

internal static class KhuralSamples
{
    public static readonly IReadOnlyList<ProcedureEvent> Procedures =
    [
        new ProcedureAdopted(
            TheKhural.Khural,
            Soum,
            ProcedureRules.DefaultFor(Offices.BodyKind.Khural, 21),
            new("2024 оны 1 дүгээр тогтоол"),
            Today
        ),
    ];

    public static readonly IReadOnlyList<SittingEvent> Sittings =
    [
        .. Opened,
        new MemberArrived(Member(19), Ten),
        new MemberLeft(Member(20), Ten),
        new QuorumLost(Ten),
        new QuorumRegained(Ten),
        new InterestDeclared(3, Member(12), Kindergarten, Write("Эгч нь эрхлэгч").Commitment, Ten),
        ListMoved,
        AmendmentMoved with
        {
            About = Lamps,
        },
        BoilerMoved with
        {
            Annex = TheResolution.Draft with { LeftOut = [new(Lamps, new("funded_elsewhere"))] },
        },
        new RollCallOpened(InsteadOfLamps, RollCallEntry.ReadAloud, Ten),
        new VoteGiven(InsteadOfLamps, Member(2), VoteChoice.For, Clerk.By, Ten),
        new VoteCorrected(InsteadOfLamps, Member(2), VoteChoice.Against, Clerk.By, Ten),
        new RollCallAbandoned(InsteadOfLamps, new("mistake"), Ten),
        ListCarried with
        {
            Way = WayOfVoting.Secret,
            Papers = new(18, 1, [Member(2), Member(3)]),
            Called = [Member(2), Member(3)],
        },
        new SittingEnded(Ten),
    ];

    public static readonly IReadOnlyList<ResolutionEvent> Resolutions =
    [
        TheResolution.Resolved with
        {
            Annex = TheResolution.List with
            {
                Lines = [TheResolution.List.Lines[0] with { Difference = new("cost_changed") }],
                LeftOut = [new(Lamps, new("funded_elsewhere"))],
            },
            Amends = TheResolution.No9,
            Rescinds = TheResolution.No9,
        },
        TheResolution.Signed,
        new ResolutionAmended(TheResolution.No9, TheResolution.List, Today),
        new ResolutionRescinded(TheResolution.No9, Today),
        new ResolutionRecorded(
            TheResolution.No9,
            Presidium,
            Soum,
            2026,
            new("9"),
            new("Хөрөнгө шилжүүлэх тухай"),
            TheResolution.Preamble,
            TheResolution.Clauses,
            7,
            3,
            3,
            new(new("9"), new("Сумын архив, 12-р хадгаламж"), new(2026, 3, 6), HashOf("paper")),
            [new("no_quorum")],
            Today
        ),
    ];
}
