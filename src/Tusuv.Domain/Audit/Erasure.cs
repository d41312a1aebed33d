namespace Tusuv.Domain.Audit;

/// <summary>One erasure per commitment: its id follows from it.</summary>
public readonly record struct ErasureId(Guid Value) : IId<ErasureId>
{
    private static readonly Guid Space = new("6e2f0f5a-9f0f-5d0e-8f5c-0a8f1a1f7c01");

    public static ErasureId From(Guid value) => new(value);

    public static ErasureId Of(Committed text) => new(Uuid.Named(Space, text.Value));
}

public enum ErasureStatus
{
    Requested,
    Refused,
    Erased,
}

public sealed record Erasure(ErasureId Id, Committed Text, ErasureStatus Status) : IState<Erasure, ErasureEvent>
{
    public static Erasure? Evolve(Erasure? state, ErasureEvent @event) =>
        @event switch
        {
            ErasureRequested e => new(ErasureId.Of(e.Text), e.Text, ErasureStatus.Requested),
            ErasureRefused e => new(ErasureId.Of(e.Text), e.Text, ErasureStatus.Refused),
            DataErased e => new(ErasureId.Of(e.Text), e.Text, ErasureStatus.Erased),
            _ => state,
        };
}

/// <summary>What became of the wish to have a text taken away.</summary>
public sealed record ErasurePage(
    ErasureId Id,
    Committed Text,
    LocalityId? LocalityId,
    ReasonCode Ground,
    ErasureStatus Status,
    DateTimeOffset? RequestedAt = null,
    DateTimeOffset? DecidedAt = null,
    ReasonCode? Reason = null,
    PublicText? Authority = null
) : IPage<ErasurePage>
{
    public static ErasurePage? Fold(ErasurePage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, ErasureRequested r) => new(
                ErasureId.Of(r.Text),
                r.Text,
                r.Locality,
                r.Ground,
                ErasureStatus.Requested,
                r.RequestedAt
            ),
            ({ } p, ErasureRefused r) => p with
            {
                Status = ErasureStatus.Refused,
                DecidedAt = r.RefusedAt,
                Reason = r.Reason,
                Authority = r.Authority,
            },
            (_, DataErased d) => (page ?? new(ErasureId.Of(d.Text), d.Text, null, d.Ground, ErasureStatus.Erased)) with
            {
                Status = ErasureStatus.Erased,
                Ground = d.Ground,
                DecidedAt = d.ErasedAt,
                Authority = d.Authority,
            },
            _ => page,
        };
}
