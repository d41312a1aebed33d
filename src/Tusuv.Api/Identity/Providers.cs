using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Tusuv.Api.Identity;

/// <summary>Another system that vouches for people by OpenID Connect, as the section Oidc of the configuration names it.</summary>
/// <param name="PersonClaim">The claim that names the person there; nothing else of what it says is looked at.</param>
/// <param name="SecondFactor">Whether it asks for more than a password itself.</param>
internal sealed record Provider(
    string Name,
    string Authority,
    string ClientId,
    string? ClientSecret = null,
    string PersonClaim = "sub",
    string? Scope = null,
    bool FromUserInfo = false,
    bool SecondFactor = false
)
{
    public static Provider[] Of(IConfiguration configuration) =>
        configuration.GetSection("Oidc").Get<Provider[]>() ?? [];

    public static string SchemeOf(int place) => $"oidc-{place}";
}

internal static class Providers
{
    public static void AddProviders(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        foreach (var (place, provider) in Provider.Of(configuration).Index())
            authentication.AddOpenIdConnect(
                Provider.SchemeOf(place),
                provider.Name,
                options => Configure(options, provider, place)
            );
        // Lax, as people come back by it from elsewhere; it lives for the way back only.
        authentication.AddCookie(
            IdentityConstants.ExternalScheme,
            cookie =>
            {
                cookie.Cookie.Name = "tusuv-provider";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            }
        );
    }

    private static void Configure(OpenIdConnectOptions options, Provider provider, int place)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.Authority = provider.Authority;
        options.RequireHttpsMetadata = !new Uri(provider.Authority).IsLoopback;
        options.BackchannelTimeout = TimeSpan.FromSeconds(30);
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.CallbackPath = $"/session/providers/{place}/callback";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = provider.FromUserInfo;
        options.ClaimActions.MapUniqueJsonKey(provider.PersonClaim, provider.PersonClaim);
        options.Scope.Clear();
        foreach (var scope in $"openid {provider.Scope}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        options.Events.OnTicketReceived = context => Keep(context, provider);
        options.Events.OnRemoteFailure = Refuse;
    }

    /// <summary>Of all that is told of a person, only by what they are known.</summary>
    private static Task Keep(TicketReceivedContext context, Provider provider)
    {
        if (context.Principal?.FindFirst(provider.PersonClaim)?.Value is not { Length: > 0 } person)
            return Refuse(context);
        context.Principal = new ClaimsPrincipal(
            new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person)], IdentityConstants.ExternalScheme)
        );
        return Task.CompletedTask;
    }

    private static Task Refuse<TOptions>(HandleRequestContext<TOptions> context)
        where TOptions : AuthenticationSchemeOptions
    {
        context.HandleResponse();
        context.Response.Redirect("/sign-in?refused=session.provider_failed");
        return Task.CompletedTask;
    }
}
