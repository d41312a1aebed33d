using Tusuv.Api.Identity;

namespace Tusuv.Api.Tests.Identity;

/// <summary>Who may send what. A refusal of the domain means that the door was open.</summary>
public class Permissions(App app)
{
    private static readonly string Nobody = Guid.NewGuid().ToString();

    private static readonly Dictionary<string, object> Commands = new()
    {
        ["formBody"] = new
        {
            bodyId = Nobody,
            localityId = Nobody,
            kind = "KHURAL",
            name = new { mn = "Хурал" },
        },
        ["endOffice"] = new
        {
            bodyId = Nobody,
            appointmentId = Nobody,
            on = "2026-01-01",
        },
        ["cancelRound"] = new { roundId = Nobody, reason = "weather" },
        ["setCeiling"] = new
        {
            roundId = Nobody,
            amount = new { amount = "1", currency = "MNT" },
            grade = "FINAL",
        },
        ["refuseProposal"] = new { proposalId = Nobody, reason = "no_land" },
        ["voidSlip"] = new
        {
            roundId = Nobody,
            code = "AAAA-0000",
            reason = "lost",
        },
        ["allocate"] = new { allocationId = Nobody, roundId = Nobody },
        ["countBallots"] = new { roundId = Nobody },
        ["voidPaperBallot"] = new
        {
            roundId = Nobody,
            area = Nobody,
            sheet = "0107",
            reason = "voted_twice",
        },
        ["approveVoiding"] = new { roundId = Nobody, sheet = "0107" },
        ["certifyTally"] = new { roundId = Nobody },
        ["destroyRoundKeys"] = new { roundId = Nobody },
        ["supportProposal"] = new { proposalId = Nobody },
        ["withdrawProposal"] = new { proposalId = Nobody, reason = "by_proposer" },
    };

    private static readonly string[] Administration = ["formBody", "endOffice"];
    private static readonly string[] RoundOffice =
    [
        "cancelRound",
        "setCeiling",
        "refuseProposal",
        "voidPaperBallot",
        "allocate",
    ];
    private static readonly string[] Roll = ["voidSlip"];
    private static readonly string[] Certification =
    [
        "countBallots",
        "approveVoiding",
        "certifyTally",
        "destroyRoundKeys",
    ];
    private static readonly string[] Participant = ["supportProposal", "withdrawProposal"];

    [Fact]
    public Task A_visitor_only_reads() => MayAsync(app.Host.Visitor(), "UNAUTHENTICATED");

    [Theory]
    [InlineData("short")]
    [InlineData("a-code-that-is-much-too-long-to-have-been-handed-out-by-anybody-here")]
    public Task A_tracking_code_of_the_wrong_length_is_none(string code) =>
        MayAsync(app.Host.Visitor(code), "UNAUTHENTICATED");

    [Fact]
    public Task A_resident_proposes_and_supports() =>
        MayAsync(app.Host.Visitor("a-tracking-code-of-32-characters"), "UNAUTHENTICATED", Participant);

    [Fact]
    public async Task An_auditor_changes_nothing() =>
        await MayAsync(await app.Host.OfficialAsync("AUDITOR"), "FORBIDDEN", Participant);

    [Fact]
    public async Task The_chair_certifies() =>
        await MayAsync(await app.Host.OfficialAsync("CHAIR"), "FORBIDDEN", Participant, Certification);

    [Fact]
    public async Task The_secretary_runs_the_round_and_certifies() =>
        await MayAsync(
            await app.Host.OfficialAsync("KHURAL_SECRETARY"),
            "FORBIDDEN",
            Participant,
            RoundOffice,
            Roll,
            Certification
        );

    [Theory]
    [InlineData("GOVERNOR")]
    [InlineData("FINANCE_HEAD")]
    [InlineData("PROCUREMENT")]
    public async Task The_governors_office_runs_the_round_but_does_not_count(string office) =>
        await MayAsync(await app.Host.OfficialAsync(office), "FORBIDDEN", Participant, RoundOffice);

    [Fact]
    public async Task The_head_of_office_keeps_the_roll_too() =>
        await MayAsync(await app.Host.OfficialAsync("HEAD_OF_OFFICE"), "FORBIDDEN", Participant, RoundOffice, Roll);

    [Fact]
    public async Task The_administrator_does_everything_once_appointed()
    {
        await FirstAdministrator.GreetAsync(app.Host.Running.App, TestContext.Current.CancellationToken);

        await MayAsync(
            await app.Host.OfficialAsync("ADMINISTRATOR"),
            "FORBIDDEN",
            Participant,
            RoundOffice,
            Roll,
            Certification,
            Administration
        );
    }

    [Fact]
    public async Task An_office_reaches_its_own_place_and_ends_at_once()
    {
        await FirstAdministrator.GreetAsync(app.Host.Running.App, TestContext.Current.CancellationToken);
        var administrator = await app.Host.OfficialAsync("ADMINISTRATOR");
        var (soum, body, appointment) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var script = await new RoundScript(app.Host).OpenAsync();
        var aimag = (
            await administrator.AskAsync(
                "query ($id: LocalityId!) { locality(id: $id) { parent { id } } }",
                new { id = script.Soum }
            )
        )
            .GetProperty("locality")
            .GetProperty("parent")
            .GetProperty("id")
            .GetString();
        await RoundScript.Accept(
            administrator,
            "registerLocality",
            new
            {
                localityId = soum,
                parent = aimag,
                kind = "SOUM",
                code = $"soum-{soum:n}",
                name = new { mn = "Баянгол сум" },
                timeZone = "Asia/Ulaanbaatar",
            }
        );
        await RoundScript.Accept(
            administrator,
            "formBody",
            new
            {
                bodyId = body,
                localityId = soum,
                kind = "GOVERNORS_OFFICE",
                name = new { mn = "Тамгын газар" },
            }
        );
        await RoundScript.Accept(
            administrator,
            "grantOffice",
            new
            {
                bodyId = body,
                appointmentId = appointment,
                office = "HEAD_OF_OFFICE",
                holder = "Б.Бат",
                from = "2026-01-01",
                until = "2099-01-01",
            }
        );
        var neighbour = app.Host.Visitor();
        var token = await app.Service<EntryLinks>()
            .IssueAsync(new(body), new(appointment), TimeSpan.FromHours(1), TestContext.Current.CancellationToken);
        (await neighbour.Http.PostAsJsonAsync("/session/link", new { token })).EnsureSuccessStatusCode();

        Assert.Equal(
            "office.out_of_reach",
            await neighbour.DoAsync("openStage", new { roundId = script.Round, stage = "COLLECTING" })
        );
        Assert.Equal(
            "round.not_found",
            await neighbour.DoAsync("openStage", new { roundId = Guid.NewGuid(), stage = "COLLECTING" })
        );

        await script.CollectAsync(1);
        var title = (
            await neighbour.AskAsync(
                "query ($id: ProposalId!) { proposal(id: $id) { writtenTitle { commitment } } }",
                new { id = script.Proposals[0] }
            )
        )
            .GetProperty("proposal")
            .GetProperty("writtenTitle")
            .GetProperty("commitment")
            .GetString();
        Assert.Equal(
            "erasure.text_unknown",
            await neighbour.DoAsync(
                "eraseText",
                new
                {
                    localityId = soum,
                    text = title,
                    ground = "request",
                }
            )
        );

        await RoundScript.Accept(
            administrator,
            "endOffice",
            new
            {
                bodyId = body,
                appointmentId = appointment,
                on = $"{DateTime.UtcNow:yyyy-MM-dd}",
            }
        );

        Assert.Equal(
            "FORBIDDEN",
            await AnswerAsync(neighbour, "openStage", new { roundId = script.Round, stage = "COLLECTING" })
        );
        Assert.Equal(
            JsonValueKind.Null,
            (await neighbour.AskAsync("{ me { appointment { id } } }"))
                .GetProperty("me")
                .GetProperty("appointment")
                .ValueKind
        );
    }

    [Fact]
    public async Task Slips_are_printed_by_the_office_of_the_round_only()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        const string slips =
            "query ($round: RoundId!, $area: LocalityId!) { slips(round: $round, area: $area) { totalCount } }";

        foreach (
            var (who, code) in new[]
            {
                (app.Host.Visitor(), "UNAUTHENTICATED"),
                (await app.Host.OfficialAsync("AUDITOR"), "FORBIDDEN"),
            }
        )
            Assert.Equal(code, CodeOf(await who.SendAsync(slips, new { round = script.Round, area = script.Bag })));
        Assert.Equal(
            JsonValueKind.Object,
            (await script.Head.AskAsync(slips, new { round = script.Round, area = script.Bag }))
                .GetProperty("slips")
                .ValueKind
        );
    }

    private static async Task MayAsync(Client who, string otherwise, params string[][] what)
    {
        var may = what.SelectMany(w => w).ToHashSet();
        foreach (var (command, input) in Commands)
        {
            var answer = await AnswerAsync(who, command, input);
            Assert.True(
                may.Contains(command) ? answer.Contains('.', StringComparison.Ordinal) : answer == otherwise,
                $"{command}: {answer}"
            );
        }
    }

    /// <summary>The code of the error, or of the refusal.</summary>
    private static async Task<string> AnswerAsync(Client who, string command, object input)
    {
        var name = char.ToUpperInvariant(command[0]) + command[1..];
        var answer = await who.SendAsync(
            $"mutation ($id: CommandId!, $input: {name}Input!) {{ {command}(commandId: $id, input: $input) {{ refusal {{ code }} }} }}",
            new { id = Guid.NewGuid(), input }
        );
        return answer.TryGetProperty("errors", out _)
            ? CodeOf(answer)!
            : answer.GetProperty("data").GetProperty(command).GetProperty("refusal").GetProperty("code").GetString()!;
    }

    private static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
