using System.Security.Cryptography;
using System.Text;

namespace Tusuv.Transparency;

/// <summary>
/// A salted commitment to a value that the record must not show: SHA-256("pb-commit-v1" ‖ salt ‖ value). Whoever has salt and
/// value can prove what was committed to; once the salt is gone, nobody can guess the value.
/// </summary>
public static class Commitment
{
    /// <summary>The length of a salt in bytes.</summary>
    public const int SaltLength = 32;

    /// <summary>The length of a commitment in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Domain => "pb-commit-v1"u8;

    /// <summary>Commits to bytes.</summary>
    /// <param name="salt">32 random bytes, drawn for this value alone.</param>
    /// <param name="value">Any bytes.</param>
    /// <exception cref="ArgumentException">A salt of another length.</exception>
    public static byte[] Of(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> value)
    {
        if (salt.Length != SaltLength)
            throw new ArgumentException($"A salt has {SaltLength} bytes.", nameof(salt));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Domain);
        hash.AppendData(salt);
        hash.AppendData(value);
        return hash.GetHashAndReset();
    }

    /// <summary>Commits to the UTF-8 bytes of a text.</summary>
    /// <param name="salt">32 random bytes, drawn for this value alone.</param>
    /// <param name="text">Any text without lone surrogates.</param>
    /// <exception cref="ArgumentException">A salt of another length, or a text that is not Unicode.</exception>
    public static byte[] Of(ReadOnlySpan<byte> salt, string text) => Of(salt, Utf8.GetBytes(text).AsSpan());

    /// <summary>Whether salt and text open a commitment.</summary>
    /// <param name="commitment">The recorded commitment.</param>
    /// <param name="salt">The salt handed over.</param>
    /// <param name="text">The text handed over.</param>
    public static bool Opens(ReadOnlySpan<byte> commitment, ReadOnlySpan<byte> salt, string text) =>
        salt.Length == SaltLength && commitment.SequenceEqual(Of(salt, text));
}
