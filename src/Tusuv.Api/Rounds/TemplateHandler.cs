using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;
using Wolverine.Marten;
using static Wolverine.Marten.ConcurrencyStyle;

namespace Tusuv.Api.Rounds;

public static class TemplateHandler
{
    public static Outcome Handle(
        AdoptTemplate command,
        [WriteAggregate(nameof(AdoptTemplate.TemplateId), Required = false, LoadStyle = Exclusive)]
            IEventStream<LocalTemplate> template,
        [ReadAggregate(Required = false)] Locality? locality,
        Recording at
    ) => at.Record(template, command.Decide(template.Aggregate, locality, at.Stamp, Sealing.Seal));

    public static Outcome Handle(
        RetireTemplate command,
        [WriteAggregate(nameof(RetireTemplate.TemplateId), Required = false, LoadStyle = Exclusive)]
            IEventStream<LocalTemplate> template,
        Recording at
    ) => at.Record(template, command.Decide(template.Aggregate, at.Stamp));
}
