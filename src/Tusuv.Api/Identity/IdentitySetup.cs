using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

internal static class IdentitySetup
{
    public static void AddOfficials(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services
            .AddAuthentication(Door.Scheme)
            .AddCookie(Door.Scheme, SessionCookie)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, StepCookie)
            .AddProviders(builder.Configuration);
        services.AddPolicies();
        // Before Identity's own, which then stays away.
        services.AddScoped<IPasswordValidator<Account>, PasswordRule>();
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.User.AllowedUserNameCharacters = "";
                identity.Tokens.AuthenticatorTokenProvider = TokenOptions.DefaultAuthenticatorProvider;
            })
            .AddUserStore<AccountStore>()
            .AddSignInManager<SignIns>()
            .AddTokenProvider<Totp>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // Otherwise the host's own name; behind a proxy that hides it, a setting.
            var domain = builder.Configuration["Passkeys:Domain"];
            passkeys.ServerDomain = domain;
            passkeys.ValidateOrigin = asked => new(IsOurs(asked, domain ?? asked.HttpContext.Request.Host.Host));
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.AddScoped<AccountStore>();
        services.AddScoped<Beginnings>();
        services.AddScoped<AccountView>();
        services.AddScoped<Owner>();
        services.AddScoped<Asker>();
        services.AddScoped<OneClickPeople>();
        services.AddSingleton<People>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SignInLog>();
        services.AddSingleton<Tries>();
        services.AddSingleton<Invitations>();
        services.AddSingleton<AccountList>();
        services.AddSingleton<EntryLinks>();
        services.AddScoped<Door>();
        services.AddTryLimit(builder.Configuration.GetValue("SignIn:TriesPerMinute", 60));
    }

    public static void MapOfficials(this IEndpointRouteBuilder routes)
    {
        routes.MapSessions();
        routes.MapSignIns();
        routes.MapPasskeys();
        routes.MapProviders();
        routes.MapInvitations();
        routes.MapAccount();
        routes.MapAdministration();
    }

    private static void SessionCookie(CookieAuthenticationOptions cookie)
    {
        Strict(cookie, "tusuv");
        cookie.ExpireTimeSpan = Sessions.Idle;
        cookie.Events = new CookieAuthenticationEvents
        {
            OnRedirectToLogin = Forbid,
            OnRedirectToAccessDenied = Forbid,
            OnValidatePrincipal = KnowAsync,
        };
    }

    /// <summary>Between the password and the second factor, and while a passkey is asked for.</summary>
    private static void StepCookie(CookieAuthenticationOptions cookie)
    {
        Strict(cookie, "tusuv-step");
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static void Strict(CookieAuthenticationOptions cookie, string name)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.HttpOnly = true;
    }

    /// <summary>Identity's own compares with a header of the request, which whoever relays it can write.</summary>
    private static bool IsOurs(PasskeyOriginValidationContext asked, string domain) =>
        !asked.CrossOrigin
        && Uri.TryCreate(asked.Origin, UriKind.Absolute, out var origin)
        && origin.Host == domain
        && (origin.Scheme == Uri.UriSchemeHttps || origin.IsLoopback);

    private static async Task KnowAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
        var named = context.Principal?.FindFirst(Door.SessionClaim)?.Value;
        var session = Guid.TryParse(named, out var id)
            ? await sessions.FindAsync(id, context.HttpContext.RequestAborted)
            : null;
        if (session is null)
            context.RejectPrincipal();
        else
            context.HttpContext.Features.Set(session);
    }

    private static Task Forbid(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    /// <summary>By the address they come from. Not too few: an office may share one address, a bag that of its phone company.</summary>
    private static void AddTryLimit(this IServiceCollection services, int most) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.AddPolicy(
                SignInEndpoints.Limit,
                http =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress,
                        _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1) }
                    )
            );
            limiter.OnRejected = async (rejected, _) =>
                await Answers.Refused("session.too_many_tries").ExecuteAsync(rejected.HttpContext);
        });
}
