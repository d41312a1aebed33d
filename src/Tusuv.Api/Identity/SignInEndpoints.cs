using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>The ways in by an account. A refusal tells nothing about which accounts there are.</summary>
internal static class SignInEndpoints
{
    public const string Limit = "sign-in";
    public const string SecondStep = "second";

    private static readonly Account Nobody = new() { Person = Guid.Empty, Name = "" };

    public sealed record PasswordEntry(string Name, string Password);

    public sealed record CodeEntry(string Code);

    public static void MapSignIns(this IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/session").AddEndpointFilter(Answers.SameOrigin).RequireRateLimiting(Limit);
        session.MapPost("/password", ByPasswordAsync);
        session.MapPost("/second", BySecondFactorAsync);
    }

    private static async Task<IResult> ByPasswordAsync(
        PasswordEntry entry,
        SignIns signIns,
        UserManager<Account> users,
        IPasswordHasher<Account> hasher,
        Tries tries,
        SignInLog log,
        HttpContext http
    )
    {
        var name = users.NormalizeName(entry.Name.Trim()) ?? "";
        var account = await users.FindByNameAsync(entry.Name.Trim());
        if (await tries.TakeAsync($"name {name}", http.RequestAborted) is { } until)
        {
            await log.WriteAsync(SignInOutcome.Locked, account?.Person);
            return Answers.Refused("session.locked", until);
        }

        // Whoever is not there takes as long as whoever is.
        if (entry.Password.Length > PasswordRule.Longest || account?.PasswordHash is null)
        {
            hasher.VerifyHashedPassword(Nobody, Placeholder(hasher), "");
            return await WrongAsync();
        }

        var result = await signIns.PasswordSignInAsync(account, entry.Password, true, lockoutOnFailure: false);
        if (!result.Succeeded && !result.RequiresTwoFactor)
            return await WrongAsync();
        await tries.ForgetAsync($"name {name}");
        return result.RequiresTwoFactor ? Results.Ok(new { next = SecondStep }) : Results.NoContent();

        async Task<IResult> WrongAsync()
        {
            await log.WriteAsync(SignInOutcome.WrongPassword, account?.Person);
            return Answers.Refused("session.wrong_password");
        }
    }

    /// <summary>Six digits are an authenticator's; anything else is one of the printed codes.</summary>
    private static async Task<IResult> BySecondFactorAsync(
        CodeEntry entry,
        SignIns signIns,
        Tries tries,
        SignInLog log,
        HttpContext http
    )
    {
        if (await signIns.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return Answers.Refused("session.password_first");
        // Not the password's tries: who knows the password could begin again and again.
        if (await tries.TakeAsync($"second {account.Person}", http.RequestAborted) is { } until)
        {
            await log.WriteAsync(SignInOutcome.Locked, account.Person);
            return Answers.Refused("session.locked", until);
        }

        var code = string.Concat(entry.Code.Where(char.IsAsciiLetterOrDigit));
        var isTotp = code.Length == 6 && code.All(char.IsAsciiDigit);
        (signIns.Way, signIns.Strong) = (isTotp ? SignInOutcome.SecondFactor : SignInOutcome.RecoveryCode, true);
        var result = isTotp
            ? await signIns.TwoFactorAuthenticatorSignInAsync(code, isPersistent: true, rememberClient: false)
            : await signIns.TwoFactorRecoveryCodeSignInAsync(code);
        if (!result.Succeeded)
        {
            await log.WriteAsync(SignInOutcome.WrongCode, account.Person);
            return Answers.Refused("session.wrong_code");
        }

        await tries.ForgetAsync($"second {account.Person}");
        return Results.NoContent();
    }

    private static string? placeholder;

    /// <summary>A hash that costs as much as a real one.</summary>
    private static string Placeholder(IPasswordHasher<Account> hasher) =>
        placeholder ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
}
