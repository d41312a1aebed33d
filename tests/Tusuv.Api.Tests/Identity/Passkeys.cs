using static Tusuv.Api.Tests.Identity.AccountScript;

namespace Tusuv.Api.Tests.Identity;

public sealed class Passkeys(App app) : IDisposable
{
    private readonly SoftwareAuthenticator telephone = new(app.Host.Address);

    [Fact]
    public async Task A_passkey_is_added_and_comes_in_without_name_or_password()
    {
        var clerk = await AppointAsync(app);
        await AddAsync(await clerk.BeginAsync());
        var visitor = app.Host.Visitor();

        await DoAsync(visitor, "/session/passkey", await SignedAsync(visitor));

        Assert.Equal(clerk.Person, (await MeAsync(visitor)).GetProperty("appointment").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task An_invited_person_may_begin_with_a_passkey_and_is_asked_for_no_second_factor()
    {
        var clerk = await AppointAsync(app, "FINANCE_HEAD");
        var token = await clerk.InviteAsync();
        var visitor = app.Host.Visitor();
        var options = await TellAsync(visitor, "/session/invitation/passkey/options", new { token });

        await DoAsync(visitor, "/session/invitation/passkey", new { token, credential = telephone.Create(options) });

        Assert.False((await MeAsync(visitor)).GetProperty("lacksSecondFactor").GetBoolean());
        Assert.Equal(
            "session.link_unknown",
            await RefusedAsync(app.Host.Visitor(), "/session/invitation", new { token })
        );
        await DoAsync(visitor, "/session/passkey", await SignedAsync(visitor));
    }

    [Fact]
    public async Task What_was_signed_once_is_not_taken_again()
    {
        var clerk = await AppointAsync(app);
        await AddAsync(await clerk.BeginAsync());
        var (first, second) = (app.Host.Visitor(), app.Host.Visitor());
        var signed = await SignedAsync(first);
        await DoAsync(first, "/session/passkey", signed);

        Assert.Equal("session.passkey_refused", await RefusedAsync(second, "/session/passkey", signed));
        await TellAsync(second, "/session/passkey/options", new { });
        Assert.Equal("session.passkey_refused", await RefusedAsync(second, "/session/passkey", signed));
    }

    [Fact]
    public async Task A_passkey_that_nobody_has_or_of_another_site_is_refused()
    {
        using var strange = new SoftwareAuthenticator(app.Host.Address);
        var visitor = app.Host.Visitor();
        var options = await TellAsync(visitor, "/session/passkey/options", new { });
        Assert.Equal(
            "session.passkey_refused",
            await RefusedAsync(visitor, "/session/passkey", new { credential = strange.Get(options) })
        );

        await AddAsync(await (await AppointAsync(app)).BeginAsync());
        telephone.Origin = "https://phisher.example";
        Assert.Equal(
            "session.passkey_refused",
            await RefusedAsync(visitor, "/session/passkey", await SignedAsync(visitor))
        );
    }

    [Fact]
    public async Task A_passkey_made_for_one_person_is_not_added_to_another()
    {
        var (clerk, other) = (await AppointAsync(app), await AppointAsync(app));
        var (his, hers) = (await clerk.BeginAsync(), await other.BeginAsync());
        var credential = telephone.Create(await TellAsync(his, "/account/passkeys/options", new { }));
        await TellAsync(hers, "/account/passkeys/options", new { });

        Assert.Equal(
            "session.passkey_refused",
            await RefusedAsync(hers, "/account/passkeys", new { credential, name = "stolen" })
        );
    }

    [Fact]
    public async Task A_removed_passkey_comes_in_no_more_and_puts_out_whoever_came_in_by_it()
    {
        var clerk = await AppointAsync(app);
        var here = await clerk.BeginAsync();
        await AddAsync(here);
        var thief = app.Host.Visitor();
        await DoAsync(thief, "/session/passkey", await SignedAsync(thief));
        var passkey = Assert.Single(await KeysAsync(here));
        Assert.Equal("Утас", passkey.GetProperty("name").GetString());

        await DoAsync(here, "/account/passkeys/remove", new { id = passkey.GetProperty("id").GetString() });

        Assert.True(await IsInAsync(here));
        Assert.False(await IsInAsync(thief));
        Assert.Equal(
            "session.passkey_refused",
            await RefusedAsync(thief, "/session/passkey", await SignedAsync(thief))
        );
    }

    [Fact]
    public async Task The_only_way_in_is_not_removed()
    {
        var clerk = await AppointAsync(app);
        var token = await clerk.InviteAsync();
        var here = app.Host.Visitor();
        var options = await TellAsync(here, "/session/invitation/passkey/options", new { token });
        await DoAsync(here, "/session/invitation/passkey", new { token, credential = telephone.Create(options) });
        var id = Assert.Single(await KeysAsync(here)).GetProperty("id").GetString();

        Assert.Equal("session.last_passkey", await RefusedAsync(here, "/account/passkeys/remove", new { id }));
        await DoAsync(here, "/account/password", new { password = Password });
        await DoAsync(here, "/account/passkeys/remove", new { id });

        Assert.Empty(await KeysAsync(here));
    }

    [Fact]
    public async Task A_locked_name_does_not_lock_its_passkey()
    {
        var clerk = await AppointAsync(app);
        await AddAsync(await clerk.BeginAsync());
        for (var i = 0; i < 6; i++)
            await CodeAsync(await clerk.TryAsync(app.Host.Visitor(), "wrong"));
        var visitor = app.Host.Visitor();

        await DoAsync(visitor, "/session/passkey", await SignedAsync(visitor));
    }

    public void Dispose() => telephone.Dispose();

    private async Task AddAsync(Client who)
    {
        var options = await TellAsync(who, "/account/passkeys/options", new { });
        await DoAsync(who, "/account/passkeys", new { credential = telephone.Create(options), name = "Утас" });
    }

    private static async Task<JsonElement[]> KeysAsync(Client who)
    {
        var account = await who.Http.GetFromJsonAsync<JsonElement>("/account", TestContext.Current.CancellationToken);
        return [.. account.GetProperty("passkeys").EnumerateArray()];
    }

    private async Task<object> SignedAsync(Client who) =>
        new { credential = telephone.Get(await TellAsync(who, "/session/passkey/options", new { })) };
}
