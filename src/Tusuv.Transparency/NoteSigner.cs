using System.Buffers.Binary;
using System.Text;
using NSec.Cryptography;

namespace Tusuv.Transparency;

/// <summary>A private key with its name. The 32 bytes that it is made from are drawn and kept by the caller.</summary>
public sealed class NoteSigner : IDisposable
{
    /// <summary>The length of the private key in bytes.</summary>
    public const int SeedLength = 32;

    private readonly Key key;

    /// <summary>Takes a private key into use.</summary>
    /// <param name="name">The name under which it signs.</param>
    /// <param name="kind">What it signs.</param>
    /// <param name="seed">32 secret random bytes.</param>
    /// <exception cref="FormatException">A name or a key that cannot be one.</exception>
    public NoteSigner(string name, NoteKeyKind kind, ReadOnlySpan<byte> seed)
    {
        if (seed.Length != SeedLength)
            throw new FormatException($"A private key has {SeedLength} bytes.");
        key = NSec.Cryptography.Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);
        Key = new(name, kind, key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }

    /// <summary>The public key that verifies what is signed here.</summary>
    public NoteKey Key { get; }

    /// <summary>Signs the text of a note.</summary>
    /// <param name="text">The text with its last line break.</param>
    /// <exception cref="InvalidOperationException">The key of a witness, which signs with a time only.</exception>
    public NoteSignature Sign(string text)
    {
        if (Key.Kind is not NoteKeyKind.Log)
            throw new InvalidOperationException("A witness signs with a time.");
        return new(Key.Name, Key.Id, SignatureAlgorithm.Ed25519.Sign(key, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Says that this checkpoint is the largest that was seen of its log at this time, and that it kept all before.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="at">The time, counted in whole seconds.</param>
    /// <exception cref="InvalidOperationException">The key of a log.</exception>
    public NoteSignature Cosign(Checkpoint checkpoint, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        if (Key.Kind is not NoteKeyKind.Witness)
            throw new InvalidOperationException("A log signs without a time.");
        var seconds = at.ToUnixTimeSeconds();
        var signature = SignatureAlgorithm.Ed25519.Sign(key, Cosignature.Message(checkpoint.Text, seconds));
        var stamped = new byte[Cosignature.Length];
        BinaryPrimitives.WriteInt64BigEndian(stamped, seconds);
        signature.CopyTo(stamped, Cosignature.TimeLength);
        return new(Key.Name, Key.Id, stamped);
    }

    /// <summary>Wipes the key from memory.</summary>
    public void Dispose() => key.Dispose();
}
