namespace Tusuv.Domain.Audit;

public abstract record ErasureEvent;

/// <summary>The text behind a commitment was taken away. The record stays whole and says so.</summary>
public sealed record DataErased(Committed Text, ReasonCode Ground, DateTimeOffset ErasedAt) : ErasureEvent;
