using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Tusuv.Domain.Rounds;
using Tusuv.Transparency;

namespace Tusuv.Api.Ballots;

/// <summary>What the keys of one round make: references on the roll, pseudonyms, slip codes, salts.</summary>
public sealed class RoundSecrets
{
    private const int ReferenceLength = 16;
    private readonly byte[] roll;
    private readonly byte[] ballot;
    private readonly byte[] box;

    internal RoundSecrets(byte[] roll, byte[] ballot, byte[] box)
    {
        (this.roll, this.ballot, this.box) = (roll, ballot, box);
        using var key = OpenBox();
        BoxPublicKey = key.ExportSubjectPublicKeyInfo();
        Hashes = new(Sha256(roll), Sha256(ballot), Sha256(box), new(Convert.ToBase64String(BoxPublicKey)));
    }

    public RoundKeyHashes Hashes { get; }

    public byte[] BoxPublicKey { get; }

    /// <summary>The voter as the roll of this round knows them; nobody without the key finds the person behind it.</summary>
    public byte[] RollRef(string person) => Keyed(roll, "roll", Encoding.UTF8.GetBytes(person));

    /// <summary>The name under which a voter's ballots stand in the record; not the one on the roll.</summary>
    public byte[] Pseudonym(byte[] rollRef) => Keyed(ballot, "pseudonym", rollRef);

    /// <summary>Follows from voter and nonce, so that a ballot sent again is the same ballot.</summary>
    public byte[] BallotRef(byte[] pseudonym, byte[] nonce) => Keyed(ballot, "ballot", [.. pseudonym, .. nonce]);

    public byte[] Salt(byte[] pseudonym, byte[] nonce) => Keyed(ballot, "salt", [.. pseudonym, .. nonce]);

    /// <summary>The 8 characters printed on the slip, made anew whenever it is printed: no table holds them.</summary>
    public string SlipCode(byte[] rollRef, int issue)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, issue);
        return Crockford.Encode(Keyed(roll, "slip", [.. rollRef, .. number]).AsSpan(0, 5));
    }

    /// <summary>What the database keeps of a slip's code.</summary>
    public byte[] Slip(string code) => Keyed(roll, "code", Encoding.ASCII.GetBytes(Crockford.Normalize(code)));

    internal ECDiffieHellman OpenBox()
    {
        var key = ECDiffieHellman.Create();
        key.ImportPkcs8PrivateKey(box, out _);
        return key;
    }

    private static byte[] Keyed(byte[] key, string use, ReadOnlySpan<byte> input)
    {
        Span<byte> message = stackalloc byte[use.Length + 1 + input.Length];
        Encoding.ASCII.GetBytes(use, message);
        message[use.Length] = 0;
        input.CopyTo(message[(use.Length + 1)..]);
        return HMACSHA256.HashData(key, message)[..ReferenceLength];
    }

    private static Hash Sha256(byte[] content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));
}
