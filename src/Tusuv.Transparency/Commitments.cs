using System.Text;

namespace Tusuv.Transparency;

/// <summary>Finds commitments in canonical JSON, wherever they stand: an object whose one member <c>$commit</c> is base 64 of 32 bytes.</summary>
public static class Commitments
{
    private const int TextLength = 44;

    private static ReadOnlySpan<byte> Mark => "{\"$commit\":\""u8;

    /// <summary>The commitments in their order.</summary>
    /// <param name="canonical">A canonical document.</param>
    public static IReadOnlyList<string> In(ReadOnlySpan<byte> canonical)
    {
        List<string> found = [];
        for (int at; (at = canonical.IndexOf(Mark)) >= 0; )
        {
            canonical = canonical[(at + Mark.Length)..];
            if (canonical.Length >= TextLength)
                found.Add(Encoding.ASCII.GetString(canonical[..TextLength]));
        }

        return found;
    }
}
