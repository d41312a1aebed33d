using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class SetCeilingTests
{
    private static readonly SetCeiling Set = new(Ldf2027, Tugrug(200_000_000), CeilingGrade.Provisional);
    private static readonly CeilingSet Final = new(Tugrug(200_000_000), CeilingGrade.Final, Today);

    [Fact]
    public void The_money_is_set() => GivenRound(Ldf).When(r => Set.Decide(r, Uranchimeg)).Then(Provisional);

    [Fact]
    public void Setting_twice_records_nothing_new() =>
        GivenRound(Ldf, Provisional).When(r => Set.Decide(r, Uranchimeg)).ThenNothing();

    [Fact]
    public void What_was_provisional_becomes_final() =>
        GivenRound(Ldf, Provisional)
            .When(r => (Set with { Grade = CeilingGrade.Final }).Decide(r, Uranchimeg))
            .Then(Final);

    [Fact]
    public void What_is_final_is_lowered_but_not_made_provisional_again()
    {
        GivenRound(Ldf, Final)
            .When(r => (Set with { Amount = Tugrug(186_000_000), Grade = CeilingGrade.Final }).Decide(r, Uranchimeg))
            .Then(Final with { Amount = Tugrug(186_000_000) });
        GivenRound(Ldf, Final).When(r => Set.Decide(r, Uranchimeg)).ThenRefused(CeilingIsFinal);
    }

    [Fact]
    public void A_lower_ceiling_leaves_the_sealed_budget_as_it_was_sealed()
    {
        var round = RoundOf([.. Voting, Final with { Amount = Tugrug(186_000_000) }]);

        Assert.Equal(Tugrug(200_000_000), round.Rules!.Rules.Budget);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_ceiling_is_more_than_nothing(long amount) =>
        GivenRound(Ldf)
            .When(r => (Set with { Amount = Tugrug(amount) }).Decide(r, Uranchimeg))
            .ThenRefused(CeilingNotPositive);

    [Theory]
    [InlineData(Money.Largest + 1)]
    [InlineData(long.MaxValue)]
    public void A_ceiling_is_an_amount_that_everybody_reads_alike(long amount) =>
        GivenRound(Ldf)
            .When(r => (Set with { Amount = Tugrug(amount) }).Decide(r, Uranchimeg))
            .ThenRefused(CeilingTooLarge(Tugrug(Money.Largest)));

    [Fact]
    public void A_ceiling_is_in_the_money_of_the_round() =>
        GivenRound(Ldf)
            .When(r => (Set with { Amount = new(200_000_000, "EUR") }).Decide(r, Uranchimeg))
            .ThenRefused(CurrencyDiffers);

    [Fact]
    public void There_is_no_ceiling_without_a_round() =>
        GivenRound().When(r => Set.Decide(r, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_sets_no_ceiling_here() =>
        GivenRound(Ldf).When(r => Set.Decide(r, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_cancelled_round_gets_no_money() =>
        GivenRound(Ldf, CalledOff).When(r => Set.Decide(r, Uranchimeg)).ThenRefused(Cancelled);
}
