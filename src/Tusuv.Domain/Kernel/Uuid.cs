using System.Security.Cryptography;
using System.Text;

namespace Tusuv.Domain;

/// <summary>Name-based UUIDs (version 5, RFC 9562), for things whose identity follows from another's.</summary>
public static class Uuid
{
    /// <summary>The same name in the same space always gives the same UUID.</summary>
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1 for version 5; nothing rests on its strength.
    public static Guid Named(Guid space, string name)
    {
        var input = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(input, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, input.AsSpan(16));
        Span<byte> hash = stackalloc byte[20];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
#pragma warning restore CA5350
}
