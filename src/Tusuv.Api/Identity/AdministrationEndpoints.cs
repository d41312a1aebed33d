using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>Accounts as the administrator of their place sees them: who can come in, and the links by which they begin.</summary>
internal static partial class AdministrationEndpoints
{
    public sealed record Invite(Guid Body, Guid Appointment, string Name);

    public sealed record Close(Guid Body, Guid Appointment);

    public sealed record Issued(string Token, DateTimeOffset ExpiresAt);

    public static void MapAdministration(this IEndpointRouteBuilder routes)
    {
        var accounts = routes
            .MapGroup("/accounts")
            .AddEndpointFilter(Answers.SameOrigin)
            .AddEndpointFilter(AdministratorAsync);
        accounts.MapGet("/", ListAsync);
        accounts.MapPost("/invite", InviteAsync);
        accounts.MapPost("/close", CloseAsync);
    }

    /// <summary>Accounts of those who hold an office in a place.</summary>
    private static async Task<IResult> ListAsync(
        Guid locality,
        Asker asker,
        AccountList accounts,
        CancellationToken cancellation
    ) =>
        (await asker.StandingAsync())!.Reach.Covers(new LocalityId(locality))
            ? Results.Ok(await accounts.OfAsync(new(locality), cancellation))
            : Answers.Refused("session.out_of_reach");

    /// <summary>A link for somebody new, or for somebody who forgot: then it ends what was there once it is used.</summary>
    private static async Task<IResult> InviteAsync(
        Invite invite,
        Asker asker,
        People people,
        UserManager<Account> users,
        Invitations invitations,
        SignInLog log,
        CancellationToken cancellation
    )
    {
        if (await people.FindAsync(new(invite.Body), new(invite.Appointment), cancellation) is not { } office)
            return Answers.Refused("session.nobody_to_invite");
        if (!(await asker.StandingAsync())!.Reach.Covers(office.Body.LocalityId))
            return Answers.Refused("session.out_of_reach");
        var person = People.Of(office.Appointment);
        if (await users.FindByIdAsync(person.ToString()) is null)
        {
            var name = invite.Name.Trim();
            if (name is "")
                return Answers.Refused("session.name_missing");
            if (!FitName().IsMatch(name))
                return Answers.Refused("session.name_unfit");
            var made = await users.CreateAsync(new Account { Person = person, Name = name });
            if (!made.Succeeded)
                return Answers.Refused("session.name_taken");
        }

        var (token, expires) = await invitations.IssueAsync(person, cancellation);
        await log.WriteAsync(SignInOutcome.Invited, person, by: asker.Session!.Person);
        return Results.Ok(new Issued(token, expires));
    }

    /// <summary>Takes every way in away, at once; what the person did stays theirs, and a new link can begin anew.</summary>
    private static async Task<IResult> CloseAsync(
        Close close,
        Asker asker,
        People people,
        UserManager<Account> users,
        Sessions sessions,
        SignInLog log,
        CancellationToken cancellation
    )
    {
        if (await people.FindAsync(new(close.Body), new(close.Appointment), cancellation) is not { } office)
            return Answers.Refused("session.nobody_to_invite");
        if (!(await asker.StandingAsync())!.Reach.Covers(office.Body.LocalityId))
            return Answers.Refused("session.out_of_reach");
        var person = People.Of(office.Appointment);
        if (person == asker.Session!.Person)
            return Answers.Refused("session.own_account");
        if (await users.FindByIdAsync(person.ToString()) is not { } account)
            return Answers.Refused("session.account_missing");
        await users.DeleteAsync(account);
        await sessions.EndAllAsync(person);
        await log.WriteAsync(SignInOutcome.AccountClosed, person, by: asker.Session.Person);
        return Results.NoContent();
    }

    /// <summary>An e-mail address or a short name, in any alphabet.</summary>
    [GeneratedRegex(@"^[\p{L}\p{M}\p{Nd}._@+-]{2,100}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FitName();

    private static async ValueTask<object?> AdministratorAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var asker = context.HttpContext.RequestServices.GetRequiredService<Asker>();
        return await asker.StandingAsync() is { Appointment.Office: Office.Administrator }
            ? await next(context)
            : Answers.Refused("session.not_administrator");
    }
}
