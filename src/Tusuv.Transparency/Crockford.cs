using System.Text;

namespace Tusuv.Transparency;

/// <summary>Base 32 for people: no I, L, O, U; read back with the usual slips of the pen forgiven.</summary>
public static class Crockford
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Five bits a character; the input's bits must divide by five.</summary>
    /// <param name="bytes">What to write.</param>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length * 8 / 5);
        int buffer = 0,
            bits = 0;
        foreach (var b in bytes)
        {
            buffer = (buffer << 8) | b;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Digits[(buffer >> bits) & 31]);
            }
        }

        return text.ToString();
    }

    /// <summary>As it was meant: capitals, without blanks and hyphens, O for 0, I and L for 1.</summary>
    /// <param name="text">As somebody typed it.</param>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = new StringBuilder(text.Length);
        foreach (var c in text.ToUpperInvariant())
        {
            if (c is ' ' or '-')
                continue;
            normal.Append(
                c switch
                {
                    'O' => '0',
                    'I' or 'L' => '1',
                    _ when c > 127 => '?',
                    _ => c,
                }
            );
        }

        return normal.ToString();
    }

    /// <summary>The bytes of a code with its check character, or null if it was misread.</summary>
    /// <param name="text">As somebody typed it.</param>
    /// <param name="length">How many bytes the code stands for; their bits must divide by five.</param>
    public static byte[]? Decode(string text, int length)
    {
        var (code, characters) = (Normalize(text), length * 8 / 5);
        if (
            code.Length != characters + 1
            || code.Any(c => !Digits.Contains(c, StringComparison.Ordinal))
            || Check(code[..characters]) != code[characters]
        )
            return null;
        var bytes = new byte[length];
        for (var bit = 0; bit < length * 8; bit++)
            if ((Digits.IndexOf(code[bit / 5], StringComparison.Ordinal) & (16 >> (bit % 5))) != 0)
                bytes[bit / 8] |= (byte)(128 >> (bit % 8));
        return bytes;
    }

    /// <summary>The sum of the digits modulo 32, as a digit.</summary>
    /// <param name="text">Digits of this base.</param>
    public static char Check(string text) => Digits[text.Sum(c => Digits.IndexOf(c, StringComparison.Ordinal)) % 32];
}
