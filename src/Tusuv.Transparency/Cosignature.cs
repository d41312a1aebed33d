using System.Buffers.Binary;
using System.Text;

namespace Tusuv.Transparency;

/// <summary>A witness's word on a checkpoint (C2SP tlog-cosignature, Ed25519): that it saw it, when, and that nothing was taken back.</summary>
/// <param name="Witness">Who.</param>
/// <param name="At">When, by the witness's own clock.</param>
public sealed record Cosignature(NoteKey Witness, DateTimeOffset At)
{
    internal const int TimeLength = 8;
    internal const int Length = TimeLength + 64;

    // The last second of the year 9999.
    private const long LatestSecond = 253_402_300_799;

    internal static byte[] Message(string text, long seconds) =>
        Encoding.UTF8.GetBytes($"cosignature/v1\ntime {Decimals.Write(seconds)}\n{text}");

    /// <returns>Null where the signature is not one of this witness on this text.</returns>
    internal static Cosignature? Verify(NoteKey witness, string text, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != Length)
            return null;
        var seconds = BinaryPrimitives.ReadInt64BigEndian(signature);
        return seconds is >= 0 and <= LatestSecond && witness.Verifies(Message(text, seconds), signature[TimeLength..])
            ? new(witness, DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
    }
}
