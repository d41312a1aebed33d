using System.Text.Json;

namespace Tusuv.Verify.Bundles;

/// <summary>
/// The members of a leaf, read in one pass; a log has millions. The event and what is said about it stay bytes until its kind is
/// known.
/// </summary>
internal struct LeafMembers
{
    private const int Required = 0b1111_1111;

    public int Format { get; private set; }

    public Guid Id { get; private set; }

    public long Seq { get; private set; }

    public Guid Stream { get; private set; }

    public long Version { get; private set; }

    public string Type { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Where the event stands among the leaf's bytes.</summary>
    public Range Data { get; private set; }

    /// <summary>Null where the leaf says nothing about its event.</summary>
    public Range? Meta { get; private set; }

    /// <param name="leaf">Canonical, so that no member stands there twice.</param>
    /// <exception cref="FormatException">A member is missing, unknown or of another kind.</exception>
    public static LeafMembers Read(ReadOnlySpan<byte> leaf)
    {
        var members = new LeafMembers { Type = "" };
        var reader = new Utf8JsonReader(leaf);
        var seen = 0;
        reader.Read();
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw new FormatException("it is no object");
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            seen |= members.ReadMember(ref reader);
        return seen == Required ? members : throw new FormatException("a member is missing");
    }

    /// <returns>The bit of the member; none for the one that may be missing.</returns>
    private int ReadMember(ref Utf8JsonReader reader)
    {
        var name = reader.ValueSpan;
        reader.Read();
        switch (name)
        {
            case [(byte)'v']:
                Format = reader.GetInt32();
                return 1;
            case [(byte)'i', (byte)'d']:
                Id = reader.GetGuid();
                return 1 << 1;
            case [(byte)'s', (byte)'e', (byte)'q']:
                Seq = reader.GetInt64();
                return 1 << 2;
            case [(byte)'s', (byte)'t', ..] when name.SequenceEqual("stream"u8):
                Stream = reader.GetGuid();
                return 1 << 3;
            case [(byte)'v', (byte)'e', (byte)'r']:
                Version = reader.GetInt64();
                return 1 << 4;
            case [(byte)'t', ..] when name.SequenceEqual("type"u8):
                Type = reader.GetString()!;
                return 1 << 5;
            case [(byte)'a', (byte)'t']:
                At = reader.GetDateTimeOffset();
                return 1 << 6;
            case [(byte)'d', ..] when name.SequenceEqual("data"u8):
                Data = Whole(ref reader);
                return 1 << 7;
            case [(byte)'m', ..] when name.SequenceEqual("meta"u8):
                Meta = Whole(ref reader);
                return 0;
            default:
                throw new FormatException("it has a member that no leaf has");
        }
    }

    private static Range Whole(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
