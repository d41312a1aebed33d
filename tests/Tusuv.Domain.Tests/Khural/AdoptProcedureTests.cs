using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.KhuralRefusals;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class AdoptProcedureTests
{
    private static readonly ProcedureRules Rules = ProcedureRules.DefaultFor(BodyKind.Khural, 21);

    [Fact]
    public void Rules_rest_upon_a_decision_of_their_body()
    {
        Assert.Equal(BasisMissing, Adopt(new(" ")).Refusal);
        Assert.Single(Adopt(Decision).Events);
    }

    [Fact]
    public void Nobody_can_be_more_than_all()
    {
        Assert.Equal(RulesOutOfRange, Adopt(Decision, WithQuorum(moreThan: true)).Refusal);
        Assert.Single(Adopt(Decision, WithQuorum(moreThan: false)).Events);

        static ProcedureRules WithQuorum(bool moreThan) =>
            Rules with
            {
                Quorum = new(CountedBase.Seats, 1, 1, moreThan),
            };
    }

    private static readonly PublicText Decision = new("2024 оны 1 дүгээр тогтоол");

    private static Decision<ProcedureEvent> Adopt(PublicText citation, ProcedureRules? rules = null) =>
        new AdoptProcedure(TheKhural.Khural, rules ?? Rules, citation).Decide(null, Members, Secretary, _ => default);
}
