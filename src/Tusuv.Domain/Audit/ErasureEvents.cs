namespace Tusuv.Domain.Audit;

public abstract record ErasureEvent;

/// <summary>Somebody asked that a text be taken away.</summary>
public sealed record ErasureRequested(
    Committed Text,
    LocalityId Locality,
    ReasonCode Ground,
    DateTimeOffset RequestedAt
) : ErasureEvent;

/// <summary>The text stays, for a reason and by a rule that can be looked up.</summary>
public sealed record ErasureRefused(Committed Text, ReasonCode Reason, PublicText Authority, DateTimeOffset RefusedAt)
    : ErasureEvent;

/// <summary>The text behind a commitment was taken away. The record stays whole and says so.</summary>
/// <param name="Authority">The rule or decision by which it was done.</param>
public sealed record DataErased(
    Committed Text,
    ReasonCode Ground,
    DateTimeOffset ErasedAt,
    PublicText? Authority = null
) : ErasureEvent;
