using System.Buffers.Binary;

namespace Tusuv.Api.Files;

/// <summary>The one member of Exif that a photo needs to be seen upright.</summary>
internal static class Exif
{
    private const ushort OrientationTag = 0x0112;

    public static byte? Orientation(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
            return null;
        var tiff = segment[6..];
        var little = tiff[0] == 'I';
        var directory = (int)Math.Min(Number32(tiff[4..], little), int.MaxValue - 2);
        if (directory < 8 || directory + 2 > tiff.Length)
            return null;
        var entries = Number16(tiff[directory..], little);
        for (var i = 0; i < entries; i++)
        {
            var entry = directory + 2 + (12 * i);
            if (entry + 12 > tiff.Length)
                return null;
            if (
                Number16(tiff[entry..], little) == OrientationTag
                && Number16(tiff[(entry + 8)..], little) is >= 1 and <= 8 and var value
            )
                return (byte)value;
        }

        return null;
    }

    /// <summary>An APP1 segment that says nothing else.</summary>
    public static byte[] OnlyOrientation(byte value) =>
        [
            0xFF,
            0xE1,
            0,
            34,
            .. "Exif\0\0"u8,
            (byte)'M',
            (byte)'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            value,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

    private static ushort Number16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
