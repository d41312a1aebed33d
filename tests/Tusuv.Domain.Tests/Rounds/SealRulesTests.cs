using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class SealRulesTests
{
    private static readonly SealRules Rule = new(
        Ldf2027,
        BallotForm.Knapsack,
        null,
        new("greedy_cost"),
        [new("votes"), new("cost"), new("id")],
        1,
        20,
        20,
        true,
        0
    );

    [Fact]
    public void The_rules_are_sealed_with_the_ceiling_of_the_day() =>
        GivenRound(Reviewed).When(r => Rule.Decide(r, [], Enkhjargal, SealOf)).Then(TheRules);

    [Fact]
    public void Sealing_twice_records_nothing_new() =>
        GivenRound([.. Reviewed, TheRules]).When(r => Rule.Decide(r, [], Enkhjargal, SealOf)).ThenNothing();

    [Fact]
    public void A_lowered_ceiling_does_not_break_the_seal() =>
        GivenRound([.. Reviewed, TheRules, Provisional with { Amount = Tugrug(186_000_000) }])
            .When(r => Rule.Decide(r, [], Enkhjargal, SealOf))
            .ThenNothing();

    [Fact]
    public void Nobody_changes_what_is_sealed() =>
        GivenRound([.. Reviewed, TheRules])
            .When(r => (Rule with { MinSupport = 2 }).Decide(r, [], Enkhjargal, SealOf))
            .ThenRefused(AlreadySealed);

    [Fact]
    public void Money_comes_before_rules() =>
        GivenRound(Ldf).When(r => Rule.Decide(r, [], Enkhjargal, SealOf)).ThenRefused(CeilingMissing);

    [Fact]
    public void A_round_without_a_vote_has_no_rules() =>
        GivenRound(Ldf with { Stages = [new(Stage.Collecting, null, null)] })
            .When(r => Rule.Decide(r, [], Enkhjargal, SealOf))
            .ThenRefused(NoVote);

    [Fact]
    public void The_rule_is_one_that_is_known() =>
        GivenRound(Reviewed)
            .When(r => (Rule with { RuleKey = new("as_we_like") }).Decide(r, [], Enkhjargal, SealOf))
            .ThenRefused(RuleUnknown);

    [Theory]
    [InlineData("age")]
    [InlineData("votes,votes")]
    public void Ties_are_broken_by_known_keys_each_once(string keys) =>
        GivenRound(Reviewed)
            .When(r =>
                (Rule with { TieBreak = [.. keys.Split(',').Select(k => new Code(k))] }).Decide(
                    r,
                    [],
                    Enkhjargal,
                    SealOf
                )
            )
            .ThenRefused(TieBreakUnknown);

    public static TheoryData<SealRules> OutOfRange =>
        [
            Rule with
            {
                MinSupport = -1,
            },
            Rule with
            {
                MaxRevisions = -1,
            },
            Rule with
            {
                MaxRevisions = 101,
            },
            Rule with
            {
                MinBatch = 0,
            },
            Rule with
            {
                MinBatch = 201,
            },
            Rule with
            {
                MaxChoices = 0,
            },
            Rule with
            {
                WitnessQuorum = -1,
            },
        ];

    [Theory, MemberData(nameof(OutOfRange))]
    public void Numbers_stay_within_reason(SealRules rules) =>
        GivenRound(Reviewed).When(r => rules.Decide(r, [], Enkhjargal, SealOf)).ThenRefused(RulesOutOfRange);

    [Fact]
    public void There_are_no_rules_without_a_round() =>
        GivenRound().When(r => Rule.Decide(r, [], Enkhjargal, SealOf)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_seals_nothing_here() =>
        GivenRound(Reviewed).When(r => Rule.Decide(r, [], Neighbour, SealOf)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_cancelled_round_gets_no_rules() =>
        GivenRound([.. Reviewed, CalledOff]).When(r => Rule.Decide(r, [], Enkhjargal, SealOf)).ThenRefused(Cancelled);

    private static Spec.Result<RoundEvent> Asking(RuleConditions conditions, string rule = "greedy_cost") =>
        GivenRound(Reviewed)
            .When(r =>
                (Rule with { RuleKey = new(rule), Conditions = conditions }).Decide(r, [TheBag], Enkhjargal, SealOf)
            );

    [Fact]
    public void Conditions_are_sealed_with_the_rule()
    {
        var conditions = new RuleConditions(
            10,
            33,
            WhenFull.TopUp,
            80,
            [new(Sector.Health, null, 40, 10), new(null, TheBag.Id, null, 90)]
        );
        Asking(conditions)
            .Then(
                TheRules with
                {
                    Rules = TheRules.Rules with { Conditions = conditions },
                    Hash = SealOf(TheRules.Rules with { Conditions = conditions }),
                }
            );
    }

    public static TheoryData<RuleConditions> NoPercent =>
        [
            new RuleConditions(MinShare: 0),
            new RuleConditions(MinShare: 101),
            new RuleConditions(MinSharePerCost: -1),
            new RuleConditions(WhenFull: WhenFull.TopUp, TopUpFrom: 101),
        ];

    [Theory, MemberData(nameof(NoPercent))]
    public void Shares_are_percent(RuleConditions conditions) => Asking(conditions).ThenRefused(RulesOutOfRange);

    [Fact]
    public void A_project_is_topped_up_from_a_named_share_on()
    {
        Asking(new(WhenFull: WhenFull.TopUp)).ThenRefused(TopUpUnclear);
        Asking(new(WhenFull: WhenFull.Stop, TopUpFrom: 80)).ThenRefused(TopUpUnclear);
        Asking(new(TopUpFrom: 80)).ThenRefused(TopUpUnclear);
    }

    [Fact]
    public void Only_greedy_rules_are_told_where_to_end() =>
        Asking(new(WhenFull: WhenFull.Stop), "phragmen").ThenRefused(RuleEndsByItself);

    public static TheoryData<MoneyShare> Unclear =>
        [
            new MoneyShare(null, null, 10, null),
            new MoneyShare(Sector.Health, new(Id(3)), 10, null),
            new MoneyShare(Sector.Health, null, null, null),
            new MoneyShare(Sector.Health, null, 0, null),
            new MoneyShare(Sector.Health, null, 10, 11),
            new MoneyShare(Sector.Health, null, null, 101),
        ];

    [Theory, MemberData(nameof(Unclear))]
    public void A_share_is_of_one_sector_or_area_and_says_how_much(MoneyShare share) =>
        Asking(new(Shares: [share])).ThenRefused(ShareUnclear);

    [Fact]
    public void A_sector_has_one_share() =>
        Asking(new(Shares: [new(Sector.Health, null, 10, null), new(Sector.Health, null, 20, null)]))
            .ThenRefused(ShareUnclear);

    [Fact]
    public void No_more_is_reserved_than_there_is() =>
        Asking(new(Shares: [new(Sector.Health, null, null, 60), new(Sector.Water, null, null, 41)]))
            .ThenRefused(MoreReservedThanThereIs);

    [Fact]
    public void Its_areas_are_those_of_the_round() =>
        Asking(new(Shares: [new(null, new(Id(98)), 10, null)])).ThenRefused(AreaUnknown);
}
