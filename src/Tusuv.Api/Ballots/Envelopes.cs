using System.Security.Cryptography;

namespace Tusuv.Api.Ballots;

/// <summary>
/// Seals ballots to a round's public key: ECDH on P-256, HKDF, AES-256-GCM. The sender's key of one envelope sheet
/// serves the ballots of one commit and is then forgotten. All envelopes of a round are of one length.
/// </summary>
internal sealed class EnvelopeSheet : IDisposable
{
    private readonly byte[] sender;
    private readonly AesGcm cipher;

    public EnvelopeSheet(byte[] boxPublicKey)
    {
        using var box = ECDiffieHellman.Create();
        box.ImportSubjectPublicKeyInfo(boxPublicKey, out _);
        using var ours = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        sender = ours.ExportSubjectPublicKeyInfo();
        cipher = Envelope.Cipher(ours, box.PublicKey, sender);
    }

    public byte[] Seal(byte[] ballotRef, byte[] content)
    {
        var sealedBallot = new byte[Envelope.Overhead(sender.Length) + content.Length];
        sealedBallot[0] = Envelope.Version;
        sealedBallot[1] = (byte)sender.Length;
        sender.CopyTo(sealedBallot, 2);
        var nonce = sealedBallot.AsSpan(2 + sender.Length, Envelope.NonceLength);
        RandomNumberGenerator.Fill(nonce);
        var tag = sealedBallot.AsSpan(2 + sender.Length + Envelope.NonceLength, Envelope.TagLength);
        cipher.Encrypt(nonce, content, sealedBallot.AsSpan(Envelope.Overhead(sender.Length)), tag, ballotRef);
        return sealedBallot;
    }

    public void Dispose() => cipher.Dispose();
}

/// <summary>Opens envelopes with the round's private key; only the count does.</summary>
internal sealed class EnvelopeOpener(RoundSecrets secrets) : IDisposable
{
    private readonly ECDiffieHellman box = secrets.OpenBox();
    private readonly Dictionary<string, AesGcm> ciphers = new(StringComparer.Ordinal);

    public byte[] Open(byte[] ballotRef, byte[] sealedBallot)
    {
        var sender = sealedBallot.AsSpan(2, sealedBallot[1]);
        var name = Convert.ToBase64String(sender);
        if (!ciphers.TryGetValue(name, out var cipher))
        {
            using var theirs = ECDiffieHellman.Create();
            theirs.ImportSubjectPublicKeyInfo(sender, out _);
            ciphers[name] = cipher = Envelope.Cipher(box, theirs.PublicKey, sender.ToArray());
        }

        var start = Envelope.Overhead(sender.Length);
        var content = new byte[sealedBallot.Length - start];
        var nonce = sealedBallot.AsSpan(2 + sender.Length, Envelope.NonceLength);
        var tag = sealedBallot.AsSpan(start - Envelope.TagLength, Envelope.TagLength);
        cipher.Decrypt(nonce, sealedBallot.AsSpan(start), tag, content, ballotRef);
        return content;
    }

    public void Dispose()
    {
        box.Dispose();
        foreach (var cipher in ciphers.Values)
            cipher.Dispose();
    }
}

internal static class Envelope
{
    public const byte Version = 1;
    public const int NonceLength = 12;
    public const int TagLength = 16;

    public static int Overhead(int sender) => 2 + sender + NonceLength + TagLength;

    public static AesGcm Cipher(ECDiffieHellman own, ECDiffieHellmanPublicKey other, byte[] sender)
    {
        var secret = own.DeriveRawSecretAgreement(other);
        return new AesGcm(
            HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, sender, "tusuv-box-v1"u8.ToArray()),
            TagLength
        );
    }
}
