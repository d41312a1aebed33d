using System.Net;
using static Tusuv.Api.Tests.Identity.AccountScript;

namespace Tusuv.Api.Tests.Identity;

public class Inviting(App app)
{
    private const string Accept = "/session/invitation/password";

    [Fact]
    public async Task An_invitation_works_once()
    {
        var clerk = await AppointAsync(app);
        var entry = new { token = await clerk.InviteAsync(), password = Password };

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => app.Host.Visitor().Http.PostAsJsonAsync(Accept, entry))
        );

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.NoContent);
        Assert.Equal("session.link_unknown", await RefusedAsync(app.Host.Visitor(), Accept, entry));
    }

    [Fact]
    public async Task An_invitation_of_last_week_is_none()
    {
        var clerk = await AppointAsync(app);
        var token = await clerk.InviteAsync();
        await clerk.ChangeAsync(
            "update app.invitation set expires_at = expires_at - interval '7 days' where person_id = $1"
        );

        Assert.Equal(
            "session.link_unknown",
            await RefusedAsync(app.Host.Visitor(), "/session/invitation", new { token })
        );
        Assert.Equal(
            "session.link_unknown",
            await RefusedAsync(app.Host.Visitor(), Accept, new { token, password = Password })
        );
    }

    [Fact]
    public async Task Only_the_last_link_works()
    {
        var clerk = await AppointAsync(app);
        var first = await clerk.InviteAsync();
        var second = await clerk.InviteAsync();

        Assert.Equal(
            "session.link_unknown",
            await RefusedAsync(app.Host.Visitor(), Accept, new { token = first, password = Password })
        );
        await DoAsync(app.Host.Visitor(), Accept, new { token = second, password = Password });
    }

    [Fact]
    public async Task A_bad_password_and_a_look_do_not_use_an_invitation_up()
    {
        var clerk = await AppointAsync(app);
        var token = await clerk.InviteAsync();

        var told = await TellAsync(app.Host.Visitor(), "/session/invitation", new { token });
        Assert.Equal(clerk.Name, told.GetProperty("name").GetString());
        Assert.Equal(
            "session.password_short",
            await RefusedAsync(app.Host.Visitor(), Accept, new { token, password = "short" })
        );

        await DoAsync(app.Host.Visitor(), Accept, new { token, password = Password });
    }

    [Fact]
    public async Task A_new_link_once_used_ends_every_way_in_that_was_there()
    {
        var clerk = await AppointAsync(app);
        var before = await clerk.BeginAsync();
        await clerk.SetSecondFactorAsync(before);

        var token = await clerk.InviteAsync();
        Assert.True(await IsInAsync(before));
        await DoAsync(app.Host.Visitor(), Accept, new { token, password = "долоон бор тэмээ говиос ирэв" });

        Assert.False(await IsInAsync(before));
        Assert.Equal("session.wrong_password", await CodeAsync(await clerk.TryAsync(app.Host.Visitor())));
    }

    [Fact]
    public async Task The_store_keeps_no_link_and_no_password()
    {
        var clerk = await AppointAsync(app);
        var token = await clerk.InviteAsync();

        await DoAsync(app.Host.Visitor(), Accept, new { token, password = Password });

        foreach (var secret in new[] { token, Password })
            Assert.Equal(
                0L,
                await app.ScalarAsync<long>(
                    $"""
                    select (select count(*) from app.invitation i where i::text like '%{secret}%')
                      + (select count(*) from app.account a where a::text like '%{secret}%')
                      + (select count(*) from app.sign_in s where s::text like '%{secret}%')
                    """
                )
            );
    }

    [Fact]
    public async Task Only_an_administrator_invites()
    {
        foreach (var who in new[] { app.Host.Visitor(), await app.Host.OfficialAsync("CHAIR") })
        {
            var invite = new
            {
                body = Guid.NewGuid(),
                appointment = Guid.NewGuid(),
                name = "somebody",
            };
            Assert.Equal("session.not_administrator", await RefusedAsync(who, "/accounts/invite", invite));
        }
    }

    [Fact]
    public async Task A_local_administrator_sees_and_invites_the_people_of_their_own_place()
    {
        var local = await AppointAsync(app, "ADMINISTRATOR", beside: "GOVERNOR", until: "2099-01-01");
        var official = await local.BeginAsync();
        await local.SetSecondFactorAsync(official);
        var me = await official.AskAsync("{ me { appointment { body { id locality { id } } } } }");
        var body = me.GetProperty("me").GetProperty("appointment").GetProperty("body");
        var place = body.GetProperty("locality").GetProperty("id").GetGuid();

        var accounts = await official.Http.GetFromJsonAsync<JsonElement>(
            $"/accounts?locality={place}",
            TestContext.Current.CancellationToken
        );

        var own = accounts.EnumerateArray().Single(a => a.GetProperty("appointment").GetGuid() == local.Person);
        Assert.Equal(local.Name, own.GetProperty("name").GetString());
        Assert.True(own.GetProperty("hasSecondFactor").GetBoolean());
        Assert.Equal(
            "session.out_of_reach",
            await CodeAsync(
                await official.Http.GetAsync(
                    $"/accounts?locality={Guid.NewGuid()}",
                    TestContext.Current.CancellationToken
                )
            )
        );
        var first = (
            await app.TextsAsync(
                "select data->>'id' || ' ' || (data->'appointments'->0->>'id') from app.mt_doc_bodypage where data->>'kind' = 'operator'"
            )
        )
            .Single()
            .Split(' ');
        var invite = new
        {
            body = first[0],
            appointment = first[1],
            name = "x",
        };
        Assert.Equal("session.out_of_reach", await RefusedAsync(official, "/accounts/invite", invite));
    }

    [Fact]
    public async Task A_name_is_one_persons_and_whoever_holds_no_office_is_not_invited()
    {
        var (first, second) = (await AppointAsync(app), await AppointAsync(app));
        await first.InviteAsync();

        Assert.Equal("session.name_taken", await second.InviteRefusedAsync(first.Name.ToUpperInvariant()));
        Assert.Equal("session.name_missing", await second.InviteRefusedAsync(" "));
        foreach (var unfit in new[] { "a b!", "x", "сувд\nб", new string('a', 101) })
            Assert.Equal("session.name_unfit", await second.InviteRefusedAsync(unfit));
        Assert.Equal("session.nobody_to_invite", await second.InviteRefusedAsync("x", Guid.NewGuid()));
    }

    [Fact]
    public async Task What_happened_at_the_door_is_kept_for_a_year_and_names_nobody()
    {
        var clerk = await AppointAsync(app);
        await clerk.BeginAsync();
        await clerk.ChangeAsync(
            "insert into app.sign_in(at, person_id, outcome, device) values (now() - interval '366 days', $1, 'Left', '')"
        );

        await clerk.TryAsync(app.Host.Visitor(), "wrong");
        await clerk.SignInAsync();

        Assert.Equal(
            ["Invited", "Invitation", "WrongPassword", "Password"],
            await app.TextsAsync($"select outcome from app.sign_in where person_id = '{clerk.Person}' order by id")
        );
        Assert.Equal(
            0L,
            await app.ScalarAsync<long>($"select count(*) from app.sign_in s where s::text like '%{clerk.Name}%'")
        );
    }
}
