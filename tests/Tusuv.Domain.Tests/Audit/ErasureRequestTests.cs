using Tusuv.Domain.Audit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class ErasureRequestTests
{
    private static readonly Committed Text = Write("Миний утас 9911-0000").Commitment;
    private static readonly PublicText Law = new("Хувь хүний мэдээлэл хамгаалах тухай хууль");
    private static readonly RequestErasure Request = new(Soum, Text, new("third_party"));
    private static readonly RefuseErasure Refuse = new(Soum, Text, new("public_duty"), Law);
    private static readonly ErasureRequested Requested = new(Text, Soum, new("third_party"), Today);
    private static readonly ErasureRefused Refused = new(Text, new("public_duty"), Law, Today);
    private static readonly DataErased Erased = new(Text, new("third_party"), Today, Law);

    private static Spec.History<Erasure, ErasureEvent> Given(params ErasureEvent[] events) =>
        Spec.Given<Erasure, ErasureEvent>(events);

    [Fact]
    public void Anybody_asks_that_a_text_be_taken_away() =>
        Given().When(e => Request.Decide(e, Soum, Neighbour)).Then(Requested);

    [Fact]
    public void Asking_again_while_it_is_open_or_done_records_nothing_new()
    {
        Given(Requested).When(e => Request.Decide(e, Soum, Neighbour)).ThenNothing();
        Given(Requested, Erased).When(e => Request.Decide(e, Soum, Neighbour)).ThenNothing();
    }

    [Fact]
    public void Who_was_refused_may_ask_again() =>
        Given(Requested, Refused).When(e => Request.Decide(e, Soum, Neighbour)).Then(Requested);

    [Fact]
    public void A_text_of_another_place_is_asked_for_there() =>
        Given().When(e => Request.Decide(e, OtherSoum, Neighbour)).ThenRefused(ErasureRefusals.TextUnknown);

    [Fact]
    public void A_time_limit_is_nothing_that_people_ask_with() =>
        Given()
            .When(e => (Request with { Ground = new("retention_over") }).Decide(e, Soum, Neighbour))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void A_request_is_refused_by_a_rule_that_is_named()
    {
        Given(Requested).When(e => Refuse.Decide(e, Soum, Uranchimeg)).Then(Refused);
        Given(Requested)
            .When(e => (Refuse with { Authority = new(" ") }).Decide(e, Soum, Uranchimeg))
            .ThenRefused(ErasureRefusals.AuthorityMissing);
    }

    [Fact]
    public void What_nobody_asked_for_is_not_refused() =>
        Given().When(e => Refuse.Decide(e, Soum, Uranchimeg)).ThenRefused(ErasureRefusals.NotRequested);

    [Fact]
    public void What_is_gone_is_not_refused_any_more() =>
        Given(Requested, Erased)
            .When(e => Refuse.Decide(e, Soum, Uranchimeg))
            .ThenRefused(ErasureRefusals.NotRequested);

    [Fact]
    public void Refusing_twice_records_nothing_new() =>
        Given(Requested, Refused).When(e => Refuse.Decide(e, Soum, Uranchimeg)).ThenNothing();

    [Fact]
    public void Another_soum_decides_nothing_here() =>
        Given(Requested).When(e => Refuse.Decide(e, Soum, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void What_was_refused_may_still_be_erased() =>
        Given(Requested, Refused)
            .When(e => new EraseText(Soum, Text, new("third_party"), Law).Decide(e, Soum, Uranchimeg))
            .Then(Erased);
}
