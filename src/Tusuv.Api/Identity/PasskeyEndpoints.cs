using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Tusuv.Api.Identity;

/// <summary>
/// Passkeys: to come in by one, to begin with one where an invitation is held, and to add and remove one's own. One proves
/// possession and the person at once, so it stands for both factors.
/// </summary>
internal static class PasskeyEndpoints
{
    public sealed record Signed(string Credential);

    public sealed record InvitedPasskey(string Token, string Credential);

    public sealed record NewPasskey(string Credential, string Name);

    public sealed record PasskeyEnd(string Id);

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        var session = routes
            .MapGroup("/session")
            .AddEndpointFilter(Answers.SameOrigin)
            .RequireRateLimiting(SignInEndpoints.Limit);
        session.MapPost("/passkey/options", async (SignIns s) => Options(await s.MakePasskeyRequestOptionsAsync(null)));
        session.MapPost("/passkey", ComeInAsync);
        session.MapPost("/invitation/passkey/options", OfferToInvitedAsync);
        session.MapPost("/invitation/passkey", AcceptAsync);
        var own = routes
            .MapGroup("/account/passkeys")
            .AddEndpointFilter(Answers.SameOrigin)
            .AddEndpointFilter(Owner.Required)
            .AddEndpointFilter(Owner.JustCameIn)
            .RequireRateLimiting(SignInEndpoints.Limit);
        own.MapPost("/options", (Owner owner, SignIns signIns) => OfferAsync(owner.Account, signIns));
        own.MapPost("/", AddAsync);
        own.MapPost("/remove", RemoveAsync);
    }

    private static async Task<IResult> ComeInAsync(Signed signed, SignIns signIns, SignInLog log)
    {
        (signIns.Way, signIns.Strong) = (SignInOutcome.Passkey, true);
        try
        {
            if ((await signIns.PasskeySignInAsync(signed.Credential)).Succeeded)
                return Results.NoContent();
        }
        catch (InvalidOperationException)
        {
            // Nobody had asked for a passkey here, or too long ago.
        }

        await log.WriteAsync(SignInOutcome.WrongPasskey, null);
        return Answers.Refused("session.passkey_refused");
    }

    private static async Task<IResult> OfferToInvitedAsync(
        InvitationEndpoints.Invited invited,
        Invitations invitations,
        UserManager<Account> users,
        SignIns signIns,
        CancellationToken cancellation
    ) =>
        await InvitationEndpoints.AccountAsync(invited.Token, invitations, users, cancellation) is { } account
            ? await OfferAsync(account, signIns)
            : Answers.Refused("session.link_unknown");

    private static async Task<IResult> AcceptAsync(
        InvitedPasskey entry,
        Invitations invitations,
        UserManager<Account> users,
        Beginnings begins,
        SignIns signIns,
        HttpContext http
    )
    {
        if (
            await InvitationEndpoints.AccountAsync(entry.Token, invitations, users, http.RequestAborted)
            is not { } account
        )
            return Answers.Refused("session.link_unknown");
        if (await MadeAsync(account, entry.Credential, signIns) is not { } passkey)
            return Answers.Refused("session.passkey_refused");
        if (!await begins.AnewAsync(entry.Token, account, http.RequestAborted))
            return Answers.Refused("session.link_unknown");
        passkey.Name = Device.Of(http.Request);
        await users.AddOrUpdatePasskeyAsync(account, passkey);
        await users.UpdateSecurityStampAsync(account);
        (signIns.Way, signIns.Strong) = (SignInOutcome.Invitation, true);
        await signIns.SignInAsync(account, isPersistent: true);
        return Results.NoContent();
    }

    private static async Task<IResult> AddAsync(
        NewPasskey added,
        Owner owner,
        SignIns signIns,
        UserManager<Account> users
    )
    {
        if (await MadeAsync(owner.Account, added.Credential, signIns) is not { } passkey)
            return Answers.Refused("session.passkey_refused");
        passkey.Name = added.Name.Trim() is { Length: > 0 and <= 100 } name ? name : "";
        await users.AddOrUpdatePasskeyAsync(owner.Account, passkey);
        await owner.KeepAsync(SignInOutcome.PasskeyAdded, strong: true);
        return Results.NoContent();
    }

    /// <summary>A lost key may be in somebody's hand, so whoever came in by it is put out with everybody else.</summary>
    private static async Task<IResult> RemoveAsync(PasskeyEnd end, Owner owner, UserManager<Account> users)
    {
        var removed = WebEncoders.Base64UrlDecode(end.Id);
        if (!await ComesInWithoutAsync(removed, owner.Account, users))
            return Answers.Refused("session.last_passkey");
        await users.RemovePasskeyAsync(owner.Account, removed);
        await users.UpdateSecurityStampAsync(owner.Account);
        await owner.KeepAsync(SignInOutcome.PasskeyRemoved, owner.Session.Strong);
        return Results.NoContent();
    }

    private static async Task<bool> ComesInWithoutAsync(byte[] passkey, Account account, UserManager<Account> users) =>
        account.PasswordHash is not null
        || (await users.GetPasskeysAsync(account)).Any(other => !other.CredentialId.AsSpan().SequenceEqual(passkey))
        || (await users.GetLoginsAsync(account)).Count > 0;

    private static async Task<IResult> OfferAsync(Account account, SignIns signIns) =>
        Options(
            await signIns.MakePasskeyCreationOptionsAsync(
                new()
                {
                    Id = account.Person.ToString(),
                    Name = account.Name,
                    DisplayName = account.Name,
                }
            )
        );

    /// <summary>The passkey that an authenticator made, if it was made for this person.</summary>
    private static async Task<UserPasskeyInfo?> MadeAsync(Account account, string credential, SignIns signIns)
    {
        try
        {
            var made = await signIns.PerformPasskeyAttestationAsync(credential);
            return made.Succeeded && made.UserEntity.Id == account.Person.ToString() ? made.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static IResult Options(string json) => Results.Text(json, "application/json");
}
