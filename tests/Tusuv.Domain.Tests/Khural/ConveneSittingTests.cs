using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.KhuralRefusals;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class ConveneSittingTests
{
    private static readonly ConveneSitting Convene = new(
        December,
        TheKhural.Khural,
        SittingKind.Regular,
        Ten,
        Convened.Place,
        Convened.Agenda
    );

    private static readonly Stamp Before = Secretary with { At = Ten.AddDays(-10) };

    [Fact]
    public void A_khural_without_rules_of_its_own_sits_by_the_templates() =>
        GivenSitting().When(s => Convene.Decide(s, Members, null, Before)).Then(Convened);

    [Fact]
    public void Rules_of_its_own_hold_from_the_next_sitting_on()
    {
        var own = Convened.Rules with { Seats = 25 };
        var adopted = new Procedure(
            ProcedureId.Of(TheKhural.Khural),
            new(TheKhural.Khural, Soum, own, null, Ten.AddYears(-1))
        );

        GivenSitting().When(s => Convene.Decide(s, Members, adopted, Before)).Then(Convened with { Rules = own });
    }

    [Fact]
    public void Convening_twice_records_nothing_new() =>
        GivenSitting(Convened).When(s => Convene.Decide(s, Members, null, Before)).ThenNothing();

    [Fact]
    public void Another_body_does_not_take_a_sittings_id() =>
        GivenSitting(Convened)
            .When(s => (Convene with { BodyId = Presidium }).Decide(s, Members, null, Before))
            .ThenRefused(SittingIdTaken);

    [Fact]
    public void A_governors_office_holds_no_sittings() =>
        GivenSitting()
            .When(s => Convene.Decide(s, Members with { Kind = BodyKind.GovernorsOffice }, null, Before))
            .ThenRefused(BodyDoesNotDecide);

    [Fact]
    public void There_is_no_sitting_without_members() =>
        GivenSitting()
            .When(s => (Convene with { OpensAt = Ten.AddYears(-5) }).Decide(s, Members, null, Before))
            .ThenRefused(NoMembers);

    [Fact]
    public void Items_are_numbered_from_one() =>
        GivenSitting()
            .When(s => (Convene with { Agenda = [Convened.Agenda[1]] }).Decide(s, Members, null, Before))
            .ThenRefused(AgendaOutOfOrder);

    [Fact]
    public void An_item_is_of_a_type_that_the_rules_know() =>
        GivenSitting()
            .When(s =>
                (Convene with { Agenda = [Convened.Agenda[0] with { Type = new("feast") }] }).Decide(
                    s,
                    Members,
                    null,
                    Before
                )
            )
            .ThenRefused(ItemTypeUnknown(new("feast")));

    [Fact]
    public void A_chair_who_is_a_member_besides_is_one_member()
    {
        var person = new PersonId(Id(61));
        var body = Members with
        {
            Terms =
            [
                new(new(Id(200)), Office.Chair, new(2024, 11, 1), null, person),
                Members.Terms[0] with
                {
                    Person = person,
                },
                .. Members.Terms.Skip(1),
            ],
        };

        GivenSitting().When(s => Convene.Decide(s, body, null, Before)).Then(Convened);
    }

    [Fact]
    public void There_is_no_sitting_without_a_body() =>
        GivenSitting().When(s => Convene.Decide(s, null, null, Before)).ThenRefused(BodyUnknown);

    [Fact]
    public void Another_soum_convenes_nothing_here() =>
        GivenSitting().When(s => Convene.Decide(s, Members, null, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}
