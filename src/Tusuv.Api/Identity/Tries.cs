using System.Security.Cryptography;
using System.Text;
using Tusuv.Api.Store;

namespace Tusuv.Api.Identity;

/// <summary>
/// Counts tries before they are judged, so that many at once are many; and of every name alike, so that a name that is
/// locked tells nobody whether it exists. Identity's own counter does neither.
/// </summary>
internal sealed class Tries(DataSources data, TimeProvider clock)
{
    public const int Most = 5;
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    /// <summary>Takes one of the tries; when none is left, the moment from which there are some again.</summary>
    public async Task<DateTimeOffset?> TakeAsync(string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var taken = await data
            .App.Command(
                """
                insert into app.sign_in_try as t (key_hash, wrong, last_at) values ($1, 1, $2)
                on conflict (key_hash) do update
                set wrong = case when t.last_at < $3 then 1 else t.wrong + 1 end, last_at = $2
                where t.wrong < $4 or t.last_at < $3
                """,
                HashOf(key),
                now,
                now - Rest,
                Most
            )
            .DoAsync(cancellation);
        if (taken == 1)
            return null;
        var last = await data
            .App.Command("select last_at from app.sign_in_try where key_hash = $1", HashOf(key))
            .ListAsync(row => row.GetFieldValue<DateTimeOffset>(0), cancellation);
        return last.FirstOrDefault(now) + Rest;
    }

    /// <summary>After a right one; takes along what time has forgotten.</summary>
    public Task ForgetAsync(string key) =>
        data
            .App.Command(
                """
                delete from app.sign_in_try where key_hash in
                  (select key_hash from app.sign_in_try where key_hash = $1 or last_at < $2 for update skip locked)
                """,
                HashOf(key),
                clock.GetUtcNow() - Rest
            )
            .DoAsync(CancellationToken.None);

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
