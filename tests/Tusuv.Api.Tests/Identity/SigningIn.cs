using System.Net;
using Tusuv.Api.Identity;
using static Tusuv.Api.Tests.Identity.AccountScript;

namespace Tusuv.Api.Tests.Identity;

public class SigningIn(App app)
{
    [Fact]
    public async Task An_invited_person_sets_a_password_and_comes_in_by_it()
    {
        var clerk = await AppointAsync(app);
        await clerk.BeginAsync();

        var me = await MeAsync(await clerk.SignInAsync());

        Assert.Equal(clerk.Person, me.GetProperty("appointment").GetProperty("id").GetGuid());
        Assert.Equal(1, me.GetProperty("offices").GetArrayLength());
    }

    [Fact]
    public async Task A_wrong_password_and_a_name_that_nobody_has_are_answered_alike()
    {
        var clerk = await AppointAsync(app);
        await clerk.BeginAsync();

        var wrong = await clerk.TryAsync(app.Host.Visitor(), "not the password at all");
        var nobody = await TryAsNobodyAsync(Guid.NewGuid().ToString());

        Assert.Equal(wrong.StatusCode, nobody.StatusCode);
        Assert.Equal("""{"code":"session.wrong_password"}""", await TextAsync(wrong));
        Assert.Equal("""{"code":"session.wrong_password"}""", await TextAsync(nobody));
    }

    [Fact]
    public async Task After_five_wrong_tries_the_right_password_waits_and_then_does_not()
    {
        var clerk = await AppointAsync(app);
        await clerk.BeginAsync();
        for (var i = 0; i < Tries.Most; i++)
            Assert.Equal(
                "session.wrong_password",
                await CodeAsync(await clerk.TryAsync(app.Host.Visitor(), $"wrong {i}"))
            );

        using var locked = await clerk.TryAsync(app.Host.Visitor());
        var told = await locked.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("session.locked", told.GetProperty("code").GetString());
        Assert.InRange(
            told.GetProperty("until").GetDateTimeOffset() - DateTimeOffset.UtcNow,
            TimeSpan.FromMinutes(13),
            Tries.Rest
        );

        await clerk.ChangeAsync(
            "update app.sign_in_try set last_at = last_at - interval '15 minutes' where $1::uuid is not null"
        );
        await clerk.SignInAsync();
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_locked_like_any_other()
    {
        var name = Guid.NewGuid().ToString();
        for (var i = 0; i < Tries.Most; i++)
            Assert.Equal("session.wrong_password", await CodeAsync(await TryAsNobodyAsync(name)));

        Assert.Equal("session.locked", await CodeAsync(await TryAsNobodyAsync(name)));
    }

    [Fact]
    public async Task Of_many_tries_at_once_no_more_are_judged_than_one_after_the_other()
    {
        var name = Guid.NewGuid().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TryAsNobodyAsync(name)));
        var codes = await Task.WhenAll(answers.Select(CodeAsync));

        Assert.Equal(Tries.Most, codes.Count(code => code == "session.wrong_password"));
    }

    [Fact]
    public async Task An_authenticators_code_is_asked_for_and_good_once()
    {
        var clerk = await AppointAsync(app);
        var (key, _) = await clerk.SetSecondFactorAsync(await clerk.BeginAsync());
        var (first, second) = (await clerk.PasswordFirstAsync(), await clerk.PasswordFirstAsync());
        Assert.False(await IsInAsync(first));
        Assert.Equal("session.wrong_code", await RefusedAsync(first, "/session/second", new { code = "000000" }));
        var code = CodeOf(key);

        await DoAsync(first, "/session/second", new { code });

        Assert.True(await IsInAsync(first));
        Assert.Equal("session.wrong_code", await RefusedAsync(second, "/session/second", new { code }));
        Assert.False(await IsInAsync(second));
    }

    [Fact]
    public async Task Knowing_the_password_gives_no_more_tries_at_the_code()
    {
        var clerk = await AppointAsync(app);
        await clerk.SetSecondFactorAsync(await clerk.BeginAsync());
        for (var i = 0; i < Tries.Most; i++)
        {
            var visitor = await clerk.PasswordFirstAsync();
            Assert.Equal("session.wrong_code", await RefusedAsync(visitor, "/session/second", new { code = "000000" }));
        }

        var last = await clerk.PasswordFirstAsync();
        Assert.Equal("session.locked", await RefusedAsync(last, "/session/second", new { code = "000000" }));
    }

    [Fact]
    public async Task A_code_without_a_password_before_it_is_for_nothing() =>
        Assert.Equal(
            "session.password_first",
            await RefusedAsync(app.Host.Visitor(), "/session/second", new { code = "123456" })
        );

    [Fact]
    public async Task Each_of_the_ten_printed_codes_is_good_once()
    {
        var clerk = await AppointAsync(app);
        var (_, codes) = await clerk.SetSecondFactorAsync(await clerk.BeginAsync());
        Assert.Equal(10, codes.Distinct().Count());
        // As people copy it: in small letters, with a blank for the dash.
        var code = codes[3].ToLowerInvariant().Replace('-', ' ');

        await DoAsync(await clerk.PasswordFirstAsync(), "/session/second", new { code });

        Assert.Equal(
            "session.wrong_code",
            await RefusedAsync(await clerk.PasswordFirstAsync(), "/session/second", new { code })
        );
        Assert.Equal(
            9L,
            await app.ScalarAsync<long>($"select count(*) from app.recovery_code where person_id = '{clerk.Person}'")
        );
    }

    [Fact]
    public async Task New_codes_end_the_old_paper()
    {
        var clerk = await AppointAsync(app);
        var official = await clerk.BeginAsync();
        var (_, codes) = await clerk.SetSecondFactorAsync(official);

        await TellAsync(official, "/account/second-factor/recovery-codes", new { });

        Assert.Equal(
            "session.wrong_code",
            await RefusedAsync(await clerk.PasswordFirstAsync(), "/session/second", new { code = codes[0] })
        );
    }

    [Fact]
    public async Task An_office_that_asks_for_more_than_a_password_is_held_in_vain_until_there_is_more()
    {
        var clerk = await AppointAsync(app, "FINANCE_HEAD");
        var official = await clerk.BeginAsync();
        var before = await MeAsync(official);
        Assert.True(before.GetProperty("lacksSecondFactor").GetBoolean());
        Assert.Equal(JsonValueKind.Null, before.GetProperty("appointment").ValueKind);

        await clerk.SetSecondFactorAsync(official);

        Assert.Equal(clerk.Person, (await MeAsync(official)).GetProperty("appointment").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Whoever_holds_two_offices_acts_in_one_at_a_time_and_in_nobody_elses()
    {
        var clerk = await AppointAsync(app);
        var another = await clerk.GrantAnotherAsync("MONITOR");
        var official = await clerk.BeginAsync();
        Assert.Equal(2, (await MeAsync(official)).GetProperty("offices").GetArrayLength());

        await DoAsync(official, "/session/office", new { appointment = another });

        Assert.Equal(another, (await MeAsync(official)).GetProperty("appointment").GetProperty("id").GetGuid());
        Assert.Equal(
            "session.not_your_office",
            await RefusedAsync(official, "/session/office", new { appointment = Guid.NewGuid() })
        );
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_stopped()
    {
        await using var host = await TestHost.StartAsync(app.Connection, app.KeysPath, "--SignIn:TriesPerMinute=2");
        var visitor = host.Visitor();
        object entry = new { name = Guid.NewGuid().ToString(), password = "anything" };
        for (var i = 0; i < 2; i++)
            Assert.Equal("session.wrong_password", await RefusedAsync(visitor, "/session/password", entry));

        Assert.Equal("session.too_many_tries", await RefusedAsync(visitor, "/session/password", entry));
    }

    private Task<HttpResponseMessage> TryAsNobodyAsync(string name) =>
        app.Host.Visitor().Http.PostAsJsonAsync("/session/password", new { name, password = Password });

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();
}
