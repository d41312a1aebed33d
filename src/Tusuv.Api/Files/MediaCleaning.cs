using System.Buffers.Binary;

namespace Tusuv.Api.Files;

/// <summary>A file as it is served, and what was taken out of it.</summary>
internal sealed record CleanedFile(string MediaType, byte[] Content, byte[]? Metadata);

/// <summary>
/// Knows a file by its first bytes, not by what the sender calls it, and takes out of photos what tells where and by
/// whom they were made. A photo's orientation stays, or it would lie on its side.
/// </summary>
internal static class MediaCleaning
{
    /// <summary>Null for what is not taken.</summary>
    public static CleanedFile? Clean(byte[] file) =>
        file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                WebP(file),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => new("application/pdf", file, null),
            _ => null,
        };

    private static CleanedFile? Jpeg(byte[] file)
    {
        using MemoryStream kept = new(file.Length),
            taken = new();
        kept.Write(file, 0, 2);
        byte? orientation = null;
        var position = 2;
        while (position + 4 <= file.Length && file[position] == 0xFF && file[position + 1] != 0xDA)
        {
            var marker = file[position + 1];
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(position + 2));
            if (length < 4 || position + length > file.Length)
                return null;
            // APP1 is Exif and XMP, APP13 IPTC, the other APPn makers' notes, FE a comment; APP0, 2 and 14 are colour.
            var tells = marker is 0xFE or (>= 0xE1 and <= 0xEF and not 0xE2 and not 0xEE);
            if (marker is 0xE1)
                orientation ??= Exif.Orientation(file.AsSpan(position + 4, length - 4));
            (tells ? taken : kept).Write(file, position, length);
            position += length;
        }

        kept.Write(file, position, file.Length - position);
        var content = kept.ToArray();
        if (orientation is { } turned and > 1)
            content = [.. content.AsSpan(0, 2), .. Exif.OnlyOrientation(turned), .. content.AsSpan(2)];
        return new("image/jpeg", content, taken.Length == 0 ? null : taken.ToArray());
    }

    private static CleanedFile? Png(byte[] file)
    {
        using MemoryStream kept = new(file.Length),
            taken = new();
        kept.Write(file, 0, 8);
        for (var position = 8; position + 12 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(position));
            if (length > file.Length - position - 12)
                return null;
            var type = System.Text.Encoding.ASCII.GetString(file, position + 4, 4);
            (type is "eXIf" or "tEXt" or "zTXt" or "iTXt" or "tIME" ? taken : kept).Write(
                file,
                position,
                (int)length + 12
            );
            position += (int)length + 12;
        }

        return new("image/png", kept.ToArray(), taken.Length == 0 ? null : taken.ToArray());
    }

    private static CleanedFile? WebP(byte[] file)
    {
        using MemoryStream kept = new(file.Length),
            taken = new();
        kept.Write(file, 0, 12);
        for (var position = 12; position + 8 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(position + 4));
            var whole = 8 + (long)length + (length % 2);
            if (whole > file.Length - position)
                return null;
            var type = System.Text.Encoding.ASCII.GetString(file, position, 4);
            (type is "EXIF" or "XMP " ? taken : kept).Write(file, position, (int)whole);
            position += (int)whole;
        }

        var content = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(4), (uint)content.Length - 8);
        // The extended header says whether Exif and XMP follow; they no longer do.
        if (content.Length > 20 && content.AsSpan(12, 4).SequenceEqual("VP8X"u8))
            content[20] &= 0b1111_0011;
        return new("image/webp", content, taken.Length == 0 ? null : taken.ToArray());
    }
}
