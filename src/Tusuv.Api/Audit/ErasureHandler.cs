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
        var audit = await AuditAsync(command.Text, data, at, cancellation);
        return at.Record(erasure, command.Decide(erasure.Aggregate, origin, at.Stamp, audit));
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
        var audit = await AuditAsync(command.Text, data, at, cancellation);
        return at.RecordAndSend(erasure, command.Decide(erasure.Aggregate, origin, at.Stamp, audit));
    }

    /// <summary>The two sides of the audit that brought a text; null where none did.</summary>
    private static async Task<Sides?> AuditAsync(
        Committed text,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    ) =>
        await Openings.AuditAsync(data, text, cancellation) is { } audit
            ? await at.Session.SidesAsync(
                await at.Session.Events.FetchLatest<Engagement>(audit.Value, cancellation),
                cancellation
            )
            : null;
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
