using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tusuv.Domain;
using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>A ballot as it is published after the count: all with which anybody recomputes its commitment.</summary>
internal sealed record PublishedBallot(UInt128 Reference, IReadOnlyList<ProposalId> Choices, string Commitment)
{
    /// <returns>Null where the line is not a published ballot.</returns>
    public static PublishedBallot? Read(RoundId round, ReadOnlySpan<byte> line)
    {
        try
        {
            using var document = CanonicalJson.Read(line.ToArray());
            var ballot = document.RootElement;
            var choices = ballot.GetProperty("choices");
            return RecordedBallots.BitsOf(new(ballot.GetProperty("ballotRef").GetString()!)) is { } reference
                ? new(
                    reference,
                    [.. choices.EnumerateObject().Select(choice => new ProposalId(Guid.ParseExact(choice.Name, "d")))],
                    CommitmentOf(round, ballot, choices)
                )
                : null;
        }
        catch (Exception wrong)
            when (wrong is FormatException or KeyNotFoundException or InvalidOperationException or ArgumentNullException
            )
        {
            return null;
        }
    }

    /// <summary>SHA-256 of "pb-ballot-v1" and, each after its length in four bytes: round, area, nonce, salt, choices.</summary>
    private static string CommitmentOf(RoundId round, JsonElement ballot, JsonElement choices)
    {
        byte[][] fields =
        [
            round.Value.ToByteArray(bigEndian: true),
            ballot.GetProperty("area").GetGuid().ToByteArray(bigEndian: true),
            Convert.FromHexString(ballot.GetProperty("nonce").GetString()!),
            Convert.FromHexString(ballot.GetProperty("salt").GetString()!),
            Encoding.UTF8.GetBytes(choices.GetRawText()),
        ];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("pb-ballot-v1"u8);
        Span<byte> length = stackalloc byte[4];
        foreach (var field in fields)
        {
            BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
            hash.AppendData(length);
            hash.AppendData(field);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
