using System.Text.Json;
using Tusuv.Domain;

namespace Tusuv.Verify.Bundles;

/// <summary>One event as it stands in the log: its place, its bytes, and what they say.</summary>
internal sealed class LogLeaf
{
    private static readonly JsonSerializerOptions Strictly = EventJson.Configure(
        new() { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow }
    );

    private LogLeaf(long index, byte[] hash) => (Index, Hash) = (index, hash);

    public long Index { get; }

    public byte[] Hash { get; }

    public Guid Id { get; private set; }

    public long Seq { get; private set; }

    public Guid Stream { get; private set; }

    public long Version { get; private set; }

    public string Type { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public LeafMeta? Meta { get; private set; }

    /// <summary>The event itself; null where this program does not know its kind.</summary>
    public object? Event { get; private set; }

    public Recorded Recorded => new(Event!, Seq, Stream, Version, At);

    /// <exception cref="FormatException">Not a leaf of version 1; the message says why.</exception>
    public static LogLeaf Read(long index, byte[] hash, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var said = LeafMembers.Read(bytes);
            if (said.Format != 1)
                throw new FormatException($"leaves of version {said.Format} are not known to this program");
            if (said.At.Year is < 2000 or > 9000)
                throw new FormatException("the time is none of this log");
            return new(index, hash)
            {
                Id = said.Id,
                Seq = said.Seq,
                Stream = said.Stream,
                Version = said.Version,
                Type = said.Type,
                At = said.At,
                Meta = said.Meta is { } meta ? JsonSerializer.Deserialize<LeafMeta>(bytes[meta], Strictly) : null,
                Event = EventTypes.Of(said.Type) is { } type
                    ? JsonSerializer.Deserialize(bytes[said.Data], type, Strictly)
                    : null,
            };
        }
        catch (Exception wrong)
            when (wrong is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(Plain.Text(wrong.Message), wrong);
        }
    }
}

/// <summary>What a leaf says about its event besides the event.</summary>
internal sealed record LeafMeta(
    Guid? Actor = null,
    string? Basis = null,
    Guid? Body = null,
    IReadOnlyList<Guid>? Cause = null,
    string? Channel = null,
    string? ClaimedAt = null,
    Guid? Command = null,
    string? Corr = null,
    JsonElement? Document = null,
    Guid? OnBehalfOf = null,
    string? Reason = null
);
