using System.Buffers.Binary;
using System.Text;

namespace Tusuv.Transparency;

/// <summary>One signature under a note: whose it claims to be, and its bytes.</summary>
/// <param name="Name">The name of the key.</param>
/// <param name="KeyId">The key's id.</param>
/// <param name="Bytes">What the key's kind says that they are.</param>
public sealed record NoteSignature(string Name, uint KeyId, ReadOnlyMemory<byte> Bytes)
{
    private const string Start = "— ";

    /// <summary>The line under the note, with its line break.</summary>
    public override string ToString()
    {
        var bytes = new byte[4 + Bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, KeyId);
        Bytes.Span.CopyTo(bytes.AsSpan(4));
        return $"{Start}{Name} {Convert.ToBase64String(bytes)}\n";
    }

    /// <summary>Reads a line without its line break.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="FormatException">Not a signature line.</exception>
    public static NoteSignature Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (
            !line.StartsWith(Start, StringComparison.Ordinal)
            || line[Start.Length..].Split(' ') is not [var name, var encoded]
            || !NoteKey.IsName(name)
            || StrictBase64.Decode(encoded) is not { Length: > 4 } bytes
        )
            throw new FormatException("A signature line is written: — name base64.");
        return new(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes.AsMemory(4));
    }
}

/// <summary>A text with signatures under it (C2SP signed-note). Nothing of it may be believed before <see cref="Verify"/>.</summary>
public sealed class SignedNote
{
    private const int MostSignatures = 100;
    private const int Longest = 1 << 20;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Puts signatures under a text.</summary>
    /// <param name="text">The text with its last line break.</param>
    /// <param name="signatures">At least one.</param>
    public SignedNote(string text, IReadOnlyList<NoteSignature> signatures) => (Text, Signatures) = (text, signatures);

    /// <summary>The text, with its last line break.</summary>
    public string Text { get; }

    /// <summary>The signatures in their order, known or not.</summary>
    public IReadOnlyList<NoteSignature> Signatures { get; }

    /// <summary>Reads a note; proves nothing of it.</summary>
    /// <param name="utf8">The note as it was received.</param>
    /// <exception cref="FormatException">Not a note.</exception>
    public static SignedNote Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            throw new FormatException("The note is too long.");
        try
        {
            return Parse(Utf8.GetString(utf8));
        }
        catch (DecoderFallbackException wrong)
        {
            throw new FormatException("The note is not UTF-8.", wrong);
        }
    }

    /// <summary>Reads a note; proves nothing of it.</summary>
    /// <param name="note">The note as it was received.</param>
    /// <exception cref="FormatException">Not a note.</exception>
    public static SignedNote Parse(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (note.Any(c => c < ' ' && c != '\n'))
            throw new FormatException("A note has no control characters.");
        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || !note.EndsWith('\n'))
            throw new FormatException("A note is a text, an empty line and signatures, each line ended.");
        var lines = note[(end + 2)..].Split('\n')[..^1];
        if (lines.Length is 0 or > MostSignatures)
            throw new FormatException($"A note has 1 to {MostSignatures} signatures.");
        return new(note[..(end + 1)], [.. lines.Select(NoteSignature.Parse)]);
    }

    /// <summary>Which of the known keys signed this text. Signatures of unknown keys are passed over.</summary>
    /// <param name="known">The keys that the caller trusts.</param>
    /// <exception cref="FormatException">A signature of a known key is wrong: then nothing of the note is to be believed.</exception>
    public VerifiedNote Verify(IEnumerable<NoteKey> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var keys = known.ToLookup(key => (key.Name, key.Id));
        List<NoteKey> signed = [];
        List<Cosignature> cosigned = [];
        foreach (var signature in Signatures)
        foreach (var key in keys[(signature.Name, signature.KeyId)])
        {
            var bytes = signature.Bytes.Span;
            if (key.Kind is NoteKeyKind.Log && key.Verifies(Encoding.UTF8.GetBytes(Text), bytes))
                signed.Add(key);
            else if (key.Kind is NoteKeyKind.Witness && Cosignature.Verify(key, Text, bytes) is { } cosignature)
                cosigned.Add(cosignature);
            else
                throw new FormatException($"The signature of {key.Name} is not one of this text.");
        }

        return new([.. signed.Distinct()], cosigned);
    }

    /// <summary>The same text with more signatures.</summary>
    /// <param name="more">Signatures to put under those that are there.</param>
    public SignedNote With(IEnumerable<NoteSignature> more) => new(Text, [.. Signatures, .. more]);

    /// <summary>The note as it is stored and sent.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures)}";
}

/// <summary>Who signed a note, of those who were asked for.</summary>
/// <param name="Logs">Keys that signed the text.</param>
/// <param name="Witnesses">Witnesses that signed it with a time.</param>
public sealed record VerifiedNote(IReadOnlyList<NoteKey> Logs, IReadOnlyList<Cosignature> Witnesses);
