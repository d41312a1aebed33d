using System.Net;
using Tusuv.Api.Identity;

namespace Tusuv.Api.Tests.Identity;

public class ComingIn(App app)
{
    [Fact]
    public async Task A_link_opens_once()
    {
        var token = await LinkAsync(TimeSpan.FromHours(1));
        var official = app.Host.Visitor();

        Assert.Equal(
            HttpStatusCode.NoContent,
            (await official.Http.PostAsJsonAsync("/session/link", new { token })).StatusCode
        );
        Assert.NotEqual(JsonValueKind.Null, (await AppointmentAsync(official)).ValueKind);
        Assert.Equal("session.link_unknown", await RefusedAsync(app.Host.Visitor(), "/session/link", new { token }));
    }

    [Fact]
    public async Task An_administrators_link_leads_to_the_administration()
    {
        await FirstAdministrator.GreetAsync(app.Host.Running.App, TestContext.Current.CancellationToken);
        var token = await LinkAsync(TimeSpan.FromHours(1), "ADMINISTRATOR");

        var told = await AccountScript.TellAsync(app.Host.Visitor(), "/session/link", new { token });

        Assert.Equal("administration", told.GetProperty("next").GetString());
    }

    [Fact]
    public async Task Of_many_who_hold_the_same_link_one_comes_in()
    {
        var token = await LinkAsync(TimeSpan.FromHours(1));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => app.Host.Visitor().Http.PostAsJsonAsync("/session/link", new { token }))
        );

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_link_of_yesterday_is_no_link() =>
        Assert.Equal(
            "session.link_unknown",
            await RefusedAsync(
                app.Host.Visitor(),
                "/session/link",
                new { token = await LinkAsync(TimeSpan.FromMinutes(-1)) }
            )
        );

    [Fact]
    public async Task A_link_that_was_made_up_is_no_link() =>
        Assert.Equal(
            "session.link_unknown",
            await RefusedAsync(app.Host.Visitor(), "/session/link", new { token = new string('0', 40) })
        );

    [Fact]
    public async Task The_store_keeps_no_link()
    {
        var token = await LinkAsync(TimeSpan.FromHours(1));

        Assert.Equal(
            0,
            await app.ScalarAsync<long>($"select count(*) from app.entry_link l where l::text like '%{token}%'")
        );
    }

    [Fact]
    public async Task The_session_is_for_this_site_and_no_script()
    {
        using var answer = await app.Host.Http.PostAsJsonAsync(
            "/session/link",
            new { token = await LinkAsync(TimeSpan.FromHours(1)) },
            TestContext.Current.CancellationToken
        );

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("tusuv=", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Leaving_ends_the_session()
    {
        var official = await app.Host.OfficialAsync("AUDITOR");
        Assert.NotEqual(JsonValueKind.Null, (await AppointmentAsync(official)).ValueKind);

        (
            await official.Http.PostAsync("/session/end", null, TestContext.Current.CancellationToken)
        ).EnsureSuccessStatusCode();

        Assert.Equal(JsonValueKind.Null, (await AppointmentAsync(official)).ValueKind);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Another_site_sends_nobody_in(string from)
    {
        var visitor = app.Host.Visitor();
        visitor.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", from);

        foreach (var path in new[] { "/session/link", "/session/one-click", "/session/end" })
            Assert.Equal(
                "session.other_origin",
                await RefusedAsync(visitor, path, new { token = "", appointment = Guid.NewGuid() })
            );
    }

    [Fact]
    public async Task In_production_nobody_comes_in_by_one_click()
    {
        await using var production = await TestHost.StartAsync(
            app.Connection,
            app.KeysPath,
            "--environment",
            "Production"
        );
        var someone = (await app.Host.Visitor().AskAsync("{ me { oneClickPeople { id } } }"))
            .GetProperty("me")
            .GetProperty("oneClickPeople")[0]
            .GetProperty("id")
            .GetGuid();
        var visitor = production.Visitor();

        Assert.Equal(
            0,
            (await visitor.AskAsync("{ me { oneClickPeople { id } } }"))
                .GetProperty("me")
                .GetProperty("oneClickPeople")
                .GetArrayLength()
        );
        Assert.Equal(
            "session.not_a_one_click_person",
            await RefusedAsync(visitor, "/session/one-click", new { appointment = someone })
        );
    }

    [Fact]
    public async Task Nobody_comes_in_as_somebody_who_is_not_there() =>
        Assert.Equal(
            "session.not_a_one_click_person",
            await RefusedAsync(app.Host.Visitor(), "/session/one-click", new { appointment = Guid.NewGuid() })
        );

    private async Task<string> LinkAsync(TimeSpan validFor, string office = "AUDITOR")
    {
        var official = (await app.Host.Visitor().AskAsync("{ me { oneClickPeople { id office body { id } } } }"))
            .GetProperty("me")
            .GetProperty("oneClickPeople")
            .EnumerateArray()
            .First(p => p.GetProperty("office").GetString() == office);
        return await app.Service<EntryLinks>()
            .IssueAsync(
                new(official.GetProperty("body").GetProperty("id").GetGuid()),
                new(official.GetProperty("id").GetGuid()),
                validFor,
                TestContext.Current.CancellationToken
            );
    }

    private static async Task<JsonElement> AppointmentAsync(Client who) =>
        (await who.AskAsync("{ me { appointment { id } } }")).GetProperty("me").GetProperty("appointment");

    private static async Task<string?> RefusedAsync(Client who, string path, object body)
    {
        using var answer = await who.Http.PostAsJsonAsync(path, body);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
    }
}
