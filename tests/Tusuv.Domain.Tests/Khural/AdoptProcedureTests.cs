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
        Assert.Single(Adopt(new("2024 оны 1 дүгээр тогтоол")).Events);
    }

    private static Decision<ProcedureEvent> Adopt(PublicText citation) =>
        new AdoptProcedure(TheKhural.Khural, Rules, citation).Decide(null, Members, Secretary, _ => default);
}
