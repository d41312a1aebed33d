using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Tusuv.Api.Demonstration;

/// <summary>A stand-in for a photo: stripes that are those of no other work or day, and in the file when it was taken.</summary>
internal static class Picture
{
    private const int Side = 64;

    public static byte[] Of(string work, DateOnly takenOn)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        // Width and height, eight bits of grey, nothing special.
        Chunk(png, "IHDR", [0, 0, 0, Side, 0, 0, 0, Side, 8, 0, 0, 0, 0]);
        Chunk(png, "tEXt", Encoding.Latin1.GetBytes($"Creation Time\0{takenOn:yyyy-MM-dd}"));
        Chunk(png, "IDAT", Rows(SHA256.HashData(Encoding.UTF8.GetBytes($"{work} {takenOn:yyyy-MM-dd}"))));
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Rows(byte[] shades)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
            for (var y = 0; y < Side; y++)
                zlib.Write([0, .. Enumerable.Repeat(shades[y % shades.Length], Side)]);
        return packed.ToArray();
    }

    private static void Chunk(Stream png, string type, ReadOnlySpan<byte> data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
        png.Write(number);
    }

    /// <summary>The CRC of PNG and zip.</summary>
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var one in data)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        }

        return ~crc;
    }
}
