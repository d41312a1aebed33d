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
    /// <summary>SHA-256 of "pb-ballot-v1" and, each after its length: round, area, nonce, salt, choices.</summary>
    public static byte[] Of(RoundId round, LocalityId area, byte[] nonce, byte[] salt, IEnumerable<ProposalId> choices)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("pb-ballot-v1"u8);
        Append(hash, round.Value.ToByteArray(bigEndian: true));
        Append(hash, area.Value.ToByteArray(bigEndian: true));
        Append(hash, nonce);
        Append(hash, salt);
        Append(hash, Encoding.ASCII.GetBytes(Choices(choices)));
        return hash.GetHashAndReset();
    }

    /// <summary>Canonical JSON (RFC 8785): an object from project to its value, here always 1.</summary>
    public static string Choices(IEnumerable<ProposalId> choices) =>
        $"{{{string.Join(',', choices.Select(c => c.Value.ToString()).Order(StringComparer.Ordinal).Select(c => $"\"{c}\":1"))}}}";

    /// <summary>16 characters and a check character.</summary>
    public static string Receipt(byte[] ballotRef, byte[] commitment)
    {
        var code = Crockford.Encode(ReceiptHash(ballotRef, commitment));
        return code + Crockford.Check(code);
    }

    /// <summary>What a receipt says in bytes, as the box keeps it to find the ballot again.</summary>
    public static byte[] ReceiptHash(byte[] ballotRef, byte[] commitment) =>
        SHA256.HashData([.. "pb-receipt-v1"u8, .. ballotRef, .. commitment])[..10];

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> field)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
        hash.AppendData(length);
        hash.AppendData(field);
    }
}
