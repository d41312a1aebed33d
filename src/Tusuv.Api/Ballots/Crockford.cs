using System.Text;

namespace Tusuv.Api.Ballots;

/// <summary>Base 32 for people: no I, L, O, U; read back with the usual slips of the pen forgiven.</summary>
internal static class Crockford
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Five bits a character; the input's bits must divide by five.</summary>
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

    public static string Normalize(string text)
    {
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

    /// <summary>The bytes of a code of 16 characters and a check character, or null if it was misread.</summary>
    public static byte[]? Decode(string text)
    {
        var code = Normalize(text);
        if (
            code.Length != 17
            || code.Any(c => !Digits.Contains(c, StringComparison.Ordinal))
            || Check(code[..16]) != code[16]
        )
            return null;
        var bytes = new byte[10];
        for (var bit = 0; bit < 80; bit++)
            if ((Digits.IndexOf(code[bit / 5], StringComparison.Ordinal) & (16 >> (bit % 5))) != 0)
                bytes[bit / 8] |= (byte)(128 >> (bit % 8));
        return bytes;
    }

    /// <summary>The sum of the digits modulo 32, as a digit.</summary>
    public static char Check(string text) => Digits[text.Sum(c => Digits.IndexOf(c, StringComparison.Ordinal)) % 32];
}
