using System.Net;
using Tusuv.Api.Identity;

namespace Tusuv.Api.Tests.Identity;

/// <summary>Somebody newly in office, from the administrator's invitation on, over HTTP as they would go.</summary>
internal sealed class AccountScript(App app, Client administrator, Guid body, Guid appointment)
{
    public const string Password = "зургаан хөх морь уулнаас буув";

    public string Name { get; } = $"clerk-{appointment:N}";

    public Guid Person => appointment;

    /// <param name="beside">The office in whose body it is; another than the new one where that is not filled yet.</param>
    /// <param name="until">With an end, nobody is entered by one click.</param>
    public static async Task<AccountScript> AppointAsync(
        App app,
        string office = "AUDITOR",
        string? beside = null,
        string? until = null
    )
    {
        await FirstAdministrator.GreetAsync(app.Host.Running.App, TestContext.Current.CancellationToken);
        var administrator = await app.Host.OfficialAsync("ADMINISTRATOR");
        var people = await administrator.AskAsync("{ me { oneClickPeople { office body { id } } } }");
        var body = people
            .GetProperty("me")
            .GetProperty("oneClickPeople")
            .EnumerateArray()
            .First(p => p.GetProperty("office").GetString() == (beside ?? office))
            .GetProperty("body")
            .GetProperty("id")
            .GetGuid();
        var script = new AccountScript(app, administrator, body, Guid.NewGuid());
        await script.GrantAsync(script.Person, office, null, until);
        return script;
    }

    /// <summary>Another office of the same person.</summary>
    public async Task<Guid> GrantAnotherAsync(string office)
    {
        var another = Guid.NewGuid();
        await GrantAsync(another, office, Person, "2099-01-01");
        return another;
    }

    private Task GrantAsync(Guid granted, string office, Guid? person, string? until) =>
        RoundScript.Accept(
            administrator,
            "grantOffice",
            new
            {
                bodyId = body,
                appointmentId = granted,
                office,
                person,
                holder = "Шинэ ажилтан",
                from = "2026-01-01",
                until,
                resolution = "12",
            }
        );

    public async Task<string> InviteAsync() => (
            await TellAsync(
                administrator,
                "/accounts/invite",
                new
                {
                    body,
                    appointment,
                    name = Name,
                }
            )
        ).GetProperty("token").GetString()!;

    public Task<string?> InviteRefusedAsync(string name, Guid? somebody = null) =>
        RefusedAsync(
            administrator,
            "/accounts/invite",
            new
            {
                body,
                appointment = somebody ?? appointment,
                name,
            }
        );

    /// <summary>Null where it was closed.</summary>
    public async Task<string?> CloseAsync(Client? by = null)
    {
        using var answer = await (by ?? administrator).Http.PostAsJsonAsync(
            "/accounts/close",
            new { body, appointment }
        );
        return answer.StatusCode is HttpStatusCode.NoContent
            ? null
            : (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
    }

    /// <summary>Invited, and in by a password of their own.</summary>
    public async Task<Client> BeginAsync()
    {
        var visitor = app.Host.Visitor();
        await DoAsync(
            visitor,
            "/session/invitation/password",
            new { token = await InviteAsync(), password = Password }
        );
        return visitor;
    }

    public Task<HttpResponseMessage> TryAsync(Client who, string password = Password) =>
        who.Http.PostAsJsonAsync("/session/password", new { name = Name, password });

    /// <summary>On another device, where the password is enough.</summary>
    public async Task<Client> SignInAsync()
    {
        var visitor = app.Host.Visitor();
        Assert.Equal(HttpStatusCode.NoContent, (await TryAsync(visitor)).StatusCode);
        return visitor;
    }

    /// <summary>On another device, where it is not.</summary>
    public async Task<Client> PasswordFirstAsync()
    {
        var visitor = app.Host.Visitor();
        var answer = await TryAsync(visitor);
        Assert.Equal("second", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("next").GetString());
        return visitor;
    }

    /// <summary>The authenticator's key and the ten codes.</summary>
    public async Task<(string Key, string[] Codes)> SetSecondFactorAsync(Client who)
    {
        var offer = await TellAsync(who, "/account/second-factor/offer", new { });
        var key = offer.GetProperty("key").GetString()!;
        var ticket = offer.GetProperty("ticket").GetString();
        var told = await TellAsync(who, "/account/second-factor", new { ticket, code = CodeOf(key) });
        await LaterAsync();
        return (key, [.. told.GetProperty("codes").EnumerateArray().Select(code => code.GetString()!)]);
    }

    public static string CodeOf(string key) => Totp.At(key, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);

    /// <summary>The authenticator shows another code: the one of now counts as not used yet.</summary>
    public Task LaterAsync() => ChangeAsync("update app.account set totp_step = 0 where person_id = $1");

    public async Task ChangeAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(app.Connection);
        await using var command = source.CreateCommand(sql);
        command.Parameters.AddWithValue(Person);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task DoAsync(Client who, string path, object body)
    {
        using var answer = await who.Http.PostAsJsonAsync(path, body);
        Assert.True(answer.StatusCode is HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }

    public static async Task<JsonElement> TellAsync(Client who, string path, object body)
    {
        using var answer = await who.Http.PostAsJsonAsync(path, body);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static async Task<string?> RefusedAsync(Client who, string path, object body) =>
        await CodeAsync(await who.Http.PostAsJsonAsync(path, body));

    public static async Task<string?> CodeAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
        }
    }

    public static async Task<JsonElement> MeAsync(Client who) =>
        (await who.AskAsync("{ me { signedIn lacksSecondFactor appointment { id } offices { id } } }")).GetProperty(
            "me"
        );

    public static async Task<bool> IsInAsync(Client who) => (await MeAsync(who)).GetProperty("signedIn").GetBoolean();
}
