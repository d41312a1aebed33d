namespace Tusuv.Allocation.Tests;

/// <summary>What a round may declare beside the rule.</summary>
public class OptionsTests
{
    [Theory]
    [InlineData(WhenFull.Skip, "a d e", 0)]
    [InlineData(WhenFull.Stop, "a", 0)]
    [InlineData(WhenFull.TopUp, "a", 0)]
    public void The_first_project_that_does_not_fit_may_end_the_rule(WhenFull whenFull, string selected, long topUp)
    {
        var outcome = Greedy(new() { WhenFull = whenFull });

        Assert.Equal(selected.Split(' '), outcome.Selected);
        Assert.Equal(topUp, outcome.TopUp);
        Assert.Equal(AllocationVerdict.DoesNotFit, outcome.Steps[1].Verdict);
        var after = outcome.Steps[2];
        Assert.Equal(
            whenFull is WhenFull.Skip ? (AllocationVerdict.DoesNotFit, null) : (AllocationVerdict.RuleEnded, "b"),
            (after.Verdict, after.Because)
        );
    }

    [Theory]
    [InlineData(66, true)]
    [InlineData(67, false)]
    public void The_last_project_is_topped_up_where_enough_of_it_is_there(int percent, bool funded)
    {
        // 40 of b's 60 are left.
        var outcome = Greedy(new() { WhenFull = WhenFull.TopUp, TopUpShare = new(percent, 100) });

        Assert.Equal(funded ? ["a", "b"] : ["a"], outcome.Selected);
        Assert.Equal(funded ? (120L, 20L, 0L) : (60L, 0L, 40L), (outcome.Cost, outcome.TopUp, outcome.Left));
        Assert.Equal(funded ? AllocationVerdict.ToppedUp : AllocationVerdict.DoesNotFit, outcome.Steps[1].Verdict);
        Assert.Equal(AllocationVerdict.RuleEnded, outcome.Steps[2].Verdict);
    }

    [Fact]
    public void A_withdrawn_project_neither_wins_nor_ends_the_rule()
    {
        var outcome = GreedyCost.Allocate(
            FiveProjects.Election.Withdraw(new HashSet<string> { "b" }),
            new() { WhenFull = WhenFull.Stop }
        );

        Assert.Equal(["a"], outcome.Selected);
        Assert.Equal(AllocationVerdict.Withdrawn, outcome.Steps[1].Verdict);
        Assert.Equal("c", outcome.Steps[3].Because);
    }

    [Theory]
    [MemberData(nameof(Laws.RuleLaws.Keys), MemberType = typeof(Laws.RuleLaws))]
    public void No_rule_takes_a_withdrawn_project_and_each_says_so(string key)
    {
        var withdrawn = FiveProjects.Election.Withdraw(new HashSet<string> { "a" });
        var steps = AllocationRules.Find(key)!.Allocate(withdrawn, new()).Steps;

        Assert.Equal(AllocationVerdict.Withdrawn, steps.Single(step => step.ProjectId == "a").Verdict);
    }

    public static TheoryData<AllocationOptions, string, long> Thresholds =>
        new()
        {
            {
                new() { MinSupport = 2 },
                "a b c",
                2
            },
            {
                new() { MinScore = 3 },
                "a b",
                3
            },
            {
                new() { MinShare = new(1, 2) },
                "a b",
                3
            }, // of five ballots, rounded up
            {
                new() { MinShare = new(2, 5) },
                "a b c",
                2
            },
        };

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void Too_little_support_is_told_with_what_was_asked_for(AllocationOptions options, string open, long needed)
    {
        var outcome = Greedy(options);

        Assert.Equal(
            open.Split(' '),
            outcome.Steps.Where(s => s.Verdict is not AllocationVerdict.TooLittleSupport).Select(s => s.ProjectId)
        );
        Assert.All(
            outcome.Steps.Where(s => s.Verdict is AllocationVerdict.TooLittleSupport),
            step => Assert.Equal(needed, step.Figure)
        );
    }

    [Fact]
    public void Dearer_projects_may_need_more_support()
    {
        // 5 votes × cost / 100 × 1: a needs 3, b 3, c 3, d 1, e 2.
        var outcome = Greedy(new() { MinSharePerCost = 1 });

        Assert.Equal(
            [("c", 3L), ("e", 1L)],
            outcome
                .Steps.Where(s => s.Verdict is AllocationVerdict.TooLittleSupport)
                .Select(s => (s.ProjectId, s.Figure!.Value))
        );
    }

    [Fact]
    public void Where_support_is_a_share_totals_come_with_the_number_of_ballots() =>
        Assert.Empty(GreedyCost.Allocate(10, [new("a", 5, 4)], new() { MinShare = new(1, 2) }, ballots: 9).Selected);

    [Theory]
    [InlineData("greedy_cost")]
    [InlineData("phragmen")]
    [InlineData("mes_card_add1")]
    [InlineData("mes_card_add1_overspend")]
    [InlineData("maximin_support")]
    public void A_category_gets_no_more_than_its_limit(string key)
    {
        var outcome = Allocate(key, new() { MinSupport = 1, Quotas = [new("roads", ["a", "b"], AtMost: 65)] });

        Assert.Contains("a", outcome.Selected);
        var step = outcome.Steps.Single(s => s.ProjectId == "b");
        Assert.Equal((AllocationVerdict.QuotaFull, "roads", 5L), (step.Verdict, step.Because, step.Figure));
    }

    [Fact]
    public void A_category_may_use_up_its_limit() =>
        Assert.Equal(["a", "d", "e"], Greedy(new() { Quotas = [new("roads", ["a"], AtMost: 60)] }).Selected);

    [Fact]
    public void Reserved_money_is_spent_within_its_category_first()
    {
        var outcome = Greedy(
            new() { Quotas = [new("small", ["d", "e"], Reserved: 30), new("c", ["c"], Reserved: 60)] }
        );

        Assert.Equal(["d", "e", "c"], outcome.Selected);
        Assert.Equal(
            [AllocationPhase.Reserved, AllocationPhase.Reserved, AllocationPhase.Reserved],
            outcome.Rounds.Select(round => round.Phase)
        );
        Assert.Equal([1, 2, 3, 4, 5], outcome.Steps.Select(step => step.Rank));
        Assert.Equal(90, outcome.Cost);
    }

    [Fact]
    public void What_comes_from_elsewhere_in_each_part_adds_up()
    {
        // 50 of b's 60 are there, then 50 of c's 60.
        var outcome = Greedy(
            new() { WhenFull = WhenFull.TopUp, Quotas = [new("b", ["b"], Reserved: 50), new("c", ["c"], Reserved: 50)] }
        );

        Assert.Equal(["b", "c"], outcome.Selected);
        Assert.Equal((120L, 20L, 0L), (outcome.Cost, outcome.TopUp, outcome.Left));
    }

    [Fact]
    public void What_a_category_does_not_use_is_for_all()
    {
        var outcome = Greedy(new() { MinSupport = 1, Quotas = [new("small", ["d", "e"], Reserved: 30)] });

        Assert.Equal(["d", "a"], outcome.Selected);
        Assert.Equal([AllocationPhase.Reserved, AllocationPhase.Main], outcome.Rounds.Select(round => round.Phase));
        Assert.Equal(AllocationVerdict.TooLittleSupport, outcome.Steps[^1].Verdict);
    }

    [Fact]
    public void No_more_is_reserved_than_there_is() =>
        Assert.StartsWith(
            "More money is reserved than there is.",
            Assert
                .Throws<ArgumentException>(() => Greedy(new() { Quotas = [new("small", ["d"], Reserved: 101)] }))
                .Message
        );

    [Theory]
    [InlineData("greedy_cost")]
    [InlineData("phragmen")]
    [InlineData("mes_card_add1")]
    [InlineData("mes_card_add1_overspend")]
    [InlineData("maximin_support")]
    public void The_first_that_is_selected_excludes_the_others(string key)
    {
        var outcome = Allocate(key, new() { MinSupport = 1, Exclusions = [new(["d", "a"])] });

        var excluded = outcome.Steps.Single(s => s.Verdict is AllocationVerdict.Excluded);
        Assert.Contains(excluded.Because!, outcome.Selected);
        Assert.Equal(["a", "d"], new[] { excluded.ProjectId, excluded.Because! }.Order());
    }

    [Fact]
    public void By_precedence_the_preferred_one_is_asked_when_any_of_them_has_its_turn()
    {
        var outcome = Greedy(new() { Exclusions = [new(["c", "a"], ByPrecedence: true)] });

        Assert.Equal("c", outcome.Selected[0]);
        Assert.Equal("c", outcome.Steps.Single(s => s.ProjectId == "a").Because);
    }

    [Fact]
    public void A_lot_comes_from_a_public_seed_and_anybody_can_draw_it_again()
    {
        CountedProject[] twins = [new("a", 10, 3), new("b", 10, 3), new("c", 10, 3)];
        string Winner(string seed) =>
            GreedyCost.Allocate(10, twins, new() { TieBreak = TieBreak.Of("votes", "lot:" + seed) }).Selected.Single();

        Assert.Equal(Winner("2027"), Winner("2027"));
        Assert.Equal(
            "abc"
                .MinBy(id =>
                    Convert.ToHexString(
                        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"2027\n{id}"))
                    )
                )
                .ToString(),
            Winner("2027")
        );
        Assert.Equal(3, Enumerable.Range(0, 50).Select(seed => Winner($"seed {seed}")).Distinct().Count());
    }

    [Theory]
    [InlineData("lot:")]
    [InlineData("lot:1,lot:2")]
    public void A_lot_has_a_seed_and_is_drawn_once(string keys) => Assert.False(TieBreak.TryOf(keys.Split(','), out _));

    private static AllocationOutcome Greedy(AllocationOptions options) => Allocate("greedy_cost", options);

    private static AllocationOutcome Allocate(string key, AllocationOptions options) =>
        AllocationRules.Find(key)!.Allocate(FiveProjects.Election, options);
}
