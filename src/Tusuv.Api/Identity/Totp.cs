using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>
/// Codes of an authenticator (RFC 6238). Each is good once, which the one that comes with Identity does not see to, and for
/// a step to either side, as telephones go wrong.
/// </summary>
internal sealed class Totp(AccountStore accounts, TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(user.AuthenticatorKey is not null);

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        user.AuthenticatorKey is { } key && await UseAsync(user, key, token);

    /// <summary>Whether the code is one of the key's, now, for the first time.</summary>
    public async Task<bool> UseAsync(Account account, string key, string code)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / 30;
        var typed = Encoding.UTF8.GetBytes(code);
        foreach (var step in new[] { now - 1, now, now + 1 })
            if (CryptographicOperations.FixedTimeEquals(typed, Encoding.ASCII.GetBytes(At(key, step))))
                return await accounts.UseStepAsync(account, step, CancellationToken.None);
        return false;
    }

    public static string At(string key, long step)
    {
        Span<byte> message = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
#pragma warning disable CA5350 // The authenticators that people have know SHA-1 only; nothing here rests on collisions.
        var hash = HMACSHA1.HashData(Bytes(key), message);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var bytes = new List<byte>(base32.Length * 5 / 8);
        var (bits, count) = (0, 0);
        foreach (var letter in base32)
        {
            bits = ((bits << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            count += 5;
            if (count < 8)
                continue;
            count -= 8;
            bytes.Add((byte)(bits >> count));
        }

        return [.. bytes];
    }
}
