using System.Text;

namespace Tusuv.Transparency;

/// <summary>
/// All that shows, without a network, that an entry is in a log (C2SP tlog-proof): its index, the path to the root, and the
/// checkpoint with its signatures.
/// </summary>
/// <param name="Index">The entry's leaf index.</param>
/// <param name="Path">Sibling hashes from the leaf upwards.</param>
/// <param name="Note">The signed checkpoint.</param>
public sealed record TlogProof(long Index, IReadOnlyList<byte[]> Path, SignedNote Note)
{
    private const string First = "c2sp.org/tlog-proof@v1";
    private const int LongestPath = 63;

    /// <summary>Reads a proof; proves nothing of it.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">Not a proof.</exception>
    public static TlogProof Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || text[..end].Split('\n') is not [First, .. var head])
            throw new FormatException($"A proof begins with {First} and has an empty line before its checkpoint.");
        // Nobody vouches for what is called extra; it is passed over.
        if (
            head is [['e', 'x', 't', 'r', 'a', ' ', .. var extra], .. var rest]
            && StrictBase64.Decode(extra) is not null
        )
            head = rest;
        if (
            head is not [['i', 'n', 'd', 'e', 'x', ' ', .. var number], .. var hashes]
            || !Decimals.TryRead(number, out var index)
        )
            throw new FormatException("The line with the index is missing.");
        if (hashes.Length > LongestPath)
            throw new FormatException("The path is longer than any tree is high.");
        return new(
            index,
            [
                .. hashes.Select(hash =>
                    StrictBase64.Decode(hash, MerkleTree.HashLength)
                    ?? throw new FormatException("A hash of the path is not 32 bytes in base 64.")
                ),
            ],
            SignedNote.Parse(text[(end + 2)..])
        );
    }

    /// <summary>Whether an entry stands where the proof says, under a root that these keys signed.</summary>
    /// <param name="entry">The entry's bytes.</param>
    /// <param name="policy">Whom the reader trusts.</param>
    public bool Proves(ReadOnlySpan<byte> entry, TrustPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        try
        {
            var checkpoint = Checkpoint.Parse(Note.Text);
            var signed = Note.Verify(policy.Keys);
            return signed.Logs.Any(log => log.Name == checkpoint.Origin)
                && policy.IsMetBy(signed.Witnesses.Select(witness => witness.Witness))
                && MerkleProof.IsIncluded(
                    MerkleTree.LeafHash(entry),
                    (ulong)Index,
                    (ulong)checkpoint.Size,
                    Path,
                    checkpoint.Root
                );
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The proof as a file, by custom with the ending <c>.tlog-proof</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{First}\nindex {Decimals.Write(Index)}\n");
        foreach (var hash in Path)
            text.Append(Convert.ToBase64String(hash)).Append('\n');
        return text.Append('\n').Append(Note).ToString();
    }
}
