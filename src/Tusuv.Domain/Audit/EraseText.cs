namespace Tusuv.Domain.Audit;

/// <summary>One erasure per commitment: its id follows from it.</summary>
public readonly record struct ErasureId(Guid Value) : IId<ErasureId>
{
    private static readonly Guid Space = new("6e2f0f5a-9f0f-5d0e-8f5c-0a8f1a1f7c01");

    public static ErasureId From(Guid value) => new(value);

    public static ErasureId Of(Committed text) => new(Uuid.Named(Space, text.Value));
}

public sealed record Erasure(ErasureId Id, Committed Text) : IState<Erasure, ErasureEvent>
{
    public static Erasure? Evolve(Erasure? state, ErasureEvent @event) =>
        @event is DataErased e ? new(ErasureId.Of(e.Text), e.Text) : state;
}

public sealed record EraseText(LocalityId LocalityId, Committed Text, ReasonCode Ground)
{
    public static readonly IReadOnlyList<ReasonCode> Grounds =
    [
        new("request"),
        new("third_party"),
        new("retention_over"),
        new("court"),
    ];

    public ErasureId ErasureId => ErasureId.Of(Text);

    /// <param name="origin">The place of the stream that brought the text; null where no stream did.</param>
    public Decision<ErasureEvent> Decide(Erasure? erasure, LocalityId? origin, Stamp stamp)
    {
        if (erasure is not null)
            return [];
        if (!stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (origin != LocalityId && !stamp.Reach.IsEverywhere)
            return ErasureRefusals.TextUnknown;
        if (!Grounds.Contains(Ground))
            return CommonRefusals.ReasonUnknown;

        return [new DataErased(Text, Ground, stamp.At)];
    }
}
