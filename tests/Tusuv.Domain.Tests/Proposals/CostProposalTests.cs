using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class CostProposalTests
{
    private static readonly Round Round = RoundOf(Reviewing);
    private static readonly CostProposal Cost = new(
        Well,
        Tugrug(48_500_000),
        CostGrade.Checked,
        null,
        Write("Үнийн санал")
    );
    private static readonly ProposalCosted Costed = WellCosted with { Basis = Cost.Basis!.Commitment };

    [Fact]
    public void Its_cost_is_stated() =>
        GivenProposal(WellSubmitted).When(p => Cost.Decide(p, Round, Uranchimeg)).Then(Costed);

    [Fact]
    public void Costing_twice_records_nothing_new_however_late_it_comes() =>
        GivenProposal(WellSubmitted, Costed)
            .When(p => Cost.Decide(p, Round, Uranchimeg with { At = Today.AddDays(1) }))
            .ThenNothing();

    [Fact]
    public void The_geologists_letter_raises_it() =>
        GivenProposal(WellSubmitted, Costed)
            .When(p => (Cost with { Basis = Write("Геологийн дүгнэлт") }).Decide(p, Round, Uranchimeg))
            .Then(Costed with { Basis = Write("Геологийн дүгнэлт").Commitment });

    [Fact]
    public void Who_has_not_seen_the_cost_that_came_meanwhile_does_not_replace_it()
    {
        var mine = Cost with { Amount = Tugrug(50_000_000) };
        GivenProposal(WellSubmitted, Costed)
            .When(p => (mine with { Seen = 0 }).Decide(p, Round, Uranchimeg))
            .ThenRefused(CostedMeanwhile);
        GivenProposal(WellSubmitted, Costed)
            .When(p => (mine with { Seen = 1 }).Decide(p, Round, Uranchimeg))
            .Then(Costed with { Amount = mine.Amount });
        GivenProposal(WellSubmitted, Costed)
            .When(p => (Cost with { Seen = 0 }).Decide(p, Round, Uranchimeg))
            .ThenNothing();
    }

    [Fact]
    public void A_checked_cost_has_a_ground_and_what_it_costs_every_year_a_payer()
    {
        GivenProposal(WellSubmitted)
            .When(p => (Cost with { Basis = null }).Decide(p, Round, Uranchimeg))
            .ThenRefused(BasisMissing);
        GivenProposal(WellSubmitted)
            .When(p => (Cost with { Basis = null, Grade = CostGrade.Rough }).Decide(p, Round, Uranchimeg))
            .Then(Costed with { Basis = null, Grade = CostGrade.Rough });
        GivenProposal(WellSubmitted)
            .When(p => (Cost with { Basis = null, Quotes = [HashOf("quote")] }).Decide(p, Round, Uranchimeg))
            .Then(Costed with { Basis = null, Quotes = [HashOf("quote")] });
        GivenProposal(WellSubmitted)
            .When(p => (Cost with { Yearly = Tugrug(1) }).Decide(p, Round, Uranchimeg))
            .ThenRefused(PayerMissing);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-5, 0)]
    [InlineData(Money.Largest + 1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, Money.Largest + 1)]
    public void It_costs_something_and_running_it_is_not_a_gain(long amount, long yearly) =>
        GivenProposal(WellSubmitted)
            .When(p => (Cost with { Amount = Tugrug(amount), Yearly = Tugrug(yearly) }).Decide(p, Round, Uranchimeg))
            .ThenRefused(CostNotPositive);

    [Fact]
    public void Costs_are_in_the_money_of_the_round()
    {
        GivenProposal(WellSubmitted)
            .When(p => (Cost with { Amount = new(1, "EUR") }).Decide(p, Round, Uranchimeg))
            .ThenRefused(RoundRefusals.CurrencyDiffers);
        GivenProposal(WellSubmitted)
            .When(p => (Cost with { Yearly = new(1, "EUR") }).Decide(p, Round, Uranchimeg))
            .ThenRefused(RoundRefusals.CurrencyDiffers);
    }

    [Fact]
    public void What_stands_on_the_ballot_keeps_its_cost() =>
        GivenProposal(WellSubmitted, Costed, WellAdmitted)
            .When(p => (Cost with { Amount = Tugrug(1) }).Decide(p, RoundOf(Voting), Uranchimeg))
            .ThenRefused(OnBallot);

    [Fact]
    public void What_stands_on_the_ballot_at_that_cost_is_costed_already() =>
        GivenProposal(WellSubmitted, Costed, WellAdmitted)
            .When(p => Cost.Decide(p, RoundOf(Voting), Uranchimeg))
            .ThenNothing();

    [Fact]
    public void What_was_withdrawn_is_over() =>
        GivenProposal(WellSubmitted, new ProposalWithdrawn(new("by_proposer"), Today))
            .When(p => Cost.Decide(p, Round, Uranchimeg))
            .ThenRefused(IsOver);

    [Fact]
    public void What_was_never_submitted_costs_nothing() =>
        GivenProposal().When(p => Cost.Decide(p, null, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_costs_nothing_here() =>
        GivenProposal(WellSubmitted).When(p => Cost.Decide(p, Round, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}
