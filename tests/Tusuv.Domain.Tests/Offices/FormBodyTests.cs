using Tusuv.Domain.Offices;
using static Tusuv.Domain.Offices.OfficeRefusals;

namespace Tusuv.Domain.Tests.OfficeCommands;

public class FormBodyTests
{
    private static readonly Locality Place = new(Soum, Khentii, LocalityKind.Soum, new("khukhbulag"));
    private static readonly FormBody Form = new(GovernorsOffice, Soum, BodyKind.GovernorsOffice, new("Тамгын газар"));
    private static readonly BodyFormed Formed = new(
        GovernorsOffice,
        Soum,
        BodyKind.GovernorsOffice,
        new("Тамгын газар")
    );

    [Fact]
    public void A_body_is_formed_in_its_soum() => GivenBody().When(b => Form.Decide(b, Place, Uranchimeg)).Then(Formed);

    [Fact]
    public void Forming_twice_records_nothing_new() =>
        GivenBody(Formed).When(b => Form.Decide(b, Place, Uranchimeg)).ThenNothing();

    [Fact]
    public void A_body_of_another_kind_does_not_take_its_id() =>
        GivenBody(Formed)
            .When(b => (Form with { Kind = BodyKind.Khural }).Decide(b, Place, Uranchimeg))
            .ThenRefused(BodyIdTaken);

    [Fact]
    public void A_body_of_another_soum_does_not_take_its_id() =>
        GivenBody(Formed)
            .When(b => (Form with { LocalityId = OtherSoum }).Decide(b, Place, Neighbour))
            .ThenRefused(BodyIdTaken);

    [Fact]
    public void A_body_needs_a_place() =>
        GivenBody().When(b => Form.Decide(b, null, Uranchimeg)).ThenRefused(LocalityUnknown);

    [Fact]
    public void Another_soum_forms_no_body_here() =>
        GivenBody().When(b => Form.Decide(b, Place, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void Nobody_makes_themselves_operator_of_the_installation() =>
        GivenBody()
            .When(b => (Form with { Kind = BodyKind.Operator }).Decide(b, Place, Operator))
            .ThenRefused(OperatorOnly);

    [Fact]
    public void A_body_is_not_formed_twice_under_one_name()
    {
        GivenBody().When(b => Form.Decide(b, Place, Uranchimeg, [new("тамгын  ГАЗАР")])).ThenRefused(BodyAlreadyThere);
        GivenBody().When(b => Form.Decide(b, Place, Uranchimeg, [new("Тамгын хэлтэс")])).Then(Formed);
        GivenBody().When(b => Form.Decide(b, Place, Importer, [Form.Name])).Then(Formed);
    }

    [Fact]
    public void A_body_has_a_name() =>
        GivenBody().When(b => (Form with { Name = new("") }).Decide(b, Place, Uranchimeg)).ThenRefused(NameMissing);
}
