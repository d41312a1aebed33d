using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Tusuv.Api.Store;

namespace Tusuv.Api.Identity;

/// <summary>Accounts in the database. What came between reading and writing one is found by its version.</summary>
internal sealed partial class AccountStore(DataSources data, IDataProtectionProvider protection)
    : IUserPasswordStore<Account>,
        IUserSecurityStampStore<Account>
{
    private const string Columns =
        "select person_id, name, name_key, password_hash, security_stamp, totp_key, second_factor, version from app.account";

    private readonly IDataProtector protector = protection.CreateProtector("authenticator");

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        await data
            .App.Command(
                "insert into app.account(person_id, name, name_key, password_hash, security_stamp) values ($1, $2, $3, $4, $5)",
                user.Person,
                user.Name,
                user.NameKey,
                user.PasswordHash,
                user.SecurityStamp
            )
            .DoAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        var written = await data
            .App.Command(
                """
                update app.account set name = $3, name_key = $4, password_hash = $5, security_stamp = $6, totp_key = $7,
                  second_factor = $8, version = version + 1
                where person_id = $1 and version = $2
                """,
                user.Person,
                user.Version,
                user.Name,
                user.NameKey,
                user.PasswordHash,
                user.SecurityStamp,
                user.AuthenticatorKey is { } key ? protector.Protect(Encoding.ASCII.GetBytes(key)) : null,
                user.HasSecondFactor
            )
            .DoAsync(cancellationToken);
        if (written == 0)
            return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        user.Version++;
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken)
    {
        await data.App.Command("delete from app.account where person_id = $1", user.Person).DoAsync(cancellationToken);
        return IdentityResult.Success;
    }

    /// <summary>Takes away every way in, for a person who begins anew by a link. The caller writes the account.</summary>
    public async Task ClearAsync(Account user, CancellationToken cancellation)
    {
        await data
            .App.Command(
                """
                with codes as (delete from app.recovery_code where person_id = $1),
                  logins as (delete from app.external_login where person_id = $1)
                delete from app.passkey where person_id = $1
                """,
                user.Person
            )
            .DoAsync(cancellation);
        (user.PasswordHash, user.HasSecondFactor, user.AuthenticatorKey) = (null, false, null);
    }

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var person)
            ? await FindAsync($"{Columns} where person_id = $1", cancellationToken, person)
            : null;

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindAsync($"{Columns} where name_key = $1", cancellationToken, normalizedUserName);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Person.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken)
    {
        user.Name = userName ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.NameKey);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken)
    {
        user.NameKey = normalizedName;
        return Task.CompletedTask;
    }

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SecurityStamp);

    public void Dispose() { }

    private async Task<Account?> FindAsync(string sql, CancellationToken cancellation, params object[] values) =>
        (await data.App.Command(sql, values).ListAsync(Read, cancellation)).FirstOrDefault();

    private Account Read(NpgsqlDataReader row) =>
        new()
        {
            Person = row.GetGuid(0),
            Name = row.GetString(1),
            NameKey = row.GetString(2),
            PasswordHash = row.Maybe<string>(3),
            SecurityStamp = row.GetString(4),
            AuthenticatorKey = row.Maybe<byte[]>(5) is { } key
                ? Encoding.ASCII.GetString(protector.Unprotect(key))
                : null,
            HasSecondFactor = row.GetBoolean(6),
            Version = row.GetInt64(7),
        };
}
