using Tusuv.Domain.Allocations;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Role = Tusuv.Domain.Offices.Office;

namespace Tusuv.Domain.Tests;

/// <summary>One event of each kind, as this soum could have recorded it, optional members given where there are some.</summary>
internal static class EventSamples
{
    public static readonly IReadOnlyList<LocalityEvent> Localities =
    [
        new LocalityRegistered(
            Soum,
            Khentii,
            LocalityKind.Soum,
            new("khukhbulag"),
            new("Хөхбулаг сум", "Khukhbulag soum"),
            new("Asia/Ulaanbaatar")
        ),
        new FiguresStated(3050, 860, 2045, new("Зохиомол тоо", "Invented figures"), Day),
    ];

    public static readonly IReadOnlyList<BodyEvent> Bodies =
    [
        new BodyFormed(GovernorsOffice, Soum, BodyKind.GovernorsOffice, new("Засаг даргын Тамгын газар")),
        new OfficeGranted(
            new(Id(60)),
            Role.HeadOfOffice,
            new(Id(61)),
            Write("С.Уранчимэг").Commitment,
            Day,
            Day.AddYears(4),
            new("12")
        ),
        new OfficeEnded(new(Id(60)), Day.AddYears(1), new("А/45")),
    ];

    public static readonly IReadOnlyList<TemplateEvent> Templates =
    [
        new TemplateAdopted(
            Soum,
            RoundTemplate.LocalDevelopmentFund.Code,
            new("Манай сумын жил", "A year of our soum"),
            Terms with
            {
                LegalRules = [.. Terms.LegalRules, new(new("own-1"), new("Журам, 2.1"), new("Бэлчээр хаахгүй"))],
                MeetingQuorum = new(QuorumBase.Adults, 1, 4, new("Журам, 3.1", "Rules, 3.1")),
                FarMove = new(3, new("Журам, 4.1")),
            },
            new("2026 оны 12 дугаар тогтоол", "Resolution 12 of 2026"),
            Today
        ),
        new TemplateRetired(new("2027 оны 3 дугаар тогтоол"), Today.AddYears(1)),
    ];

    public static readonly IReadOnlyList<RoundEvent> Rounds =
    [
        Ldf,
        Provisional,
        new StageOpened(Stage.Collecting, Today),
        new StageRescheduled(Stage.Voting, Today.AddDays(1), Today.AddDays(14), new("weather")),
        new StageClosed(Stage.Collecting, Today),
        TheRules with
        {
            Rules = Rules with { MaxChoices = 5 },
        },
        ListSealed,
        TheRoll,
        CalledOff,
    ];

    public static readonly IReadOnlyList<ProposalEvent> Proposals =
    [
        WellSubmitted with
        {
            Body = Write("Мал усаар тасардаг").Commitment,
            Estimate = Tugrug(36_000_000),
            Files = [HashOf("photo")],
        },
        new ProposalRevised(
            Write("Хясаанд гүний худаг").Commitment,
            Write("120 өрх").Commitment,
            Tugrug(40_000_000),
            [HashOf("photo")],
            Today
        ),
        new ProposalSupported(Teacher.By, Today),
        new ProposalSupportWithdrawn(Teacher.By, Today),
        new ProposalMerged(Lamps, Today),
        new ProposalUnmerged(new("other_place"), Today),
        WellCosted with
        {
            Yearly = Tugrug(1_200_000),
            Basis = Write("Геологийн дүгнэлт").Commitment,
            Quotes = [HashOf("quote")],
            YearlyPaidBy = new("Худгийн бүлэг", "The well group"),
        },
        WellAdmitted with
        {
            Summary = new("120 өрхийн 4,000 толгой мал", "4,000 animals of 120 households"),
        },
        new ProposalRefused(new("no_land"), Write("Уурхайн зөвшөөрөлтэй газар").Commitment, Today, Uranchimeg.By),
        new ProposalRerouted(new("delegated_function"), new("Аймгийн эрүүл мэндийн газар"), Day.AddDays(30), Today),
        new ProposalAnswerOverdue(Today.AddDays(31)),
        new ProposalAnswered(new("Норм зөвшөөрвөл 2027 оноос", "From 2027 if the norm allows"), Day.AddDays(41), Today),
        new ProposalAppealed(Herder.By, Write("Гүүргүй бол хүүхдүүд сургуульд хүрэхгүй").Commitment, Today, Day),
        new ProposalAppealOverdue(Today.AddDays(31)),
        new ProposalAppealDecided(true, Write("Дахин хэлэлцье").Commitment, Today),
        new ReviewInterestDeclared(Enkhjargal.By, true, Write("Эгч нь цэцэрлэгийн эрхлэгч").Commitment, Today),
        new ProposalLegalityChecked(Lawful, Write("61.1-ийг уншсан").Commitment, Today),
        new ProposalRankedByMeeting(Bag3Meeting, Bag3, 1, 61, Today),
        new ProposalRankReturned(5, Today),
        new ProposalRanked(5, new("cost_rose"), Today, Uranchimeg.By),
        new ProposalWithdrawn(new("by_proposer"), Today),
    ];

    public static readonly IReadOnlyList<MeetingEvent> Meetings =
    [
        MeetingCalled,
        new MeetingReconvened(new("quorum_missed"), [new(Today.AddDays(-3), new("Хясаа", "Khyasaa"))], Today),
        FirstSitting with
        {
            AttendanceList = HashOf("list"),
        },
        HandsRaised with
        {
            Kept = [Well],
            Differed = [new(Lamps, 19, 20)],
        },
        MinutesWritten with
        {
            Files = [HashOf("minutes")],
        },
        new MeetingConcluded([new(Well, 1, 61), new(Lamps, 2, 20)], Today),
    ];

    public static readonly IReadOnlyList<AreaBallotsEvent> Areas =
    [
        new VotersMarked(Ldf2027, Bag3, 1, [TokenOf(1), TokenOf(2)]),
        new BallotAccepted(Ldf2027, Bag3, 1, TokenOf(3), TokenOf(4), 1, HashOf("ballot")),
        new AreaCounted(Ldf2027, Bag3, 3, [new(Well, 3), new(Lamps, 1)]),
    ];

    public static readonly IReadOnlyList<BallotBoxEvent> Boxes =
    [
        new SlipVoided(Ldf2027, TokenOf(5), new("lost"), Today),
        .. Counted,
        new PaperBallotVoided(Ldf2027, Bag3, new("3-117"), new("voted_twice"), Uranchimeg.By, Today),
        new VoidingApproved(Ldf2027, new("3-117"), Enkhjargal.By, Today),
        new ProtocolSigned(Ldf2027, Bag3, new(150, 112, 1, 1, 36), 4, HashOf("protocol"), Uranchimeg.By, Today),
        .. Certified[2..],
        new RoundKeysDestroyed(Ldf2027, Keys, Today),
    ];

    public static readonly IReadOnlyList<AllocationEvent> Allocations =
    [
        new Allocated(
            new(Id(70)),
            Ldf2027,
            HashOf("input"),
            new("greedy_cost"),
            [new("votes"), new("cost"), new("id")],
            Tugrug(200_000_000),
            [new(1, Well, 3, Tugrug(48_500_000), AllocationVerdict.Selected, Tugrug(200_000_000), false)],
            Today
        ),
    ];

    public static readonly IReadOnlyList<ErasureEvent> Erasures =
    [
        new ErasureRequested(Write("9911-0000").Commitment, Soum, new("request"), Today),
        new ErasureRefused(
            Write("9911-0000").Commitment,
            new("nothing_personal"),
            new("Хувь хүний мэдээлэл хамгаалах тухай хууль"),
            Today
        ),
        new DataErased(
            Write("9911-0000").Commitment,
            new("request"),
            Today,
            new("Хувь хүний мэдээлэл хамгаалах тухай хууль", "Law on Personal Data Protection")
        ),
    ];

    public static readonly IReadOnlyList<DigestEvent> Digests =
    [
        new StateDigestRecorded(1200, 1, [new(new("roundpage"), 2, HashOf("rounds"))], Today),
    ];

    public static readonly IReadOnlyList<AlarmEvent> Alarms =
    [
        new AlarmRaised(Alarm.EventChanged, 1, Today),
        new AlarmCleared(Alarm.EventChanged, Today.AddHours(1)),
    ];

    public static IReadOnlyList<object> All { get; } =
    [
        .. Localities,
        .. Bodies,
        .. Templates,
        .. Rounds,
        .. Proposals,
        .. Meetings,
        .. Areas,
        .. Boxes.DistinctBy(e => e.GetType()),
        .. Allocations,
        .. Erasures,
        .. Digests,
        .. Alarms,
        .. KhuralSamples.Procedures,
        .. KhuralSamples.Sittings.DistinctBy(e => e.GetType()),
        .. KhuralSamples.Resolutions.DistinctBy(e => e.GetType()),
        .. FundSamples.Envelopes,
        .. PlanSamples.Plans,
        .. SheetSamples.Runs,
        .. SheetSamples.Sheets,
        .. EngagementSamples.Audits,
    ];

    /// <summary>Whatever is recorded derives from an abstract record named …Event.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(Decision)
            .Assembly.GetTypes()
            .Where(t =>
                !t.IsAbstract
                && t.BaseType is { IsAbstract: true } b
                && b.Name.EndsWith("Event", StringComparison.Ordinal)
            )
            .OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];
}
