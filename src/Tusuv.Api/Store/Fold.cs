using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Tusuv.Api.Store;

/// <summary>Lets Marten fold a stream with the domain's own Evolve.</summary>
internal sealed class Fold<TState, TId, TEvent> : SingleStreamProjection<TState, TId>
    where TState : class, IState<TState, TEvent>
    where TId : struct, IId<TId>
    where TEvent : notnull
{
    public override TState? Evolve(TState? snapshot, TId id, IEvent e) =>
        e.Data is TEvent data ? TState.Evolve(snapshot, data) : snapshot;
}

/// <summary>Keeps a page of the domain beside its stream.</summary>
internal sealed class PageProjection<TPage, TId> : SingleStreamProjection<TPage, TId>
    where TPage : class, IPage<TPage>
    where TId : struct, IId<TId>
{
    public override TPage? Evolve(TPage? snapshot, TId id, IEvent e) => TPage.Fold(snapshot, e.AsRecorded());
}

internal static class Recordings
{
    public static Recorded AsRecorded(this IEvent e) => new(e.Data, e.Sequence, e.StreamId, e.Version, e.Timestamp);
}
