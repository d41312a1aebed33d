using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>The authenticator on one's telephone, and the ten codes on paper for the day when it is lost.</summary>
internal static class SecondFactorEndpoints
{
    private const int Codes = 10;
    private static readonly TimeSpan OfferHolds = TimeSpan.FromMinutes(15);

    /// <param name="Address">For a QR code.</param>
    /// <param name="Ticket">The key, readable by this host only: nothing is kept before a code proves that it arrived.</param>
    public sealed record Offer(string Key, string Address, string Ticket);

    public sealed record Proof(string Ticket, string Code);

    public sealed record RecoveryCodes(IEnumerable<string> Codes);

    public static void MapSecondFactor(this IEndpointRouteBuilder account)
    {
        var second = account
            .MapGroup("/second-factor")
            .AddEndpointFilter(Owner.JustCameIn)
            .RequireRateLimiting(SignInEndpoints.Limit);
        second.MapPost("/offer", MakeOffer);
        second.MapPost("/", SetAsync);
        second.MapPost("/end", EndAsync);
        second.MapPost("/recovery-codes", MakeCodesAsync);
    }

    private static IResult MakeOffer(
        Owner owner,
        UserManager<Account> users,
        IDataProtectionProvider protection,
        IConfiguration configuration
    )
    {
        var key = users.GenerateNewAuthenticatorKey();
        var issuer = Uri.EscapeDataString(configuration["Product:NameMn"] ?? "Tusuv");
        var name = Uri.EscapeDataString(owner.Account.Name);
        return Results.Ok(
            new Offer(
                key,
                $"otpauth://totp/{issuer}:{name}?secret={key}&issuer={issuer}",
                Tickets(protection, owner).Protect(key, OfferHolds)
            )
        );
    }

    private static async Task<IResult> SetAsync(
        Proof proof,
        Owner owner,
        UserManager<Account> users,
        Totp totp,
        Tries tries,
        IDataProtectionProvider protection,
        CancellationToken cancellation
    )
    {
        var tryKey = $"proof {owner.Account.Person}";
        if (await tries.TakeAsync(tryKey, cancellation) is { } until)
            return Answers.Refused("session.locked", until);
        if (Key(protection, owner, proof.Ticket) is not { } key)
            return Answers.Refused("session.offer_over");
        var code = string.Concat(proof.Code.Where(char.IsAsciiDigit));
        if (!await totp.UseAsync(owner.Account, key, code))
            return Answers.Refused("session.wrong_code");
        await tries.ForgetAsync(tryKey);
        owner.Account.AuthenticatorKey = key;
        if (!(await users.SetTwoFactorEnabledAsync(owner.Account, true)).Succeeded)
            return Answers.Refused("session.changed_meanwhile");
        await owner.KeepAsync(SignInOutcome.SecondFactorSet, strong: true);
        return await MakeCodesAsync(owner, users);
    }

    private static async Task<IResult> EndAsync(Owner owner, UserManager<Account> users)
    {
        owner.Account.AuthenticatorKey = null;
        if (!(await users.SetTwoFactorEnabledAsync(owner.Account, false)).Succeeded)
            return Answers.Refused("session.changed_meanwhile");
        await users.GenerateNewTwoFactorRecoveryCodesAsync(owner.Account, 0);
        await owner.KeepAsync(SignInOutcome.SecondFactorEnded, strong: false);
        return Results.NoContent();
    }

    /// <summary>New codes end the old ones, and the paper they stand on.</summary>
    private static async Task<IResult> MakeCodesAsync(Owner owner, UserManager<Account> users)
    {
        if (!owner.Account.HasSecondFactor)
            return Answers.Refused("session.no_second_factor");
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(owner.Account, Codes);
        await owner.KeepAsync(SignInOutcome.RecoveryCodesMade, owner.Session.Strong || owner.Account.HasSecondFactor);
        return Results.Ok(new RecoveryCodes(codes!));
    }

    private static string? Key(IDataProtectionProvider protection, Owner owner, string ticket)
    {
        try
        {
            return Tickets(protection, owner).Unprotect(ticket);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Tickets(IDataProtectionProvider protection, Owner owner) =>
        protection.CreateProtector("authenticator-offer", owner.Account.Person.ToString()).ToTimeLimitedDataProtector();
}
