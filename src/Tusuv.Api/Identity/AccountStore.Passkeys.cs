using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

internal sealed partial class AccountStore : IUserPasskeyStore<Account>, IUserLoginStore<Account>
{
    private const string Passkeys = """
        select credential_id, public_key, created_at, sign_count, transports, user_verified, backup_eligible, backed_up, name
        from app.passkey
        """;

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        data
            .App.Command(
                """
                insert into app.passkey(credential_id, person_id, name, public_key, sign_count, transports, user_verified,
                  backup_eligible, backed_up, created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                on conflict (credential_id) do update set name = excluded.name, sign_count = excluded.sign_count,
                  user_verified = excluded.user_verified, backed_up = excluded.backed_up, used_at = now()
                where app.passkey.person_id = excluded.person_id
                """,
                passkey.CredentialId,
                user.Person,
                passkey.Name ?? "",
                passkey.PublicKey,
                (long)passkey.SignCount,
                passkey.Transports ?? [],
                passkey.IsUserVerified,
                passkey.IsBackupEligible,
                passkey.IsBackedUp,
                passkey.CreatedAt
            )
            .DoAsync(cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        await data
            .App.Command($"{Passkeys} where person_id = $1 order by created_at", user.Person)
            .ListAsync(ReadPasskey, cancellationToken);

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        FindAsync(
            $"{Columns} where person_id = (select person_id from app.passkey where credential_id = $1)",
            cancellationToken,
            credentialId
        );

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        (
            await data
                .App.Command($"{Passkeys} where person_id = $1 and credential_id = $2", user.Person, credentialId)
                .ListAsync(ReadPasskey, cancellationToken)
        ).FirstOrDefault();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        data
            .App.Command(
                "delete from app.passkey where person_id = $1 and credential_id = $2",
                user.Person,
                credentialId
            )
            .DoAsync(cancellationToken);

    public Task AddLoginAsync(Account user, UserLoginInfo login, CancellationToken cancellationToken) =>
        data
            .App.Command(
                "insert into app.external_login(provider, subject, person_id) values ($1, $2, $3)",
                login.LoginProvider,
                login.ProviderKey,
                user.Person
            )
            .DoAsync(cancellationToken);

    public Task RemoveLoginAsync(
        Account user,
        string loginProvider,
        string providerKey,
        CancellationToken cancellationToken
    ) =>
        data
            .App.Command(
                "delete from app.external_login where provider = $1 and subject = $2 and person_id = $3",
                loginProvider,
                providerKey,
                user.Person
            )
            .DoAsync(cancellationToken);

    public async Task<IList<UserLoginInfo>> GetLoginsAsync(Account user, CancellationToken cancellationToken) =>
        await data
            .App.Command(
                "select provider, subject from app.external_login where person_id = $1 order by linked_at",
                user.Person
            )
            .ListAsync(
                row => new UserLoginInfo(row.GetString(0), row.GetString(1), row.GetString(0)),
                cancellationToken
            );

    public Task<Account?> FindByLoginAsync(
        string loginProvider,
        string providerKey,
        CancellationToken cancellationToken
    ) =>
        FindAsync(
            $"{Columns} where person_id = (select person_id from app.external_login where provider = $1 and subject = $2)",
            cancellationToken,
            loginProvider,
            providerKey
        );

    /// <summary>What an authenticator said of its make is asked for by nobody, and not kept.</summary>
    private static UserPasskeyInfo ReadPasskey(NpgsqlDataReader row) =>
        new(
            row.GetFieldValue<byte[]>(0),
            row.GetFieldValue<byte[]>(1),
            row.GetFieldValue<DateTimeOffset>(2),
            (uint)row.GetInt64(3),
            row.GetFieldValue<string[]>(4),
            row.GetBoolean(5),
            row.GetBoolean(6),
            row.GetBoolean(7),
            [],
            []
        )
        {
            Name = row.GetString(8),
        };
}
