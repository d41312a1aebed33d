using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Api.Tests.Ballots;

/// <summary>Why these projects: worked out again from the counted ballots, and tried with other rules.</summary>
public class WorkingOutAnAllocation(App app)
{
    private const string Worked = """
        ruleKey
        spent { amount }
        endowment { amount }
        steps { verdict votes proposal { id } moneyThere { amount } }
        rounds { number leftAfter { amount } price { amount } paidInFull effectiveVotes proposal { id } standings { proposal { id } } }
        statistics { voters votersWithAny fundedPerVoter winners }
        comparedWithGreedy { onlyHere { id } onlyWithGreedy { id } betterOff { here withGreedy neither } byArea { area { id } } }
        """;

    /// <summary>
    /// Costs 30, 35 and 40 of 100 million. 24 of 30 voters want the second and the third, 6 the first: votes alone take
    /// the second and third, 25 million are left. Equal shares give each voter 3.33 million, so 20 belong to the six.
    /// </summary>
    [Fact]
    public async Task Equal_shares_are_explained_step_by_step_and_compared_with_votes_alone()
    {
        var script = await AllocatedAsync("mes_cost");

        var worked = (
            await app
                .Host.Visitor()
                .AskAsync(
                    $"query ($id: RoundId!) {{ round(id: $id) {{ allocation {{ workings {{ {Worked} }} }} }} }}",
                    new { id = script.Round }
                )
        )
            .GetProperty("round")
            .GetProperty("allocation")
            .GetProperty("workings");

        Assert.Equal("3333333", Amount(worked, "endowment"));
        Assert.Equal(["75000000"], [Amount(worked, "spent")]);
        var rounds = worked.GetProperty("rounds").EnumerateArray().ToArray();
        // Both are chosen by the same people; a tie, and the cheaper one goes first.
        Assert.Equal(script.Proposals[1], Id(rounds[0]));
        Assert.Equal("1458333", Amount(rounds[0], "price"));
        Assert.Equal(24, rounds[0].GetProperty("paidInFull").GetInt32());
        Assert.Equal(script.Proposals[2], Id(rounds[1]));
        var first = worked.GetProperty("steps").EnumerateArray().Single(step => Id(step) == script.Proposals[0]);
        Assert.Equal("SUPPORTERS_OUT_OF_MONEY", first.GetProperty("verdict").GetString());
        Assert.Equal("20000000", Amount(first, "moneyThere"));
        Assert.Equal(
            [6, 0, 24],
            worked
                .GetProperty("statistics")
                .GetProperty("fundedPerVoter")
                .EnumerateArray()
                .Select(people => people.GetInt32())
        );
        Assert.Equal(
            30,
            worked.GetProperty("comparedWithGreedy").GetProperty("betterOff").GetProperty("neither").GetInt32()
        );
    }

    [Fact]
    public async Task Officials_try_other_rules_and_money_and_nothing_is_recorded()
    {
        var script = await AllocatedAsync("greedy_cost");
        const string ask = """
            query ($id: RoundId!, $rule: Code!, $budget: MoneyInput) {
              whatIf(round: $id, ruleKey: $rule, budget: $budget) { ruleKey steps { verdict proposal { id } } } }
            """;
        var before = await EventsAsync(script);

        var tried = (
            await script.Head.AskAsync(
                ask,
                new
                {
                    id = script.Round,
                    rule = "phragmen",
                    budget = new { amount = "120000000", currency = "MNT" },
                }
            )
        ).GetProperty("whatIf");

        Assert.Equal(
            ["SELECTED", "SELECTED", "SELECTED"],
            tried.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("verdict").GetString())
        );
        Assert.Equal(before, await EventsAsync(script));
        Assert.Equal(
            "round.rule_unknown",
            await CodeAsync(script.Head, ask, new { id = script.Round, rule = "the_loudest" })
        );
        var member = await app.Host.OfficialAsync("CHAIR");
        var asked = await member.AskAsync(ask, new { id = script.Round, rule = "phragmen" });
        Assert.Equal(JsonValueKind.Object, asked.GetProperty("whatIf").ValueKind);
        Assert.Equal(
            "UNAUTHENTICATED",
            await CodeAsync(app.Host.Visitor(), ask, new { id = script.Round, rule = "phragmen" })
        );
    }

    /// <summary>What is exported is read back by the reader of real elections, and the rule gives the same again.</summary>
    [Fact]
    public async Task The_election_is_exported_for_other_tools()
    {
        var script = await AllocatedAsync("mes_cost");
        await using var file = await app.Host.Visitor().Http.GetStreamAsync($"/rounds/{script.Round}/election.pb");
        var election = PabulibFile.Open(file);

        var outcome = AllocationRules.Find("mes_cost")!.Allocate(election.ReadElection(), new());

        Assert.Equal(["T01", "T02"], outcome.Selected);
        Assert.Equal(
            [("T00", 6), ("T01", 24), ("T02", 24)],
            outcome.Steps.Select(step => (step.ProjectId, step.Votes)).Order()
        );
    }

    [Fact]
    public async Task What_is_sealed_beside_the_rule_is_read_and_applied_and_may_be_tried_without()
    {
        var script = await AllocatedAsync(
            "greedy_cost",
            new { shares = new[] { new { sector = "WATER", atMost = 50 } } }
        );
        const string ask = """
            query ($id: RoundId!, $conditions: RuleConditionsInput) {
              round(id: $id) {
                rules { conditions { minShare shares { sector area { id } atMost reserved } } }
                allocation { steps { verdict moneyThere { amount } proposal { id } } }
              }
              whatIf(round: $id, ruleKey: "greedy_cost", conditions: $conditions) { steps { verdict } }
            }
            """;

        var same = await script.Head.AskAsync(ask, new { id = script.Round });
        var without = await script.Head.AskAsync(ask, new { id = script.Round, conditions = new { } });

        var round = same.GetProperty("round");
        var share = round.GetProperty("rules").GetProperty("conditions").GetProperty("shares")[0];
        Assert.Equal(("WATER", 50), (share.GetProperty("sector").GetString(), share.GetProperty("atMost").GetInt32()));
        string[] full = ["SELECTED", "QUOTA_FULL", "QUOTA_FULL"];
        Assert.Equal(full, Verdicts(round.GetProperty("allocation")));
        Assert.Equal("15000000", Amount(round.GetProperty("allocation").GetProperty("steps")[1], "moneyThere"));
        Assert.Equal(full, Verdicts(same.GetProperty("whatIf")));
        Assert.Equal(["SELECTED", "SELECTED", "DOES_NOT_FIT"], Verdicts(without.GetProperty("whatIf")));
        var file = await app.Host.Visitor().Http.GetStringAsync($"/rounds/{script.Round}/election.pb");
        Assert.Contains("\nrule;greedy_cost-custom\n", file, StringComparison.Ordinal);
        Assert.Contains("WATER", file, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>3,333,333 and a third for each ballot; the tie's cheaper project takes 35 of 24 voters, the other 40.</summary>
    [Fact]
    public async Task A_voter_reads_what_the_own_choices_helped_to_pay_for()
    {
        var script = await AllocatedAsync("mes_cost");

        var effect = (
            await app
                .Host.Visitor()
                .AskAsync(
                    """
                    query ($id: RoundId!, $choices: [ProposalId!]!) { round(id: $id) { allocation { workings {
                      ballot(choices: $choices) { endowment { amount } left { amount } funded { paid { amount } proposal { id } } }
                    } } } }
                    """,
                    new { id = script.Round, choices = script.Proposals }
                )
        ).GetProperty("round").GetProperty("allocation").GetProperty("workings").GetProperty("ballot");

        Assert.Equal(("3333333", "208333"), (Amount(effect, "endowment"), Amount(effect, "left")));
        Assert.Equal(
            [(script.Proposals[1], "1458333"), (script.Proposals[2], "1666666")],
            effect.GetProperty("funded").EnumerateArray().Select(line => (Id(line), Amount(line, "paid")!))
        );
    }

    private static IEnumerable<string?> Verdicts(JsonElement outcome) =>
        outcome.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("verdict").GetString());

    private async Task<RoundScript> AllocatedAsync(string rule, object? conditions = null)
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync();
        await script.SealAsync(voters: 30, rule: rule, conditions: conditions);
        await script.VoteAsync();
        var slips = await script.SlipsAsync();
        for (var i = 0; i < 30; i++)
        {
            var (refusal, _) = await app
                .Host.Visitor()
                .CastAsync(
                    script.Round,
                    slips[i],
                    i < 24 ? [script.Proposals[1], script.Proposals[2]] : [script.Proposals[0]]
                );
            Assert.Null(refusal);
        }

        await script.CountAsync();
        await RoundScript.Accept(script.Secretary, "certifyTally", new { roundId = script.Round });
        await RoundScript.Accept(
            script.Head,
            "allocate",
            new { roundId = script.Round, allocationId = Guid.NewGuid() }
        );
        return script;
    }

    private async Task<int> EventsAsync(RoundScript script) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($id: RoundId!) { history(round: $id, first: 1) { totalCount } }",
                    new { id = script.Round }
                )
        )
            .GetProperty("history")
            .GetProperty("totalCount")
            .GetInt32();

    private static async Task<string?> CodeAsync(Client client, string query, object variables)
    {
        var answer = await client.Http.PostAsJsonAsync("/graphql", new { query, variables });
        return (await answer.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("errors")[0]
            .GetProperty("extensions")
            .GetProperty("code")
            .GetString();
    }

    private static string? Amount(JsonElement of, string field) =>
        of.GetProperty(field).GetProperty("amount").GetString();

    private static Guid Id(JsonElement of) => of.GetProperty("proposal").GetProperty("id").GetGuid();
}
