using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Tusuv.Transparency;

namespace Tusuv.Api.Ballots;

/// <summary>
/// What the record shows of a ballot, and the receipt that leads to it. The voter's own device makes the nonce and
/// computes the commitment too, so the server cannot give two voters one receipt.
/// </summary>
internal static class BallotCommitment
{
    private const int Part = 16;
    private const int LengthOfLength = 4;

    private static ReadOnlySpan<byte> Name => "pb-ballot-v1"u8;

    /// <summary>SHA-256 of "pb-ballot-v1" and, each after its length: round, area, nonce, salt, choices.</summary>
    public static byte[] Of(RoundId round, LocalityId area, byte[] nonce, byte[] salt, IEnumerable<ProposalId> choices)
    {
        var chosen = Choices(choices);
        var text = new byte[Name.Length + (5 * LengthOfLength) + (4 * Part) + chosen.Length];
        var rest = text.AsSpan();
        Name.CopyTo(Take(ref rest, Name.Length));
        round.Value.TryWriteBytes(Field(ref rest, Part), bigEndian: true, out _);
        area.Value.TryWriteBytes(Field(ref rest, Part), bigEndian: true, out _);
        nonce.CopyTo(Field(ref rest, Part));
        salt.CopyTo(Field(ref rest, Part));
        Encoding.ASCII.GetBytes(chosen, Field(ref rest, chosen.Length));
        return SHA256.HashData(text);
    }

    /// <summary>Canonical JSON (RFC 8785): an object from project to its value, here always 1.</summary>
    public static string Choices(IEnumerable<ProposalId> choices) =>
        $"{{{string.Join(',', choices.Select(c => c.Value.ToString()).Order(StringComparer.Ordinal).Select(c => $"\"{c}\":1"))}}}";

    /// <summary>16 characters and a check character.</summary>
    public static string Receipt(byte[] hash)
    {
        var code = Crockford.Encode(hash);
        return code + Crockford.Check(code);
    }

    /// <summary>What a receipt says in bytes, as the box keeps it to find the ballot again.</summary>
    public static byte[] ReceiptHash(byte[] ballotRef, byte[] commitment) =>
        SHA256.HashData([.. "pb-receipt-v1"u8, .. ballotRef, .. commitment])[..10];

    private static Span<byte> Field(ref Span<byte> rest, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(Take(ref rest, LengthOfLength), length);
        return Take(ref rest, length);
    }

    private static Span<byte> Take(ref Span<byte> rest, int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
