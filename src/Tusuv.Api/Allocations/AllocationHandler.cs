using JasperFx.Events;
using Tusuv.Api.Ballots;
using Tusuv.Api.Store;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using Wolverine.Marten;

namespace Tusuv.Api.Allocations;

public static class AllocationHandler
{
    public static async Task<Outcome> Handle(
        Allocate command,
        [WriteAggregate(nameof(Allocate.AllocationId), Required = false)] IEventStream<AllocationRun> run,
        [ReadAggregate(Required = false)] Round? round,
        CountedBallots ballots,
        Recording at,
        CancellationToken cancellation
    )
    {
        var box = await at.Session.Events.FetchLatest<BallotBox>(BallotBoxId.Of(command.RoundId).Value, cancellation);
        return at.Record(
            run,
            command.Decide(
                run.Aggregate,
                round,
                box,
                await ballots.OfAsync(round, cancellation),
                at.Stamp,
                Sealing.Seal
            )
        );
    }
}
