using System.Text;

namespace Tusuv.Transparency;

/// <summary>
/// What a log hands to a witness (C2SP tlog-witness, add-checkpoint): a signed checkpoint, and the proof that nothing was taken
/// back since the one that the witness saw last.
/// </summary>
/// <param name="Earlier">The size that the witness saw last, 0 where it never saw one.</param>
/// <param name="Proof">From that size to the checkpoint's.</param>
/// <param name="Note">The signed checkpoint.</param>
public sealed record WitnessRequest(long Earlier, IReadOnlyList<byte[]> Proof, SignedNote Note)
{
    private const int LongestProof = 63;

    /// <summary>Reads a request; proves nothing of it.</summary>
    /// <param name="text">The body of the request.</param>
    /// <exception cref="FormatException">Not a request.</exception>
    public static WitnessRequest Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (
            end < 0
            || text[..end].Split('\n')
                is not [['o', 'l', 'd', ' ', .. var number], .. { Length: <= LongestProof } hashes]
            || !Decimals.TryRead(number, out var earlier)
        )
            throw new FormatException(
                "A request begins with old and a size, and has an empty line before its checkpoint."
            );
        return new(
            earlier,
            [
                .. hashes.Select(hash =>
                    StrictBase64.Decode(hash, MerkleTree.HashLength)
                    ?? throw new FormatException("A hash of the proof is not 32 bytes in base 64.")
                ),
            ],
            SignedNote.Parse(text[(end + 2)..])
        );
    }

    /// <summary>The request as it is sent.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"old {Decimals.Write(Earlier)}\n");
        foreach (var hash in Proof)
            text.Append(Convert.ToBase64String(hash)).Append('\n');
        return text.Append('\n').Append(Note).ToString();
    }
}
