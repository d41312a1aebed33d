using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>What the person does who holds an invitation. It is used up by the first way in that it sets up.</summary>
internal static class InvitationEndpoints
{
    public sealed record Invited(string Token);

    public sealed record InvitedPassword(string Token, string Password);

    /// <param name="SecondFactor">Whether an office of theirs asks for one.</param>
    public sealed record Invitation(string Name, bool SecondFactor);

    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        var invitation = routes
            .MapGroup("/session/invitation")
            .AddEndpointFilter(Answers.SameOrigin)
            .RequireRateLimiting(SignInEndpoints.Limit);
        invitation.MapPost("/", LookAsync);
        invitation.MapPost("/password", SetPasswordAsync);
    }

    private static async Task<IResult> LookAsync(
        Invited invited,
        Invitations invitations,
        UserManager<Account> users,
        People people,
        CancellationToken cancellation
    )
    {
        if (await AccountAsync(invited.Token, invitations, users, cancellation) is not { } account)
            return Answers.Refused("session.link_unknown");
        var offices = await people.OfficesAsync(account.Person, cancellation);
        return Results.Ok(
            new Invitation(account.Name, offices.Any(office => SecondFactor.IsRequiredOf(office.Appointment.Office)))
        );
    }

    private static async Task<IResult> SetPasswordAsync(
        InvitedPassword entry,
        Invitations invitations,
        UserManager<Account> users,
        Beginnings begins,
        SignIns signIns,
        HttpContext http
    )
    {
        if (await AccountAsync(entry.Token, invitations, users, http.RequestAborted) is not { } account)
            return Answers.Refused("session.link_unknown");
        if (PasswordRule.Fault(entry.Password, account.Name) is { } fault)
            return Answers.Refused(fault);
        if (!await begins.AnewAsync(entry.Token, account, http.RequestAborted))
            return Answers.Refused("session.link_unknown");
        var set = await users.AddPasswordAsync(account, entry.Password);
        if (!set.Succeeded)
            return Answers.Refused("session.changed_meanwhile");
        signIns.Way = SignInOutcome.Invitation;
        await signIns.SignInAsync(account, isPersistent: true);
        return Results.NoContent();
    }

    internal static async Task<Account?> AccountAsync(
        string token,
        Invitations invitations,
        UserManager<Account> users,
        CancellationToken cancellation
    ) =>
        await invitations.FindAsync(token, cancellation) is { } person
            ? await users.FindByIdAsync(person.ToString())
            : null;
}

/// <summary>The first way in by a link: it ends every earlier one, for whoever had it may be the reason for the link.</summary>
internal sealed class Beginnings(Invitations invitations, AccountStore accounts, Sessions sessions)
{
    /// <summary>False where the link was used meanwhile. The caller writes the account.</summary>
    public async Task<bool> AnewAsync(string token, Account account, CancellationToken cancellation)
    {
        if (await invitations.UseAsync(token, cancellation) is null)
            return false;
        await accounts.ClearAsync(account, cancellation);
        await sessions.EndAllAsync(account.Person);
        return true;
    }
}
