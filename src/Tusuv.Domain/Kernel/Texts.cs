namespace Tusuv.Domain;

/// <summary>A text checked by an officer to hold no personal data, shown in clear.</summary>
public sealed record PublicText(string Mn, string? En = null)
{
    public const int Longest = 2000;

    public bool IsBlank => string.IsNullOrWhiteSpace(Mn);

    /// <summary>Why this cannot be shown for ever, or null.</summary>
    public Refusal? Fault(Refusal missing)
    {
        if (IsBlank)
            return missing;
        if (Mn.Length > Longest || En?.Length > Longest)
            return CommonRefusals.TextTooLong(Longest);
        return IsReadable(Mn) && IsReadable(En ?? "") ? null : CommonRefusals.TextUnreadable;
    }

    /// <summary>Lines may break; other control characters and halves of characters are not text.</summary>
    private static bool IsReadable(string text) =>
        !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        && text.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar);
}

/// <summary>
/// What an event keeps of a text written by a person: a salted SHA-256, base64. The text itself lies in a table
/// from which it can be erased.
/// </summary>
public readonly record struct Committed(string Value);

/// <summary>A text written by a person, with its salt and commitment made at the edge. Never part of an event.</summary>
public sealed record Written(string Text, string Salt, Committed Commitment);

/// <summary>A short machine-readable name: an ISO code, a rule key, a project number. At most 64 characters, no blanks.</summary>
public readonly record struct Code(string Value)
{
    public bool IsValid =>
        Value is { Length: > 0 and <= 64 } && !Value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    public override string ToString() => Value;
}

/// <summary>Why, out of a closed list that pages translate.</summary>
public readonly record struct ReasonCode(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A SHA-256 as 64 lower-case hexadecimal digits.</summary>
public readonly record struct Hash(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Random or derived bytes that name something without telling anything: lower-case hexadecimal.</summary>
public readonly record struct Token(string Value)
{
    public override string ToString() => Value;
}

/// <summary>SHA-256 over the canonical JSON (RFC 8785) of what is sealed. Supplied by the edge; the same everywhere.</summary>
public delegate Hash Seal(object content);

/// <summary>Capitals, dots and blanks are not what two writings of the same can differ about.</summary>
public static class Letters
{
    public static string Of(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
