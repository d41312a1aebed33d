using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Wolverine.Marten;

namespace Tusuv.Api.Offices;

public static class BodyHandler
{
    public static async Task<Outcome> Handle(
        FormBody command,
        [WriteAggregate(Required = false)] IEventStream<Body> body,
        [ReadAggregate(Required = false)] Locality? locality,
        Recording at,
        CancellationToken cancellation
    )
    {
        var here = await at.Session.QueryAsync<BodyPage>(
            "where data ->> 'localityId' = ?",
            cancellation,
            command.LocalityId.Value.ToString()
        );
        var beside = here.Where(page => page.Kind == command.Kind).Select(page => page.Name);
        return at.Record(body, command.Decide(body.Aggregate, locality, at.Stamp, [.. beside]));
    }

    public static Outcome Handle(
        GrantOffice command,
        [WriteAggregate(Required = false)] IEventStream<Body> body,
        Recording at
    ) => at.Record(body, command.Decide(body.Aggregate, at.Stamp));

    public static Outcome Handle(
        EndOffice command,
        [WriteAggregate(Required = false)] IEventStream<Body> body,
        Recording at
    ) => at.Record(body, command.Decide(body.Aggregate, at.Stamp));
}
