namespace Tusuv.Tests;

/// <summary>Brings a round of Khukhbulag to where a test begins, over HTTP as its officers would.</summary>
internal sealed class RoundScript(Site host)
{
    public Guid Round { get; } = Guid.NewGuid();

    public List<Guid> Proposals { get; } = [];

    public Client Head { get; private set; } = null!;

    public Client Secretary { get; private set; } = null!;

    public Guid Soum { get; private set; }

    public Guid Bag { get; private set; }

    /// <summary>Again, where a test may begin after the officials' sessions ended for nothing was done in them.</summary>
    public async Task<RoundScript> ComeInAsync()
    {
        Head = await host.OfficialAsync("HEAD_OF_OFFICE");
        Secretary = await host.OfficialAsync("KHURAL_SECRETARY");
        return this;
    }

    /// <summary>The stages of a year with a ballot, unless others are named.</summary>
    public async Task<RoundScript> OpenAsync(object? votingClosesAt = null, params string[] named)
    {
        await ComeInAsync();
        var soum = (await Head.AskAsync("{ me { appointment { body { locality { id children { id } } } } } }"))
            .GetProperty("me")
            .GetProperty("appointment")
            .GetProperty("body")
            .GetProperty("locality");
        Soum = soum.GetProperty("id").GetGuid();
        Bag = soum.GetProperty("children")[0].GetProperty("id").GetGuid();
        if (named.Length == 0)
            named = ["COLLECTING", "REVIEW", "VOTING", "DECISION", "EXECUTION"];
        var stages = named.Select(stage => new { stage, closesAt = stage is "VOTING" ? votingClosesAt : null });
        await Accept(
            Head,
            "openRound",
            new
            {
                roundId = Round,
                localityId = Soum,
                template = "ldf-year",
                year = 2027,
                name = new { mn = "Туршилт" },
                stages,
            }
        );
        await Accept(
            Head,
            "setCeiling",
            new
            {
                roundId = Round,
                amount = new { amount = "100000000", currency = "MNT" },
                grade = "PROVISIONAL",
            }
        );
        return this;
    }

    /// <param name="meet">What happens in the stage of the meetings, where the round has one.</param>
    public async Task<RoundScript> CollectAsync(int projects = 3, Func<Task>? meet = null)
    {
        await Accept(Head, "openStage", new { roundId = Round, stage = "COLLECTING" });
        await SubmitAsync(projects);
        await Accept(Head, "closeStage", new { roundId = Round, stage = "COLLECTING" });
        if (meet is not null)
        {
            await Accept(Head, "openStage", new { roundId = Round, stage = "MEETINGS" });
            await meet();
            await Accept(Head, "closeStage", new { roundId = Round, stage = "MEETINGS" });
        }

        await Accept(Head, "openStage", new { roundId = Round, stage = "REVIEW" });
        await ReviewAsync();
        return this;
    }

    public async Task SubmitAsync(int projects)
    {
        for (var i = 0; i < projects; i++)
        {
            Proposals.Add(Guid.NewGuid());
            await Accept(
                host.Visitor($"tracking-code-of-resident-{i}"),
                "submitProposal",
                new
                {
                    proposalId = Proposals[i],
                    roundId = Round,
                    sector = "WATER",
                    channel = "WEB",
                    title = $"Худаг гаргах санал {i}",
                }
            );
        }
    }

    /// <summary>Costs and admits every proposal, and closes the review.</summary>
    public async Task ReviewAsync()
    {
        for (var i = 0; i < Proposals.Count; i++)
        {
            await Accept(
                Head,
                "costProposal",
                new
                {
                    proposalId = Proposals[i],
                    amount = new
                    {
                        amount = (30_000_000 + (i * 5_000_000)).ToString(
                            System.Globalization.CultureInfo.InvariantCulture
                        ),
                        currency = "MNT",
                    },
                    grade = "CHECKED",
                    basis = "Үнийн санал",
                }
            );
            await Accept(
                Head,
                "admitProposal",
                new
                {
                    proposalId = Proposals[i],
                    number = $"T{i:00}",
                    title = new { mn = $"Худаг {i}" },
                }
            );
        }

        await Accept(Head, "closeStage", new { roundId = Round, stage = "REVIEW" });
    }

    public async Task<RoundScript> SealAsync(
        int voters = 30,
        int maxRevisions = 5,
        string rule = "greedy_cost",
        object? conditions = null,
        int witnessQuorum = 0
    )
    {
        await Accept(
            Secretary,
            "sealRules",
            new
            {
                roundId = Round,
                form = "KNAPSACK",
                ruleKey = rule,
                tieBreak = new[] { "votes", "cost", "id" },
                minSupport = 1,
                maxRevisions,
                minBatch = 20,
                publishOpenings = true,
                witnessQuorum,
                conditions,
            }
        );
        await Accept(Secretary, "sealBallotList", new { roundId = Round, proposals = Proposals });
        var people = Enumerable.Range(1, voters).Select(n => new { person = $"person {n}", label = $"{n}" });
        var entered = await Head.AskAsync(
            "mutation ($input: EnterVotersInput!) { enterVoters(input: $input) { accepted refusal { code } } }",
            new
            {
                input = new
                {
                    roundId = Round,
                    area = Bag,
                    voters = people,
                },
            }
        );
        Assert.True(entered.GetProperty("enterVoters").GetProperty("accepted").GetBoolean());
        await Accept(Secretary, "sealRoll", new { roundId = Round });
        return this;
    }

    public async Task<RoundScript> VoteAsync()
    {
        await Accept(Secretary, "openStage", new { roundId = Round, stage = "VOTING" });
        return this;
    }

    public async Task<string[]> SlipsAsync()
    {
        List<string> codes = [];
        for (string? after = null; ; )
        {
            var page = (
                await Head.AskAsync(
                    "query ($round: RoundId!, $area: LocalityId!, $after: String) { slips(round: $round, area: $area, first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }",
                    new
                    {
                        round = Round,
                        area = Bag,
                        after,
                    }
                )
            ).GetProperty("slips");
            codes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("code").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                return [.. codes];
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    /// <summary>Closes the vote and waits until the box is drained and counted.</summary>
    public async Task<RoundScript> CountAsync()
    {
        await Accept(Secretary, "closeStage", new { roundId = Round, stage = "VOTING" });
        return await CountClosedAsync();
    }

    public async Task<RoundScript> CountClosedAsync()
    {
        for (var tries = 0; ; tries++)
        {
            var refusal = await Secretary.DoAsync("countBallots", new { roundId = Round });
            if (refusal is null)
                return this;
            Assert.True(refusal == "ballot.not_closed" && tries < 600, refusal);
            await Task.Delay(100);
        }
    }

    public static async Task Accept(Client client, string mutation, object input) =>
        Assert.Null(await client.DoAsync(mutation, input));
}
