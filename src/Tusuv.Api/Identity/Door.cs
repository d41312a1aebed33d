using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Tusuv.Api.Identity;

/// <summary>Opens and ends sessions: every way in ends here.</summary>
internal sealed class Door(Sessions sessions, People people, SignInLog log)
{
    public const string Scheme = "tusuv";
    public const string SessionClaim = "session";

    public async Task OpenAsync(
        HttpContext http,
        Guid person,
        Standing? office,
        SignInOutcome way,
        bool strong,
        string? stamp = null
    )
    {
        // Also a session that somebody planted: it is not carried on.
        await EndAsync(http);
        office ??= await people.OfficesAsync(person, http.RequestAborted) is [var first, ..] ? first : null;
        var session = await sessions.OpenAsync(person, office, strong, stamp, Device.Of(http.Request));
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new(SessionClaim, session.Id.ToString())], Scheme));
        await http.SignInAsync(Scheme, principal, new() { IsPersistent = true });
        await log.WriteAsync(way, person);
    }

    public async Task LeaveAsync(HttpContext http)
    {
        await EndAsync(http);
        await http.SignOutAsync(Scheme);
    }

    private async Task EndAsync(HttpContext http)
    {
        if (http.Features.Get<Session>() is not { } session)
            return;
        await sessions.EndAsync(session.Person, session.Id);
        await log.WriteAsync(SignInOutcome.Left, session.Person);
    }
}

/// <summary>Identity's ways in, each ending in a session of our own.</summary>
internal sealed class SignIns(
    UserManager<Account> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    Door door
) : SignInManager<Account>(users, http, principals, options, logger, schemes, confirmation)
{
    /// <summary>Which way the person comes; Identity itself does not always tell it on.</summary>
    public SignInOutcome Way { get; set; } = SignInOutcome.Password;

    public bool Strong { get; set; }

    public override Task SignInWithClaimsAsync(
        Account user,
        AuthenticationProperties? authenticationProperties,
        IEnumerable<Claim> additionalClaims
    ) => door.OpenAsync(Context, user.Person, null, Way, Strong, user.SecurityStamp);
}
