using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.Audit;

/// <summary>Takes the text away once its erasure is on record.</summary>
public sealed record EraseOpening(Committed Text);

public static class ErasureHandler
{
    public static async Task<Outcome> Handle(
        RequestErasure command,
        [WriteAggregate(Required = false)] IEventStream<Erasure> erasure,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var origin = await Openings.OriginAsync(data, command.Text, cancellation);
        return at.Record(erasure, command.Decide(erasure.Aggregate, origin, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        RefuseErasure command,
        [WriteAggregate(Required = false)] IEventStream<Erasure> erasure,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var origin = await Openings.OriginAsync(data, command.Text, cancellation);
        return at.Record(erasure, command.Decide(erasure.Aggregate, origin, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EraseText command,
        [WriteAggregate(Required = false)] IEventStream<Erasure> erasure,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var origin = await Openings.OriginAsync(data, command.Text, cancellation);
        return at.RecordAndSend(erasure, command.Decide(erasure.Aggregate, origin, at.Stamp));
    }
}

public static class EraseOpeningHandler
{
    public static async Task Handle(EraseOpening message, DataSources data, CancellationToken cancellation)
    {
        await using var command = data.Eraser.CreateCommand("delete from app.opening where commitment = $1");
        command.Parameters.AddWithValue(message.Text.Value);
        await command.ExecuteNonQueryAsync(cancellation);
        await FindingDrafts.EraseAsync(data, message.Text, cancellation);
    }
}
