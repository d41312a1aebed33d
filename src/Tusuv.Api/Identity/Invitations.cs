using System.Security.Cryptography;
using System.Text;
using Tusuv.Api.Store;

namespace Tusuv.Api.Identity;

/// <summary>One-time links by which a person sets up an account, or sets it up anew. Only the last one issued works.</summary>
internal sealed class Invitations(DataSources data, TimeProvider clock)
{
    /// <summary>Long enough for a paper that travels to a distant bag.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    public async Task<(string Token, DateTimeOffset ExpiresAt)> IssueAsync(Guid person, CancellationToken cancellation)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        var now = clock.GetUtcNow();
        await data
            .App.Command(
                """
                with earlier as (update app.invitation set expires_at = $3 where person_id = $2 and used_at is null and expires_at > $3)
                insert into app.invitation(token_hash, person_id, issued_at, expires_at) values ($1, $2, $3, $4)
                """,
                HashOf(token),
                person,
                now,
                now + ValidFor
            )
            .DoAsync(cancellation);
        return (token, now + ValidFor);
    }

    public Task<Guid?> FindAsync(string token, CancellationToken cancellation) =>
        PersonAsync(
            "select person_id from app.invitation where token_hash = $1 and used_at is null and expires_at > $2",
            token,
            cancellation
        );

    /// <summary>The person behind a link, once.</summary>
    public Task<Guid?> UseAsync(string token, CancellationToken cancellation) =>
        PersonAsync(
            """
            update app.invitation set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
            returning person_id
            """,
            token,
            cancellation
        );

    private async Task<Guid?> PersonAsync(string sql, string token, CancellationToken cancellation)
    {
        await using var command = data.App.Command(sql, HashOf(token), clock.GetUtcNow());
        return (Guid?)await command.ExecuteScalarAsync(cancellation);
    }

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
