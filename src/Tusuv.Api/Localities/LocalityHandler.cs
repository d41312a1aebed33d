using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Wolverine.Marten;

namespace Tusuv.Api.Localities;

public static class LocalityHandler
{
    public static async Task<Outcome> Handle(
        RegisterLocality command,
        [WriteAggregate(Required = false)] IEventStream<Locality> locality,
        Recording at,
        CancellationToken cancellation
    )
    {
        var parent = command.Parent is { } id
            ? await at.Session.Events.FetchLatest<Locality>(id.Value, cancellation)
            : null;
        var beside = await at.Session.QueryAsync<LocalityPage>(
            "where data ->> 'parentId' = ?",
            cancellation,
            command.Parent?.Value.ToString() ?? ""
        );
        return at.Record(
            locality,
            command.Decide(locality.Aggregate, parent, at.Stamp, [.. beside.Select(page => page.Code)])
        );
    }

    public static Outcome Handle(
        StateFigures command,
        [WriteAggregate(Required = false)] IEventStream<Locality> locality,
        Recording at
    ) => at.Record(locality, command.Decide(locality.Aggregate, at.Stamp));
}
