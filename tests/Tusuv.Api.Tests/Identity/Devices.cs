using System.Net;
using static Tusuv.Api.Tests.Identity.AccountScript;

namespace Tusuv.Api.Tests.Identity;

public class Devices(App app)
{
    [Fact]
    public async Task A_device_is_listed_by_words_and_signed_out_from_another()
    {
        var clerk = await AppointAsync(app);
        var here = await clerk.BeginAsync();
        var telephone = app.Host.Visitor();
        telephone.Http.DefaultRequestHeaders.UserAgent.ParseAdd(
            "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"
        );
        await clerk.TryAsync(telephone);

        var devices = await DevicesAsync(here);
        var other = Assert.Single(devices, d => !d.GetProperty("isThis").GetBoolean());
        Assert.Equal("Chrome, Android", other.GetProperty("words").GetString());
        await DoAsync(here, "/account/sessions/end", new { id = other.GetProperty("id").GetGuid() });

        Assert.False(await IsInAsync(telephone));
        Assert.True(await IsInAsync(here));
    }

    [Fact]
    public async Task All_other_devices_are_signed_out_at_once()
    {
        var clerk = await AppointAsync(app);
        var here = await clerk.BeginAsync();
        var (second, third) = (await clerk.SignInAsync(), await clerk.SignInAsync());

        await DoAsync(here, "/account/sessions/end", new { });

        Assert.True(await IsInAsync(here));
        Assert.False(await IsInAsync(second));
        Assert.False(await IsInAsync(third));
    }

    [Fact]
    public async Task Nobody_signs_out_somebody_else()
    {
        var (clerk, stranger) = (await AppointAsync(app), await AppointAsync(app));
        var (here, there) = (await clerk.BeginAsync(), await stranger.BeginAsync());
        var id = Assert.Single(await DevicesAsync(there)).GetProperty("id").GetGuid();

        await DoAsync(here, "/account/sessions/end", new { id });

        Assert.True(await IsInAsync(there));
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_devices_and_not_this_one()
    {
        var clerk = await AppointAsync(app);
        var here = await clerk.BeginAsync();
        var elsewhere = await clerk.SignInAsync();
        const string changed = "долоон бор тэмээ говиос ирэв";

        Assert.Equal(
            "session.wrong_current_password",
            await RefusedAsync(here, "/account/password", new { current = "wrong", password = changed })
        );
        await DoAsync(here, "/account/password", new { current = Password, password = changed });

        Assert.True(await IsInAsync(here));
        Assert.False(await IsInAsync(elsewhere));
        Assert.Equal(HttpStatusCode.NoContent, (await clerk.TryAsync(app.Host.Visitor(), changed)).StatusCode);
    }

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_once_its_owner_left()
    {
        var clerk = await AppointAsync(app);
        await clerk.BeginAsync();
        using var answer = await clerk.TryAsync(app.Host.Visitor());
        var stolen = app.Host.Visitor();
        stolen.Http.DefaultRequestHeaders.Add(
            "Cookie",
            Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split(';')[0]
        );
        Assert.True(await IsInAsync(stolen));

        using var owner = new HttpRequestMessage(HttpMethod.Post, "/session/end");
        (await stolen.Http.SendAsync(owner, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        Assert.False(await IsInAsync(stolen));
    }

    [Fact]
    public async Task A_session_is_over_when_the_stamp_of_its_account_changed()
    {
        var clerk = await AppointAsync(app);
        var official = await clerk.BeginAsync();

        await clerk.ChangeAsync("update app.account set security_stamp = 'another' where person_id = $1");

        await App.UntilAsync(async () => !await IsInAsync(official));
    }

    [Fact]
    public async Task What_could_lock_the_owner_out_is_changed_only_soon_after_coming_in()
    {
        var clerk = await AppointAsync(app);
        await clerk.BeginAsync();
        var official = await clerk.SignInAsync();
        await clerk.ChangeAsync(
            "update app.session set started_at = started_at - interval '16 minutes' where person_id = $1"
        );

        Assert.Equal("session.come_in_again", await RefusedAsync(official, "/account/second-factor/offer", new { }));
    }

    [Fact]
    public async Task Coming_in_begins_a_session_of_ones_own_and_ends_one_that_was_planted()
    {
        var (planter, clerk) = (await AppointAsync(app), await AppointAsync(app));
        await planter.BeginAsync();
        await clerk.BeginAsync();
        var shared = await planter.SignInAsync();
        var before = Assert.Single(await DevicesAsync(shared), d => d.GetProperty("isThis").GetBoolean());

        Assert.Equal(HttpStatusCode.NoContent, (await clerk.TryAsync(shared)).StatusCode);

        Assert.Equal(
            0L,
            await app.ScalarAsync<long>(
                $"select count(*) from app.session where id = '{before.GetProperty("id").GetGuid()}'"
            )
        );
        Assert.Equal(clerk.Person, (await MeAsync(shared)).GetProperty("appointment").GetProperty("id").GetGuid());
    }

    [Theory]
    [InlineData("/account/sessions/end")]
    [InlineData("/account/password")]
    [InlineData("/account/second-factor/offer")]
    public async Task Another_site_changes_nothing_and_a_visitor_neither(string path)
    {
        var visitor = app.Host.Visitor();
        object body = new { password = Password };
        Assert.Equal("session.not_signed_in", await RefusedAsync(visitor, path, body));

        visitor.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal("session.other_origin", await RefusedAsync(visitor, path, body));
    }

    private static async Task<JsonElement[]> DevicesAsync(Client who) =>
        [.. (await who.Http.GetFromJsonAsync<JsonElement>("/account")).GetProperty("devices").EnumerateArray()];
}
