using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>Whose account a request is about: never another than that of its session.</summary>
internal sealed class Owner(IHttpContextAccessor http, UserManager<Account> users, Sessions sessions, SignInLog log)
{
    /// <summary>What could lock its owner out is changed only soon after coming in.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    private Account? account;

    public Account Account => account ?? throw new InvalidOperationException("The filter did not run.");

    public Session Session => http.HttpContext!.Features.Get<Session>()!;

    public static async ValueTask<object?> Required(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var services = context.HttpContext.RequestServices;
        if (context.HttpContext.Features.Get<Session>() is not { } session)
            return Answers.Refused("session.not_signed_in");
        var owner = services.GetRequiredService<Owner>();
        owner.account = await owner.FindAsync(session.Person);
        return owner.account is null ? Answers.Refused("session.no_account") : await next(context);
    }

    public static async ValueTask<object?> JustCameIn(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var services = context.HttpContext.RequestServices;
        var age =
            services.GetRequiredService<TimeProvider>().GetUtcNow()
            - services.GetRequiredService<Owner>().Session.StartedAt;
        return age > Fresh ? Answers.Refused("session.come_in_again") : await next(context);
    }

    /// <summary>After a change that put every other device out.</summary>
    public async Task KeepAsync(SignInOutcome change, bool strong)
    {
        await sessions.KeepAsync(Session.Id, Account, strong);
        await log.WriteAsync(change, Account.Person);
    }

    private Task<Account?> FindAsync(Guid person) => users.FindByIdAsync(person.ToString());
}
