using System.Net;
using static Tusuv.Api.Tests.Identity.AccountScript;

namespace Tusuv.Api.Tests.Identity;

public class Closing(App app)
{
    [Fact]
    public async Task A_closed_account_lets_nobody_in_and_ends_where_it_was_in()
    {
        var clerk = await AppointAsync(app);
        var inside = await clerk.BeginAsync();
        var link = await clerk.InviteAsync();

        Assert.Null(await clerk.CloseAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.TryAsync(app.Host.Visitor())).StatusCode);
        var me = (await inside.AskAsync("{ me { signedIn } }")).GetProperty("me");
        Assert.False(me.GetProperty("signedIn").GetBoolean());
        Assert.Equal(
            "session.link_unknown",
            await RefusedAsync(
                app.Host.Visitor(),
                "/session/invitation/password",
                new { token = link, password = Password }
            )
        );
        Assert.Equal("session.account_missing", await clerk.CloseAsync());
    }

    [Fact]
    public async Task It_can_begin_anew_by_another_link()
    {
        var clerk = await AppointAsync(app);
        await clerk.BeginAsync();
        await clerk.CloseAsync();

        var again = await clerk.BeginAsync();

        Assert.True(
            (await again.AskAsync("{ me { signedIn } }")).GetProperty("me").GetProperty("signedIn").GetBoolean()
        );
    }

    [Fact]
    public async Task Only_an_administrator_closes_one()
    {
        var clerk = await AppointAsync(app);
        var inside = await clerk.BeginAsync();

        Assert.Equal("session.not_administrator", await clerk.CloseAsync(inside));
    }
}
