using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

internal sealed partial class AccountStore
    : IUserTwoFactorStore<Account>,
        IUserAuthenticatorKeyStore<Account>,
        IUserTwoFactorRecoveryCodeStore<Account>
{
    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken)
    {
        user.HasSecondFactor = enabled;
        return Task.CompletedTask;
    }

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.HasSecondFactor);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken)
    {
        user.AuthenticatorKey = key;
        return Task.CompletedTask;
    }

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.AuthenticatorKey);

    /// <summary>True once for each step of 30 seconds: a code that somebody saw over a shoulder is good for nothing.</summary>
    public async Task<bool> UseStepAsync(Account user, long step, CancellationToken cancellation) =>
        await data
            .App.Command(
                "update app.account set totp_step = $2 where person_id = $1 and totp_step < $2",
                user.Person,
                step
            )
            .DoAsync(cancellation) == 1;

    public async Task ReplaceCodesAsync(
        Account user,
        IEnumerable<string> recoveryCodes,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await data.App.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(
            new("delete from app.recovery_code where person_id = $1") { Parameters = { new() { Value = user.Person } } }
        );
        batch.BatchCommands.Add(
            new("insert into app.recovery_code(person_id, code_hash) select $1, unnest($2)")
            {
                Parameters =
                {
                    new() { Value = user.Person },
                    new() { Value = recoveryCodes.Select(code => HashOf(user, code)).ToArray() },
                },
            }
        );
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        await data
            .App.Command(
                "delete from app.recovery_code where person_id = $1 and code_hash = $2",
                user.Person,
                HashOf(user, code)
            )
            .DoAsync(cancellationToken) == 1;

    public async Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken)
    {
        await using var count = data.App.Command(
            "select count(*)::int from app.recovery_code where person_id = $1",
            user.Person
        );
        return (int)(await count.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>As people type it. A code is as long as a key, so a plain hash keeps it.</summary>
    private static byte[] HashOf(Account user, string code) =>
        SHA256.HashData([
            .. user.Person.ToByteArray(),
            .. Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()),
        ]);
}
