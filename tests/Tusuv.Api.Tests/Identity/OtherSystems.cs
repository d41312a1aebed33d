using static Tusuv.Api.Tests.Identity.AccountScript;

namespace Tusuv.Api.Tests.Identity;

public class OtherSystems(App app, LocalProvider provider) : IClassFixture<LocalProvider>
{
    [Fact]
    public async Task An_invitation_ties_the_other_systems_person_to_an_account_and_then_they_come_in_by_it()
    {
        var clerk = await AppointAsync(app);
        provider.Register = Guid.NewGuid().ToString();
        var token = await clerk.InviteAsync();

        Assert.Equal("/sign-in?next=back", await GoAsync(provider.Host.Visitor(), $"?invitation={token}"));
        var visitor = provider.Host.Visitor();
        Assert.Equal("/sign-in?next=back", await GoAsync(visitor));

        Assert.Equal(clerk.Person, (await MeAsync(visitor)).GetProperty("appointment").GetProperty("id").GetGuid());
        Assert.Equal(
            "/sign-in?refused=session.link_unknown",
            await GoAsync(provider.Host.Visitor(), $"?invitation={token}")
        );
    }

    [Fact]
    public async Task Somebody_whom_no_invitation_tied_does_not_come_in_and_gets_no_account()
    {
        provider.Register = Guid.NewGuid().ToString();
        var before = await app.ScalarAsync<long>("select count(*) from app.account where name not like 'clerk-%'");

        Assert.Equal("/sign-in?refused=session.provider_not_linked", await GoAsync(provider.Host.Visitor()));

        Assert.Equal(
            before,
            await app.ScalarAsync<long>("select count(*) from app.account where name not like 'clerk-%'")
        );
    }

    [Fact]
    public async Task A_person_of_the_other_system_is_one_person_here()
    {
        var (clerk, other) = (await AppointAsync(app), await AppointAsync(app));
        provider.Register = Guid.NewGuid().ToString();
        await GoAsync(provider.Host.Visitor(), $"?invitation={await clerk.InviteAsync()}");

        Assert.Equal(
            "/sign-in?refused=session.provider_taken",
            await GoAsync(provider.Host.Visitor(), $"?invitation={await other.InviteAsync()}")
        );
    }

    [Fact]
    public async Task Where_an_authenticator_is_set_it_is_asked_for_here_too()
    {
        var clerk = await AppointAsync(app);
        provider.Register = Guid.NewGuid().ToString();
        await GoAsync(provider.Host.Visitor(), $"?invitation={await clerk.InviteAsync()}");
        var visitor = provider.Host.Visitor();
        await GoAsync(visitor);
        var (key, _) = await clerk.SetSecondFactorAsync(visitor);
        var back = provider.Host.Visitor();

        Assert.Equal("/sign-in?next=second", await GoAsync(back));
        Assert.False(await IsInAsync(back));
        await DoAsync(back, "/session/second", new { code = CodeOf(key) });

        Assert.True(await IsInAsync(back));
    }

    [Fact]
    public async Task A_system_that_does_not_say_who_it_is_vouches_for_nobody()
    {
        provider.Register = null;

        Assert.Equal("/sign-in?refused=session.provider_failed", await GoAsync(provider.Host.Visitor()));
    }

    [Fact]
    public async Task A_system_that_does_not_answer_is_no_dead_end() =>
        Assert.Equal("/sign-in?refused=session.provider_failed", await GoAsync(provider.Host.Visitor(), place: 1));

    [Fact]
    public async Task Coming_back_without_having_gone_is_refused()
    {
        using var answer = await provider.Host.Http.GetAsync(
            "/session/providers/done",
            TestContext.Current.CancellationToken
        );

        Assert.Equal("/sign-in?refused=session.provider_failed", answer.RequestMessage!.RequestUri!.PathAndQuery);
    }

    /// <summary>There and back; where one ends up.</summary>
    private static async Task<string> GoAsync(Client who, string query = "", int place = 0)
    {
        using var answer = await who.Http.GetAsync($"/session/providers/{place}{query}");
        return answer.RequestMessage!.RequestUri!.PathAndQuery;
    }
}
