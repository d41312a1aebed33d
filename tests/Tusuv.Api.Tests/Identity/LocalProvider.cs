using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Tusuv.Api.Tests.Identity;

/// <summary>Another system on this machine, and a host that trusts it. Whoever comes there is the person named last.</summary>
public sealed class LocalProvider(App app) : IAsyncLifetime
{
    private const string ClientId = "tusuv";
    private readonly string secret = Guid.NewGuid().ToString();
    private WebApplication provider = null!;

    internal TestHost Host { get; private set; } = null!;

    /// <summary>The register number by which the other system knows its visitor; null when it does not tell.</summary>
    internal string? Register { get; set; }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder
            .Services.AddOpenIddict()
            .AddServer(server =>
            {
                server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
                server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
                server.EnableDegradedMode().UseAspNetCore().DisableTransportSecurityRequirement();
                server.AddEventHandler<ValidateAuthorizationRequestContext>(handler =>
                    handler.UseInlineHandler(request => Check(request, request.ClientId == ClientId))
                );
                server.AddEventHandler<ValidateTokenRequestContext>(handler =>
                    handler.UseInlineHandler(request => Check(request, request.ClientSecret == secret))
                );
                server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(SignIn));
            });
        provider = builder.Build();
        await provider.StartAsync();
        // Its first answer takes longer than a host waits for one, while many tests begin at once.
        using (var patient = new HttpClient { Timeout = TimeSpan.FromMinutes(5) })
            await patient.GetStringAsync($"{provider.Urls.First()}/.well-known/openid-configuration");
        Host = await TestHost.StartAsync(
            app.Connection,
            app.KeysPath,
            "--Oidc:0:Name=Local",
            $"--Oidc:0:Authority={provider.Urls.First()}",
            $"--Oidc:0:ClientId={ClientId}",
            $"--Oidc:0:ClientSecret={secret}",
            "--Oidc:0:PersonClaim=register",
            "--Oidc:1:Name=Away",
            "--Oidc:1:Authority=http://127.0.0.1:1",
            $"--Oidc:1:ClientId={ClientId}"
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await provider.DisposeAsync();
    }

    private static ValueTask Check(BaseValidatingContext request, bool known)
    {
        if (!known)
            request.Reject(OpenIddictConstants.Errors.InvalidClient);
        return default;
    }

    private ValueTask SignIn(HandleAuthorizationRequestContext request)
    {
        var identity = new ClaimsIdentity("local");
        identity.SetClaim(OpenIddictConstants.Claims.Subject, Guid.NewGuid().ToString());
        identity.SetClaim(OpenIddictConstants.Claims.Email, "the.same@example.mn");
        if (Register is { } register)
            identity.SetClaim("register", register);
        identity.SetScopes(OpenIddictConstants.Scopes.OpenId);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
        request.Principal = new ClaimsPrincipal(identity);
        return default;
    }
}
