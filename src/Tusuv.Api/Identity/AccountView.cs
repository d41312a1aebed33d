using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Tusuv.Api.Identity;

/// <summary>A person's own account as its page shows it.</summary>
internal sealed class AccountView(UserManager<Account> users, Sessions sessions, SignInLog log)
{
    public sealed record Answer(
        string Name,
        bool HasPassword,
        bool HasSecondFactor,
        int RecoveryCodes,
        IEnumerable<Passkey> Passkeys,
        IEnumerable<string> Providers,
        IEnumerable<Device> Devices,
        IEnumerable<SignInEntry> Log
    );

    public sealed record Passkey(string Id, string Name, DateTimeOffset CreatedAt);

    public sealed record Device(
        Guid Id,
        string Words,
        DateTimeOffset StartedAt,
        DateTimeOffset LastUsedAt,
        bool IsThis
    );

    public async Task<Answer> OfAsync(Owner owner, CancellationToken cancellation)
    {
        var account = owner.Account;
        return new(
            account.Name,
            account.PasswordHash is not null,
            account.HasSecondFactor,
            await users.CountRecoveryCodesAsync(account),
            (await users.GetPasskeysAsync(account)).Select(key => new Passkey(
                WebEncoders.Base64UrlEncode(key.CredentialId),
                key.Name ?? "",
                key.CreatedAt
            )),
            (await users.GetLoginsAsync(account)).Select(login => login.LoginProvider),
            (await sessions.OfAsync(account.Person, cancellation)).Select(session => new Device(
                session.Id,
                session.Device,
                session.StartedAt,
                session.LastUsedAt,
                session.Id == owner.Session.Id
            )),
            await log.LastOfAsync(account.Person, cancellation)
        );
    }
}
