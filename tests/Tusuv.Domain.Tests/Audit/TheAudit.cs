using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Offices;
using Role = Tusuv.Domain.Offices.Office;

namespace Tusuv.Domain.Tests;

/// <summary>The audit office of the aimag looks into the governor's office of Khukhbulag.</summary>
internal static class TheAudit
{
    public static readonly Code No14 = new("ХЭ-2026.14");
    public static readonly AuditId Id14 = AuditId.Of(No14);
    public static readonly BodyId AuditOffice = new(Id(25));
    public static readonly DraftId Draft1 = new(Id(26));

    public static readonly Stamp Munkhsaikhan = new(new(Id(45)), Today, new(Khentii));
    public static readonly Stamp Tselmeg = new(new(Id(46)), Today, new(Khentii));
    public static readonly Stamp Governor = new(new(Id(47)), Today, new(Soum));

    /// <summary>She headed the soum's finance office before she became an auditor.</summary>
    public static readonly Stamp FormerOfficial = new(new(Id(48)), Today, new(Khentii));
    private static readonly PersonId HerPerson = new(Id(49));

    public static readonly Sides BothSides = new(
        new(
            AuditOffice,
            Khentii,
            BodyKind.AuditOffice,
            [
                Term(Munkhsaikhan, Role.Auditor),
                Term(Tselmeg, Role.Auditor),
                Term(FormerOfficial, Role.Auditor) with
                {
                    Person = HerPerson,
                },
            ]
        ),
        new(
            GovernorsOffice,
            Soum,
            BodyKind.GovernorsOffice,
            [
                Term(Governor, Role.Governor),
                new(new(Id(50)), Role.FinanceHead, Day.AddYears(-9), Day.AddYears(-8), HerPerson),
            ]
        )
    );

    public static readonly LocalityId[] Places = [Soum, Khentii];

    public static readonly AuditOpened Opened = new(
        Id14,
        No14,
        new("ОНХС-2026-ийн зарцуулалт", "Spending of ОНХС-2026"),
        AuditOffice,
        Soum,
        GovernorsOffice,
        Ldf2027,
        new(2026, 1, 1),
        new(2026, 9, 30),
        [new(new("Гэрээ зарлагаас өмнө байна"), new("Төсвийн тухай хууль, 60.3"))],
        Today
    );

    public static readonly Population Payments = new([11, 12, 13, 14, 15], 20, HashOf("seed"));

    public static readonly SampleDrawn Drawn = new(
        1,
        Ldf2027,
        SampleOf.Payments,
        null,
        20,
        HashOf("seed"),
        5,
        Payments.Draw(2),
        Today
    );

    public static readonly Written FindingText = Write("Хурал ирц хүрээгүй байхад шийдвэр гаргажээ.");
    public static readonly DateOnly Due = Day.AddDays(30);

    public static readonly FindingDraft Draft = new(
        Draft1,
        Id14,
        1,
        DraftStatus.Open,
        new(FindingKind.Demand, new("Ирцгүй шийдвэр", "A decision without quorum"), null, null, Due, [12]),
        FindingText.Text,
        Munkhsaikhan.By,
        Today
    );

    public static readonly DraftToRelease ToRelease = new(Draft, FindingText);

    public static readonly FindingReleased Released = new(
        1,
        FindingKind.Demand,
        Draft.Content.Title,
        FindingText.Commitment,
        null,
        null,
        ThePlan.EndOf(Due),
        [12],
        SealOf(Draft),
        Munkhsaikhan.By,
        Today
    );

    public static readonly Written AnswerText = Write("Шийдвэрийг 4-р сарын 24-нд хүчингүй болгосон.");

    public static readonly FindingAnswered Answered = new(1, AnswerText.Commitment, 100, [13], Governor.By, Today);

    public static readonly FindingFollowedUp Accepted = new(1, true, 100, null, null, Tselmeg.By, Today);

    public static readonly FindingFollowedUp NotAccepted = new(
        1,
        false,
        40,
        Write("Тогтоолын хуулбар алга.").Commitment,
        ThePlan.EndOf(Due.AddDays(10)),
        Tselmeg.By,
        Today
    );

    public static readonly AuditClosed Closed = new(HashOf("report"), Today);

    public static readonly EngagementEvent[] Released1 = [Opened, Released];

    public static Spec.History<Engagement, EngagementEvent> GivenAudit(params IEnumerable<EngagementEvent> events) =>
        Spec.Given<Engagement, EngagementEvent>(events);

    public static Spec.History<FindingDraft, FindingDraft> GivenDraft(params IEnumerable<FindingDraft> versions) =>
        Spec.Given<FindingDraft, FindingDraft>(versions);

    public static Engagement AuditOf(params IEnumerable<EngagementEvent> events) =>
        events.Aggregate((Engagement?)null, Engagement.Evolve)!;

    private static Term Term(Stamp who, Role office) => new(new(who.By.Value), office, Day.AddYears(-1), null);
}

internal static class EngagementSamples
{
    public static readonly IReadOnlyList<EngagementEvent> Audits =
    [
        TheAudit.Opened,
        TheAudit.Drawn with
        {
            Of = SampleOf.Question,
            Question = QuestionKey.LimitBroken,
        },
        TheAudit.Released with
        {
            Kind = FindingKind.Transfer,
            Amount = Tugrug(2_000_000),
            Receiver = new("Авлигатай тэмцэх газар", "Anti-corruption agency"),
        },
        new FindingOverdue(1, TheAudit.Released.DueAt, TheAudit.Released.DueAt),
        TheAudit.Answered,
        TheAudit.NotAccepted,
        new FindingClosed(1, new("decided_by_court"), Today),
        TheAudit.Closed,
    ];
}
