using static Tusuv.Domain.Rounds.TemplateRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class TemplateTests
{
    private static readonly Locality Place = new(Soum, Khentii, LocalityKind.Soum, new("khukhbulag"));
    private static readonly PublicText Resolution = new("2026 оны 12 дугаар тогтоол", "Resolution 12 of 2026");

    private static readonly AdoptTemplate Adopt = new(
        Soum,
        RoundTemplate.LocalDevelopmentFund.Code,
        new("Манай жил", "Our year"),
        Terms with
        {
            FarMove = new(2, new("Журам, 4.1")),
        },
        Resolution
    );

    private static readonly TemplateAdopted Adopted = new(
        Adopt.LocalityId,
        Adopt.Code,
        Adopt.Name,
        Adopt.Terms,
        Resolution,
        Today
    );

    private static readonly TemplateRetired Retired = new(Resolution, Today);

    private static readonly OpenRound Open = new(Ldf2027, Soum, Adopt.Code, 2027, new("ОНХС-2027"), Plan);

    [Fact]
    public void A_place_adopts_its_own_terms_and_adopting_them_again_records_nothing()
    {
        GivenTemplate().When(t => Decide(Adopt, t)).Then(Adopted);
        GivenTemplate(Adopted).When(t => Decide(Adopt, t)).ThenNothing();
        GivenTemplate(Adopted, Retired).When(t => Decide(Adopt, t)).Then(Adopted);
    }

    [Fact]
    public void Another_soum_adopts_nothing_here()
    {
        GivenTemplate().When(t => Adopt.Decide(t, Place, Neighbour, SealOf)).ThenRefused(CommonRefusals.OutOfReach);
        GivenTemplate(Adopted)
            .When(t => new RetireTemplate(Soum, Adopt.Code, Resolution).Decide(t, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
    }

    [Fact]
    public void Terms_rest_upon_a_decision_and_have_a_name()
    {
        Refused(Adopt with { Citation = new(" ") }, BasisMissing);
        Refused(Adopt with { Name = new("") }, NameMissing);
        Refused(Adopt with { Code = new("our year") }, CodeUnfit);
        Refused(Adopt with { Code = RoundTemplate.ImportedElection.Code }, CodeUnfit);
    }

    [Fact]
    public void What_a_round_cannot_do_without_stays_required_and_in_its_order()
    {
        var stages = Terms.Stages;
        Refused(
            With(Terms with { Stages = [.. stages.Where(s => s.Stage != Stage.Review)] }),
            StageNeeded(Stage.Review)
        );
        Refused(
            With(Terms with { Stages = [stages[0] with { Required = false }, .. stages.Skip(1)] }),
            StageNeeded(Stage.Collecting)
        );
        Refused(With(Terms with { Stages = [.. stages.Reverse()] }), StagesOutOfOrder);
        Refused(With(Terms with { Stages = [stages[0], .. stages] }), StagesOutOfOrder);
    }

    [Fact]
    public void Spending_is_held_against_rules_that_have_names()
    {
        LegalRule own = new(new("own-1"), new("Журам, 2.1"));
        Refused(With(Terms with { LegalRules = [] }), RulesOutOfNumber(30));
        Refused(With(Terms with { LegalRules = [Terms.LegalRules[0], Terms.LegalRules[0]] }), RuleTwice);
        Refused(With(Terms with { LegalRules = [own] }), RuleNameMissing);
        Refused(With(Terms with { LegalRules = [own with { Name = new("") }] }), CitationEmpty);
        GivenTemplate()
            .When(t => Decide(With(Terms with { LegalRules = [own with { Name = new("Бэлчээр") }] }), t))
            .Then(Adopted with { Terms = Terms with { LegalRules = [own with { Name = new("Бэлчээр") }] } });
    }

    [Theory]
    [InlineData(0, 30, "template.places_out_of_range")]
    [InlineData(101, 30, "template.places_out_of_range")]
    [InlineData(4, 0, "template.days_out_of_range")]
    [InlineData(4, 91, "template.days_out_of_range")]
    public void Limits_are_within_reason(int places, int days, string refusal) =>
        Assert.Equal(
            refusal,
            Decide(With(Terms with { FarMove = new(places, null), AppealDays = new(days, null) }), null).Refusal!.Code
        );

    [Fact]
    public void A_quorum_is_a_share() =>
        Refused(With(Terms with { MeetingQuorum = new(QuorumBase.Adults, 4, 3, null) }), QuorumUnsound);

    [Fact]
    public void A_citation_that_is_given_says_something() =>
        Refused(With(Terms with { FarMove = new(4, new(" ")) }), CitationEmpty);

    [Fact]
    public void A_round_keeps_the_terms_with_which_it_was_opened()
    {
        var own = State(Adopted);

        GivenRound().When(r => Open.Decide(r, Place, Keys, Uranchimeg, own)).Then(Ldf with { Terms = Adopt.Terms });
        Assert.Equal(2, RoundOf([Ldf with { Terms = Adopt.Terms }]).Terms.FarMove.Number);
        Assert.Equal(4, RoundOf([Ldf with { Terms = null }]).Terms.FarMove.Number);
    }

    [Fact]
    public void A_stage_that_its_own_template_requires_is_not_left_out()
    {
        var always = Terms with { Stages = [.. Terms.Stages.Select(s => s with { Required = true })] };

        GivenRound()
            .When(r => Open.Decide(r, Place, Keys, Uranchimeg, State(Adopted with { Terms = always })))
            .ThenRefused(RoundRefusals.StagesNotOfTemplate);
    }

    [Fact]
    public void From_a_retired_template_no_round_is_opened()
    {
        Code code = new("roads");
        var roads = State(Adopted with { Code = code }, Retired);

        GivenRound()
            .When(r => (Open with { Template = code }).Decide(r, Place, Keys, Uranchimeg, roads))
            .ThenRefused(RoundRefusals.TemplateUnknown);
        GivenRound()
            .When(r => Open.Decide(r, Place, Keys, Uranchimeg, State(Adopted, Retired)))
            .Then(Ldf with { Terms = Terms });
    }

    [Fact]
    public void What_was_never_adopted_is_not_retired()
    {
        RetireTemplate retire = new(Soum, Adopt.Code, Resolution);
        GivenTemplate().When(t => retire.Decide(t, Uranchimeg)).ThenRefused(NotFound);
        GivenTemplate(Adopted).When(t => retire.Decide(t, Uranchimeg)).Then(Retired);
        GivenTemplate(Adopted, Retired).When(t => retire.Decide(t, Uranchimeg)).ThenNothing();
        GivenTemplate(Adopted)
            .When(t => (retire with { Citation = new("") }).Decide(t, Uranchimeg))
            .ThenRefused(BasisMissing);
    }

    private static AdoptTemplate With(RoundTerms terms) => Adopt with { Terms = terms };

    private static Decision<TemplateEvent> Decide(AdoptTemplate command, LocalTemplate? template) =>
        command.Decide(template, Place, Uranchimeg, SealOf);

    private static void Refused(AdoptTemplate command, Refusal expected) =>
        GivenTemplate().When(t => Decide(command, t)).ThenRefused(expected);

    private static LocalTemplate? State(params TemplateEvent[] events) => GivenTemplate(events).State;

    private static Spec.History<LocalTemplate, TemplateEvent> GivenTemplate(params TemplateEvent[] events) =>
        Spec.Given<LocalTemplate, TemplateEvent>(events);
}
