using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Role = Tusuv.Domain.Offices.Office;

namespace Tusuv.Domain.Tests;

/// <summary>The khural of the invented soum on 18 December 2025: 21 members, 18 of them there at the opening.</summary>
internal static class TheKhural
{
    public static readonly BodyId Khural = new(Id(21));
    public static readonly BodyId Presidium = new(Id(22));
    public static readonly SittingId December = new(Id(80));
    public static readonly MotionId WholeList = new(Id(81));
    public static readonly MotionId InsteadOfLamps = new(Id(82));
    public static readonly MotionId Boiler = new(Id(83));
    public static readonly ProposalId Kindergarten = new(Id(13));
    public static readonly DateTimeOffset Ten = new(2025, 12, 18, 2, 0, 0, TimeSpan.Zero);

    public static readonly Stamp Secretary = Enkhjargal with { At = Ten };
    public static readonly Stamp Clerk = new(new(Id(34)), Ten, new(Soum));

    public static readonly Body Members = new(
        Khural,
        Soum,
        BodyKind.Khural,
        [
            .. Enumerable.Range(1, 21).Select(n => new Term(Member(n), Role.Member, new(2024, 11, 1), null)),
            new(new(Id(199)), Role.KhuralSecretary, new(2024, 11, 1), null),
        ]
    );

    public static readonly SittingConvened Convened = new(
        December,
        Khural,
        Soum,
        SittingKind.Regular,
        Ten,
        new("Соёлын төв"),
        [
            new(1, new("other"), new("Тайлан")),
            new(2, new("appointment"), new("Томилгоо")),
            new(3, new("projects"), new("Орон нутгийн хөгжлийн сан"), Ldf2027),
        ],
        ProcedureRules.DefaultFor(BodyKind.Khural, 21),
        Ten.AddDays(-10)
    );

    public static readonly AttendanceStated Attended = new(
        [.. Enumerable.Range(1, 21).Select(Member)],
        [.. Enumerable.Range(1, 21).Except([9, 16, 19]).Select(Member)],
        [new(Member(9), new("ill")), new(Member(16), new("weather")), new(Member(19), new("journey"))],
        Ten
    );

    public static readonly SittingEvent[] Attending = [Convened, Attended];

    public static readonly SittingEvent[] Opened =
    [
        .. Attending,
        Step(OpeningStep.Agenda),
        Step(OpeningStep.HouseRules),
        Step(OpeningStep.ServiceTeam),
    ];

    public static readonly MotionMade ListMoved = new(
        WholeList,
        3,
        Member(1),
        new("Жагсаалтыг хавсралтаар батлах"),
        null,
        null,
        Ten
    );

    public static readonly MotionMade AmendmentMoved = new(
        InsteadOfLamps,
        3,
        Member(4),
        new("P04, P09-ийн оронд P01-ийг оруулах"),
        null,
        WholeList,
        Ten,
        new("Жагсаалтыг хавсралтаар, P04, P09-ийн оронд P01-ийг оруулж батлах")
    );

    public static readonly MotionMade BoilerMoved = new(
        Boiler,
        3,
        Member(1),
        new("Цэцэрлэгийн зуухыг батлах"),
        Kindergarten,
        null,
        Ten
    );

    public static readonly SittingEvent[] Moved = [.. Opened, ListMoved];

    public static readonly MotionVoted ListCarried = new(
        WholeList,
        WayOfVoting.Hands,
        new(15, 2, 1, 0),
        null,
        new(Share.MajorityOf(CountedBase.Present), 18, 10, 15),
        true,
        Ten
    );

    public static AppointmentId Member(int number) => new(Id(100 + number));

    public static Stamp By(int member) => new(new(Member(member).Value), Ten, new(Soum));

    public static Sitting SittingOf(params IEnumerable<SittingEvent> events) =>
        events.Aggregate((Sitting?)null, Sitting.Evolve)!;

    public static Spec.History<Sitting, SittingEvent> GivenSitting(params IEnumerable<SittingEvent> events) =>
        Spec.Given<Sitting, SittingEvent>(events);

    public static SittingPage PageOf(params IEnumerable<SittingEvent> events) =>
        events
            .Select((e, version) => new Recorded(e, 0, December.Value, version, Ten))
            .Aggregate((SittingPage?)null, SittingPage.Fold)!;

    private static OpeningStepVoted Step(OpeningStep step) =>
        new(step, new(18, 0, 0, 0), new(Share.MajorityOf(CountedBase.Present), 18, 10, 18), true, Ten);
}
