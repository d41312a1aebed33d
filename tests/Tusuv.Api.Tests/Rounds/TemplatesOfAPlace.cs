using Tusuv.Api.Identity;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Tests.Rounds;

/// <summary>What a place decides about its rounds holds for those that begin afterwards.</summary>
public class TemplatesOfAPlace(App app)
{
    private const string Templates = """
        query ($place: LocalityId!) { locality(id: $place) { templates {
          code adoptedAt retiredAt citation { mn } terms { farMove { number } legalRules { code } }
          earlier { terms { farMove { number } } }
        } } }
        """;

    private const string Review = """
        query ($id: ProposalId!) { proposal(id: $id) { movedFar legality { findings { rule met name { mn } citation { mn } } } } }
        """;

    private readonly Guid place = Guid.NewGuid();
    private Client administrator = null!;

    [Fact]
    public async Task A_place_has_the_usual_template_until_it_adopts_its_own_and_again_after_it()
    {
        await RegisterAsync();
        var usual = Assert.Single(await TemplatesAsync());
        Assert.Equal("ldf-year", usual.GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, usual.GetProperty("adoptedAt").ValueKind);

        foreach (var places in new[] { 2, 3 })
            await AdoptAsync("ldf-year", places);
        var adopted = Assert.Single(await TemplatesAsync());
        Assert.Equal(3, PlacesOf(adopted));
        Assert.Equal([2, 4], adopted.GetProperty("earlier").EnumerateArray().Select(PlacesOf));

        await RetireAsync("ldf-year");
        var again = Assert.Single(await TemplatesAsync());
        Assert.Equal(4, PlacesOf(again));
        Assert.Equal(2, again.GetProperty("earlier").GetArrayLength());
    }

    [Fact]
    public async Task A_round_keeps_what_held_when_it_began()
    {
        await RegisterAsync();
        var before = await OpenAsync("ldf-year");
        await AdoptAsync("ldf-year", 2);
        var after = await OpenAsync("ldf-year");

        Assert.Equal((4, 2), (await PlacesOfAsync(before), await PlacesOfAsync(after)));
        Assert.Equal("round.stages_not_of_template", await TryToOpenAsync("ldf-year", "COLLECTING", "REVIEW"));

        await AdoptAsync("roads", 5);
        Assert.Equal(5, await PlacesOfAsync(await OpenAsync("roads")));
        await RetireAsync("roads");
        Assert.Equal("round.template_unknown", await TryToOpenAsync("roads"));
        Assert.Equal(JsonValueKind.String, (await TemplatesAsync())[1].GetProperty("retiredAt").ValueKind);
    }

    [Fact]
    public async Task A_proposal_is_held_against_the_rules_of_its_round()
    {
        await RegisterAsync();
        await AdoptAsync("ldf-year", 2);
        var round = await OpenAsync("ldf-year");
        var proposal = Guid.NewGuid();
        await RoundScript.Accept(administrator, "openStage", new { roundId = round, stage = "COLLECTING" });
        await RoundScript.Accept(
            app.Host.Visitor("tracking-code-of-somebody"),
            "submitProposal",
            new
            {
                proposalId = proposal,
                roundId = round,
                sector = "WATER",
                channel = "WEB",
                title = "Худаг гаргах санал",
            }
        );
        await RoundScript.Accept(administrator, "closeStage", new { roundId = round, stage = "COLLECTING" });
        await RoundScript.Accept(administrator, "openStage", new { roundId = round, stage = "REVIEW" });
        await RoundScript.Accept(
            administrator,
            "declareReviewInterest",
            new { proposalId = proposal, interested = false }
        );

        Assert.Equal(
            "proposal.findings_incomplete",
            await administrator.DoAsync("checkLegality", Findings(proposal, "public_interest"))
        );
        await RoundScript.Accept(administrator, "checkLegality", Findings(proposal, "public_interest", "own-pasture"));

        var told = (await app.Host.Visitor().AskAsync(Review, new { id = proposal })).GetProperty("proposal");
        Assert.Equal(
            """[{"rule":"public_interest","met":false,"name":null,"citation":{"mn":"Журам, 1.1"}},{"rule":"own-pasture","met":false,"name":{"mn":"Бэлчээр хаахгүй"},"citation":{"mn":"Журам, 2.1"}}]""",
            told.GetProperty("legality").GetProperty("findings").GetRawText()
        );
        Assert.False(told.GetProperty("movedFar").GetBoolean());
    }

    [Fact]
    public async Task What_does_not_do_is_refused_with_its_reason()
    {
        await RegisterAsync();
        Assert.Equal(
            "template.places_out_of_range",
            await administrator.DoAsync("adoptTemplate", Adopting("ldf-year", 0))
        );
        Assert.Equal("template.not_found", await administrator.DoAsync("retireTemplate", Retiring("nothing")));
    }

    private async Task RegisterAsync()
    {
        await FirstAdministrator.GreetAsync(app.Host.Running.App, TestContext.Current.CancellationToken);
        administrator = await app.Host.OfficialAsync("ADMINISTRATOR");
        await RoundScript.Accept(
            administrator,
            "registerLocality",
            new
            {
                localityId = place,
                parent = await AimagAsync(),
                kind = "SOUM",
                code = $"soum-{place:n}",
                name = new { mn = "Загвар сум" },
                timeZone = "Asia/Ulaanbaatar",
            }
        );
    }

    private async Task<Guid> AimagAsync() =>
        (await app.Host.Visitor().AskAsync("{ aimags { locality { id code } } }"))
            .GetProperty("aimags")
            .EnumerateArray()
            .Select(aimag => aimag.GetProperty("locality"))
            .Single(aimag => aimag.GetProperty("code").GetString() == "MN-039")
            .GetProperty("id")
            .GetGuid();

    private async Task<JsonElement[]> TemplatesAsync() =>
        [
            .. (await app.Host.Visitor().AskAsync(Templates, new { place }))
                .GetProperty("locality")
                .GetProperty("templates")
                .EnumerateArray(),
        ];

    private Task AdoptAsync(string code, int places) =>
        RoundScript.Accept(administrator, "adoptTemplate", Adopting(code, places));

    private Task RetireAsync(string code) => RoundScript.Accept(administrator, "retireTemplate", Retiring(code));

    private object Retiring(string code) =>
        new
        {
            localityId = place,
            code,
            citation = new { mn = "3 дугаар тогтоол" },
        };

    private object Adopting(string code, int places) =>
        new
        {
            localityId = place,
            code,
            name = new { mn = "Манай жил" },
            citation = new { mn = "2 дугаар тогтоол" },
            terms = new
            {
                stages = RoundTemplate.LocalDevelopmentFund.Terms.Stages.Select(s => new
                {
                    stage = s.Stage.ToString().ToUpperInvariant(),
                    required = s.Required,
                }),
                legalRules = new object[]
                {
                    new { code = "public_interest", citation = new { mn = "Журам, 1.1" } },
                    new
                    {
                        code = "own-pasture",
                        name = new { mn = "Бэлчээр хаахгүй" },
                        citation = new { mn = "Журам, 2.1" },
                    },
                },
                meetingQuorum = new
                {
                    @base = "ADULTS",
                    numerator = 1,
                    denominator = 4,
                },
                farMove = new { number = places },
                appealDays = new { number = 20 },
            },
        };

    private static object Findings(Guid proposal, params string[] rules) =>
        new { proposalId = proposal, findings = rules.Select(rule => new { rule, met = false }) };

    private static int PlacesOf(JsonElement of) =>
        of.GetProperty("terms").GetProperty("farMove").GetProperty("number").GetInt32();

    private async Task<int> PlacesOfAsync(Guid round) =>
        PlacesOf(
            (
                await app
                    .Host.Visitor()
                    .AskAsync(
                        "query ($id: RoundId!) { round(id: $id) { terms { farMove { number } } } }",
                        new { id = round }
                    )
            ).GetProperty("round")
        );

    private async Task<Guid> OpenAsync(string template)
    {
        var round = Guid.NewGuid();
        await RoundScript.Accept(administrator, "openRound", Opening(round, template));
        return round;
    }

    private Task<string?> TryToOpenAsync(string template, params string[] stages) =>
        administrator.DoAsync("openRound", Opening(Guid.NewGuid(), template, stages));

    private object Opening(Guid round, string template, params string[] stages) =>
        new
        {
            roundId = round,
            localityId = place,
            template,
            year = DateTime.UtcNow.Year + 1,
            name = new { mn = "Загвар сумын жил" },
            stages = (stages is [] ? ["COLLECTING", "REVIEW", "DECISION", "EXECUTION"] : stages).Select(stage => new
            {
                stage,
            }),
        };
}
