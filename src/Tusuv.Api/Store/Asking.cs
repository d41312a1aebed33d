using Wolverine;

namespace Tusuv.Api.Store;

/// <summary>Who sends a command, and what the record shall say of it. Travels with the command in its envelope.</summary>
public sealed record Asking(
    ActorId Actor,
    Reach Reach,
    CommandId? Command = null,
    string? InputHash = null,
    BodyId? Body = null,
    string? Channel = null,
    DateTimeOffset? At = null
)
{
    public const string Header = "asking";

    public static Asking Clock { get; } = new(Actors.Clock, Reach.Everywhere);

    public static Asking Reaction { get; } = new(Actors.Reaction, Reach.Everywhere);

    public static Asking Import { get; } = new(Actors.Import, Reach.Everywhere, Channel: "import");

    public DeliveryOptions AsDelivery() => new DeliveryOptions().WithHeader(Header, JsonSerializer.Serialize(this));

    public static Asking Of(Envelope envelope) =>
        envelope.Headers.TryGetValue(Header, out var text) && text is not null
            ? JsonSerializer.Deserialize<Asking>(text)!
            : Reaction;
}
