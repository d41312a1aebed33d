using Tusuv.Api.Identity;

namespace Tusuv.Tests;

/// <summary>A khural of five in the soum of a round, brought to where a test begins.</summary>
internal sealed class KhuralScript(RoundScript round)
{
    public static readonly string Today = $"{DateTime.UtcNow:yyyy-MM-dd}";

    public RoundScript Round => round;

    public Guid Body { get; } = Guid.NewGuid();

    public Guid Sitting { get; } = Guid.NewGuid();

    public Guid[] Members { get; } = [.. Enumerable.Range(0, 5).Select(_ => Guid.NewGuid())];

    public Client Secretary => round.Secretary;

    public required Client Chair { get; init; }

    public static async Task<KhuralScript> OpenAsync(
        TestHost host,
        RoundScript round,
        string type = "projects",
        params string[] more
    )
    {
        await FirstAdministrator.GreetAsync(host.Running.App, TestContext.Current.CancellationToken);
        return await OpenAsync((Site)host, round, type, more);
    }

    /// <param name="more">Types of further items of the agenda.</param>
    public static async Task<KhuralScript> OpenAsync(
        Site site,
        RoundScript round,
        string type = "projects",
        params string[] more
    )
    {
        var script = await AppointAsync(site, round);
        await script.ConveneAsync([type, .. more]);
        return script;
    }

    /// <summary>A khural with its members, before any sitting.</summary>
    public static async Task<KhuralScript> AppointAsync(Site site, RoundScript round)
    {
        var script = new KhuralScript(round) { Chair = await site.OfficialAsync("CHAIR") };
        var administrator = await site.OfficialAsync("ADMINISTRATOR");
        var name = new { mn = $"Иргэдийн Төлөөлөгчдийн Хурал {script.Body.ToString("N")[..6]}" };
        await RoundScript.Accept(
            administrator,
            "formBody",
            new
            {
                bodyId = script.Body,
                localityId = round.Soum,
                kind = "KHURAL",
                name,
            }
        );
        foreach (var (index, member) in script.Members.Index())
            await RoundScript.Accept(
                administrator,
                "grantOffice",
                new
                {
                    bodyId = script.Body,
                    appointmentId = member,
                    office = "MEMBER",
                    holder = $"Төлөөлөгч {index + 1}",
                    from = "2024-11-01",
                    until = "2099-01-01",
                }
            );
        return script;
    }

    private async Task ConveneAsync(string[] types)
    {
        var agenda = types.Select(
            (type, index) =>
                new
                {
                    number = index + 1,
                    type,
                    title = new { mn = "Орон нутгийн хөгжлийн сан" },
                    roundId = round.Round,
                }
        );
        await RoundScript.Accept(
            Secretary,
            "conveneSitting",
            new
            {
                sittingId = Sitting,
                bodyId = Body,
                kind = "REGULAR",
                opensAt = DateTime.UtcNow,
                place = new { mn = "Соёлын төв" },
                agenda,
            }
        );
        await RoundScript.Accept(Secretary, "stateAttendance", new { sittingId = Sitting, present = Members[..4] });
        foreach (var step in new[] { "AGENDA", "HOUSE_RULES", "SERVICE_TEAM" })
            await RoundScript.Accept(
                Secretary,
                "voteOnOpening",
                new
                {
                    sittingId = Sitting,
                    step,
                    @for = 4,
                    against = 0,
                    abstained = 0,
                }
            );
    }

    /// <summary>Rules like the template's, for so many seats.</summary>
    public object Procedure(int seats) =>
        new
        {
            bodyId = Body,
            citation = new { mn = "2024 оны 1 дүгээр тогтоол" },
            rules = new
            {
                seats,
                tellers = 2,
                opening = new[] { "AGENDA" },
                quorum = Majority("SEATS"),
                items = new[]
                {
                    new
                    {
                        type = "procedural",
                        ways = new[] { "HANDS" },
                        majority = Majority("PRESENT"),
                    },
                },
            },
        };

    private static object Majority(string of) =>
        new
        {
            of,
            numerator = 1,
            denominator = 2,
            moreThan = true,
        };

    /// <param name="annex">The project list that is moved with it.</param>
    /// <param name="amends">The motion whose list it would change.</param>
    public async Task<Guid> MoveAsync(object? annex = null, Guid? amends = null, int item = 1)
    {
        var motion = Guid.NewGuid();
        await RoundScript.Accept(
            Secretary,
            "makeMotion",
            new
            {
                sittingId = Sitting,
                motionId = motion,
                item,
                mover = Members[0],
                text = new { mn = "Жагсаалтыг хавсралтаар батлах" },
                annex,
                amends,
                wording = amends is null ? null : new { mn = "Өөрчилсөн жагсаалтыг хавсралтаар батлах" },
            }
        );
        return motion;
    }

    public Task<string?> HandsAsync(Guid motion, int yes) =>
        Secretary.DoAsync(
            "voteByHands",
            new
            {
                sittingId = Sitting,
                motionId = motion,
                @for = yes,
                against = 0,
                abstained = 0,
            }
        );

    /// <summary>A member with a device of their own.</summary>
    public async Task<Client> MemberAsync(TestHost host, int number)
    {
        var member = host.Visitor();
        var token = await EntryAsync(host, number);
        (await member.Http.PostAsJsonAsync("/session/link", new { token })).EnsureSuccessStatusCode();
        return member;
    }

    /// <summary>By which a member comes in once.</summary>
    public Task<string> EntryAsync(TestHost host, int number) =>
        host.Service<EntryLinks>()
            .IssueAsync(new(Body), new(Members[number]), TimeSpan.FromHours(1), TestContext.Current.CancellationToken);

    public Task<string?> AdoptAsync(Guid motion, string number, object? annex = null, object? more = null)
    {
        var input = new Dictionary<string, object?>
        {
            ["bodyId"] = Body,
            ["year"] = DateTime.UtcNow.Year,
            ["number"] = number,
            ["adoptedOn"] = Today,
            ["title"] = new { mn = "Төслийн жагсаалт батлах тухай" },
            ["preamble"] = new[] { new { mn = "Төсвийн тухай хуулийн 67 дугаар зүйлийн 67.1" } },
            ["clauses"] = ClausesReporting("2099-07-15"),
            ["annex"] = annex,
            ["sittingId"] = Sitting,
            ["motionId"] = motion,
        };
        foreach (var property in more?.GetType().GetProperties() ?? [])
            input[property.Name] = property.GetValue(more);
        return Secretary.DoAsync("adoptResolution", input);
    }

    public object Line(int project, long amount, string? difference = null) =>
        new
        {
            proposalId = round.Proposals[project],
            amount = new { amount = $"{amount}", currency = "MNT" },
            difference,
        };

    public object Annex(object[] lines, params object[] leftOut) =>
        new
        {
            roundId = round.Round,
            lines,
            leftOut,
        };

    public Task<JsonElement> ResolutionAsync(string number, string fields) =>
        Secretary.AskAsync(
            $"query ($body: BodyId!, $year: Int!, $number: Code!) {{ resolutionNumbered(body: $body, year: $year, number: $number) {{ {fields} }} }}",
            new
            {
                body = Body,
                year = DateTime.UtcNow.Year,
                number,
            }
        );

    public async Task<Guid> ResolutionIdAsync(string number) =>
        (await ResolutionAsync(number, "id")).GetProperty("resolutionNumbered").GetProperty("id").GetGuid();

    public async Task SignAsync(string number) =>
        await RoundScript.Accept(Chair, "signResolution", new { resolutionId = await ResolutionIdAsync(number) });

    /// <param name="day">On which it is to be reported.</param>
    public static object[] ClausesReporting(string day) =>
        [
            new
            {
                number = 1,
                kind = "APPROVE",
                text = new { mn = "Төслийн жагсаалтыг хавсралтаар баталсугай." },
                reportOn = Array.Empty<string>(),
            },
            new
            {
                number = 2,
                kind = "CHARGE",
                text = new { mn = "Хэрэгжүүлэхийг Засаг даргад даалгасугай." },
                assignee = "GOVERNOR",
                reportOn = Array.Empty<string>(),
            },
            new
            {
                number = 3,
                kind = "REPORT",
                text = new { mn = "Тэргүүлэгчдэд тайлагнасугай." },
                assignee = "GOVERNOR",
                reportOn = new[] { day },
            },
        ];
}
