using Tusuv.Domain.Offices;
using static Tusuv.Domain.Offices.OfficeRefusals;
using Role = Tusuv.Domain.Offices.Office;

namespace Tusuv.Domain.Tests.OfficeCommands;

public class GrantOfficeTests
{
    private static readonly BodyFormed Formed = new(
        GovernorsOffice,
        Soum,
        BodyKind.GovernorsOffice,
        new("Тамгын газар")
    );
    private static readonly AppointmentId First = new(Id(60));

    private static readonly GrantOffice Grant = new(
        GovernorsOffice,
        First,
        Role.HeadOfOffice,
        null,
        Write("С.Уранчимэг"),
        Day,
        Day.AddYears(4)
    );

    private static readonly OfficeGranted Granted = new(
        First,
        Role.HeadOfOffice,
        null,
        Write("С.Уранчимэг").Commitment,
        Day,
        Day.AddYears(4)
    );

    [Fact]
    public void A_person_is_granted_an_office_for_a_term() =>
        GivenBody(Formed).When(b => Grant.Decide(b, Uranchimeg)).Then(Granted);

    [Fact]
    public void A_resolution_is_known_by_its_number() =>
        GivenBody(Formed)
            .When(b => (Grant with { Resolution = new("12") }).Decide(b, Uranchimeg))
            .Then(Granted with { Resolution = new("12") });

    [Fact]
    public void A_number_is_no_sentence() =>
        GivenBody(Formed)
            .When(b => (Grant with { Resolution = new("the twelfth") }).Decide(b, Uranchimeg))
            .ThenRefused(ResolutionInvalid);

    [Fact]
    public void Granting_twice_records_nothing_new() =>
        GivenBody(Formed, Granted).When(b => Grant.Decide(b, Uranchimeg)).ThenNothing();

    [Fact]
    public void An_appointment_is_to_one_office() =>
        GivenBody(Formed, Granted)
            .When(b => (Grant with { Office = Role.Governor }).Decide(b, Uranchimeg))
            .ThenRefused(AppointmentTaken);

    [Fact]
    public void Somebody_may_act_for_the_holder_at_the_same_time() =>
        GivenBody(Formed, Granted)
            .When(b => (Grant with { AppointmentId = new(Id(61)) }).Decide(b, Uranchimeg))
            .Then(Granted with { AppointmentId = new(Id(61)) });

    [Fact]
    public void There_is_no_office_without_a_body() =>
        GivenBody().When(b => Grant.Decide(b, Uranchimeg)).ThenRefused(BodyNotFound);

    [Fact]
    public void Another_soum_grants_no_office_here() =>
        GivenBody(Formed).When(b => Grant.Decide(b, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_holder_has_a_name() =>
        GivenBody(Formed)
            .When(b => (Grant with { Holder = Write("С") }).Decide(b, Uranchimeg))
            .ThenRefused(NameMissing);

    [Fact]
    public void A_term_lasts_a_day_at_least() =>
        GivenBody(Formed).When(b => (Grant with { Until = Day }).Decide(b, Uranchimeg)).ThenRefused(TermEmpty);

    public static TheoryData<Guid> NobodysIds =>
        [Guid.Empty, Actors.Clock.Value, Actors.Reaction.Value, Actors.Import.Value];

    [Theory, MemberData(nameof(NobodysIds))]
    public void No_person_is_the_clock_or_the_importer(Guid id) =>
        GivenBody(Formed)
            .When(b => (Grant with { AppointmentId = new(id) }).Decide(b, Uranchimeg))
            .ThenRefused(AppointmentTaken);
}
