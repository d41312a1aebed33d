using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>
/// The way in by another system. It opens an account that an invitation tied to it, never one that only has the same
/// address or name.
/// </summary>
internal static class ProviderEndpoints
{
    private const string Invitation = "invitation";

    public static void MapProviders(this IEndpointRouteBuilder routes)
    {
        var providers = routes.MapGroup("/session/providers").RequireRateLimiting(SignInEndpoints.Limit);
        providers.MapGet("/", (IConfiguration settings) => Provider.Of(settings).Select(provider => provider.Name));
        providers.MapGet("/{place:int}", GoAsync).AddEndpointFilter(Answers.SameOrigin);
        providers.MapGet("/done", ComeBackAsync);
    }

    private static async Task<IResult> GoAsync(
        int place,
        string? invitation,
        IConfiguration settings,
        SignIns signIns,
        HttpContext http,
        ILogger<Provider> log
    )
    {
        if (Provider.Of(settings).ElementAtOrDefault(place) is not { } provider)
            return Refused("session.provider_unknown");
        var way = signIns.ConfigureExternalAuthenticationProperties(provider.Name, "/session/providers/done");
        if (invitation is not null)
            way.Items[Invitation] = invitation;
        try
        {
            await http.ChallengeAsync(Provider.SchemeOf(place), way);
            return Results.Empty;
        }
        catch (InvalidOperationException e)
        {
            // It says where to go when it is asked, and it did not answer.
            log.LogWarning(e, "{Provider} does not answer, so nobody comes in by it", provider.Name);
            return Refused("session.provider_failed");
        }
    }

    private static async Task<IResult> ComeBackAsync(
        IConfiguration settings,
        SignIns signIns,
        Invitations invitations,
        UserManager<Account> users,
        SignInLog log,
        HttpContext http
    )
    {
        if (
            await signIns.GetExternalLoginInfoAsync() is not { } told
            || Provider.Of(settings).FirstOrDefault(p => p.Name == told.LoginProvider) is not { } provider
        )
            return Refused("session.provider_failed");
        if (
            told.AuthenticationProperties?.Items.TryGetValue(Invitation, out var token) is true
            && token is not null
            && await TieAsync(token, told, invitations, users, log, http.RequestAborted) is { } refusal
        )
            return Refused(refusal);
        (signIns.Way, signIns.Strong) = (SignInOutcome.Provider, provider.SecondFactor);
        var result = await signIns.ExternalLoginSignInAsync(
            told.LoginProvider,
            told.ProviderKey,
            isPersistent: true,
            bypassTwoFactor: provider.SecondFactor
        );
        // The browser knows on which page it was asked to sign in.
        if (result.Succeeded)
            return Results.Redirect("/sign-in?next=back");
        return result.RequiresTwoFactor
            ? Results.Redirect($"/sign-in?next={SignInEndpoints.SecondStep}")
            : Refused("session.provider_not_linked");
    }

    private static async Task<string?> TieAsync(
        string token,
        ExternalLoginInfo told,
        Invitations invitations,
        UserManager<Account> users,
        SignInLog log,
        CancellationToken cancellation
    )
    {
        if (await InvitationEndpoints.AccountAsync(token, invitations, users, cancellation) is not { } account)
            return "session.link_unknown";
        var known = await users.FindByLoginAsync(told.LoginProvider, told.ProviderKey);
        if (known is not null && known.Person != account.Person)
            return "session.provider_taken";
        if (await invitations.UseAsync(token, cancellation) is null)
            return "session.link_unknown";
        if (known is null && !(await users.AddLoginAsync(account, told)).Succeeded)
            return "session.changed_meanwhile";
        await log.WriteAsync(SignInOutcome.ProviderLinked, account.Person);
        return null;
    }

    private static IResult Refused(string code) => Results.Redirect($"/sign-in?refused={code}");
}
