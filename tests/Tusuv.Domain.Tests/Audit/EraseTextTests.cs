using Tusuv.Domain.Audit;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class EraseTextTests
{
    private static readonly Committed Text = Write("Миний утас 9911-0000").Commitment;
    private static readonly EraseText Erase = new(Soum, Text, new("request"));
    private static readonly DataErased Erased = new(Text, new("request"), Today);

    private static Spec.History<Erasure, ErasureEvent> Given(params ErasureEvent[] events) =>
        Spec.Given<Erasure, ErasureEvent>(events);

    [Fact]
    public void A_text_is_erased_for_a_ground_of_the_list() =>
        Given().When(e => Erase.Decide(e, Soum, Uranchimeg)).Then(Erased);

    [Fact]
    public void Erasing_twice_records_nothing_new() =>
        Given(Erased).When(e => Erase.Decide(e, Soum, Uranchimeg)).ThenNothing();

    [Fact]
    public void Another_soum_erases_nothing_here() =>
        Given().When(e => Erase.Decide(e, Soum, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void Nobody_erases_the_texts_of_another_place_in_the_name_of_their_own() =>
        Given().When(e => Erase.Decide(e, OtherSoum, Uranchimeg)).ThenRefused(ErasureRefusals.TextUnknown);

    [Fact]
    public void What_belongs_to_no_place_is_erased_by_the_operator()
    {
        Given().When(e => Erase.Decide(e, null, Uranchimeg)).ThenRefused(ErasureRefusals.TextUnknown);
        Given().When(e => Erase.Decide(e, null, Operator)).Then(Erased);
    }

    [Fact]
    public void What_an_audit_says_is_taken_away_by_its_auditors_alone()
    {
        var erase = Erase with { LocalityId = BothSides.Audited!.Locality };
        Given()
            .When(e => erase.Decide(e, erase.LocalityId, Governor, BothSides))
            .ThenRefused(EngagementRefusals.NotItsAuditor);
        Given().When(e => erase.Decide(e, erase.LocalityId, Munkhsaikhan, BothSides)).Then(Erased);
    }

    [Fact]
    public void Displeasure_is_no_ground() =>
        Given()
            .When(e => (Erase with { Ground = new("displeasure") }).Decide(e, Soum, Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void A_text_has_one_erasure() => Assert.Equal(ErasureId.Of(Text), Erase.ErasureId);
}
