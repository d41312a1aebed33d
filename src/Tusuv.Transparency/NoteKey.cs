using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace Tusuv.Transparency;

/// <summary>What a key of a signed note signs: the note itself, or a checkpoint together with a time.</summary>
public enum NoteKeyKind
{
    /// <summary>Ed25519 over the text of the note (signature type 0x01): a log.</summary>
    Log = 0x01,

    /// <summary>Ed25519 over a time and a checkpoint (signature type 0x04): a witness.</summary>
    Witness = 0x04,
}

/// <summary>
/// A public key of signed notes with its name (C2SP signed-note, "verifier key"): <c>name+id+key</c>, the id in eight
/// hexadecimal digits, the key in base 64 after one byte that says its kind.
/// </summary>
public sealed class NoteKey : IEquatable<NoteKey>
{
    private const int KeyLength = 32;
    private readonly byte[] publicKey;

    /// <summary>Names a public key.</summary>
    /// <param name="name">Not empty, without blanks and plus signs; by custom an address without scheme.</param>
    /// <param name="kind">What it signs.</param>
    /// <param name="publicKey">32 bytes (RFC 8032).</param>
    /// <exception cref="FormatException">A name or a key that cannot be one.</exception>
    public NoteKey(string name, NoteKeyKind kind, byte[] publicKey)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(publicKey);
        if (!IsName(name))
            throw new FormatException("The name of a key is not empty and has neither blanks nor plus signs.");
        if (publicKey.Length != KeyLength)
            throw new FormatException($"A public key has {KeyLength} bytes.");
        (Name, Kind, this.publicKey) = (name, kind, publicKey);
        Id = IdOf(name, kind, publicKey);
    }

    /// <summary>The name under which it signs.</summary>
    public string Name { get; }

    /// <summary>What it signs.</summary>
    public NoteKeyKind Kind { get; }

    /// <summary>The first four bytes of a hash over name, kind and key: tells keys apart, proves nothing.</summary>
    public uint Id { get; }

    /// <summary>The 32 bytes of the public key.</summary>
    public ReadOnlySpan<byte> PublicKey => publicKey;

    /// <summary>Reads a verifier key.</summary>
    /// <param name="text"><c>name+id+key</c>.</param>
    /// <exception cref="FormatException">Not a verifier key, or not of a kind known here.</exception>
    public static NoteKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('+', 3);
        if (parts is not [var name, var id, var encoded] || StrictBase64.Decode(encoded) is not [var kind, .. var key])
            throw new FormatException("A verifier key is written name+id+key.");
        if (kind is not ((byte)NoteKeyKind.Log or (byte)NoteKeyKind.Witness))
            throw new FormatException($"Signatures of type {kind} are not known here.");
        var read = new NoteKey(name, (NoteKeyKind)kind, key);
        return read.IdText == id
            ? read
            : throw new FormatException($"The id of the key {name} is not that of its bytes.");
    }

    /// <summary>Whether a name may stand in a note.</summary>
    /// <param name="name">Any text.</param>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length > 0 && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+');
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}+{IdText}+{Convert.ToBase64String([(byte)Kind, .. publicKey])}";

    /// <inheritdoc/>
    public bool Equals(NoteKey? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoteKey);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Id;

    internal bool Verifies(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        Ed25519Key is { } key && SignatureAlgorithm.Ed25519.Verify(key, message, signature);

    private PublicKey? Ed25519Key =>
        NSec.Cryptography.PublicKey.TryImport(
            SignatureAlgorithm.Ed25519,
            publicKey,
            KeyBlobFormat.RawPublicKey,
            out var key
        )
            ? key
            : null;

    private string IdText => Id.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    private static uint IdOf(string name, NoteKeyKind kind, byte[] key) =>
        BinaryPrimitives.ReadUInt32BigEndian(
            SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', (byte)kind, .. key])
        );
}
