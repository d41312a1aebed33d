using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>What a person sees and changes of their own account.</summary>
internal static class AccountEndpoints
{
    public sealed record PasswordChange(string? Current, string Password);

    public sealed record SessionEnd(Guid? Id);

    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var account = routes
            .MapGroup("/account")
            .AddEndpointFilter(Answers.SameOrigin)
            .AddEndpointFilter(Owner.Required);
        account.MapGet("/", (Owner owner, AccountView view, CancellationToken c) => view.OfAsync(owner, c));
        account.MapPost("/sessions/end", EndSessionsAsync);
        account.MapPost("/password", ChangePasswordAsync).RequireRateLimiting(SignInEndpoints.Limit);
        account.MapSecondFactor();
    }

    /// <summary>One device, or all but this one.</summary>
    private static async Task<IResult> EndSessionsAsync(SessionEnd end, Owner owner, Sessions sessions, SignInLog log)
    {
        if (end.Id is { } id)
            await sessions.EndAsync(owner.Account.Person, id);
        else
            await sessions.EndAllAsync(owner.Account.Person, but: owner.Session.Id);
        await log.WriteAsync(SignInOutcome.SessionsEnded, owner.Account.Person);
        return Results.NoContent();
    }

    /// <summary>A first password, where the owner came in by other means, needs none before it.</summary>
    private static async Task<IResult> ChangePasswordAsync(
        PasswordChange change,
        Owner owner,
        UserManager<Account> users,
        Tries tries,
        CancellationToken cancellation
    )
    {
        var account = owner.Account;
        if (PasswordRule.Fault(change.Password, account.Name) is { } fault)
            return Answers.Refused(fault);
        var key = $"password {account.Person}";
        if (await tries.TakeAsync(key, cancellation) is { } until)
            return Answers.Refused("session.locked", until);
        var changed = account.PasswordHash is null
            ? await users.AddPasswordAsync(account, change.Password)
            : await users.ChangePasswordAsync(account, change.Current ?? "", change.Password);
        if (!changed.Succeeded)
            return Answers.Refused(
                changed.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch))
                    ? "session.wrong_current_password"
                    : "session.changed_meanwhile"
            );
        await tries.ForgetAsync(key);
        await owner.KeepAsync(SignInOutcome.PasswordChanged, owner.Session.Strong);
        return Results.NoContent();
    }
}
