using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Wolverine.Marten;
using static Wolverine.Marten.ConcurrencyStyle;

namespace Tusuv.Api.Khural;

public static class ProcedureHandler
{
    public static Outcome Handle(
        AdoptProcedure command,
        [WriteAggregate(Required = false)] IEventStream<Procedure> procedure,
        [ReadAggregate(Required = false)] Body? body,
        Recording at
    ) => at.Record(procedure, command.Decide(procedure.Aggregate, body, at.Stamp, Sealing.Seal));
}

/// <summary>A sitting is loaded exclusively: who is there and how they vote is one order of things.</summary>
public static class SittingHandler
{
    public static Outcome Handle(
        ConveneSitting command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        [ReadAggregate(Required = false)] Body? body,
        [ReadAggregate(Required = false)] Procedure? procedure,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, body, procedure, at.Stamp));

    public static async Task<Outcome> Handle(
        StateAttendance command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at,
        CancellationToken cancellation
    )
    {
        var body = sitting.Aggregate is { } convened
            ? await at.Session.Events.FetchLatest<Body>(convened.Body.Value, cancellation)
            : null;
        return at.Record(sitting, command.Decide(sitting.Aggregate, body, at.Stamp));
    }

    public static Outcome Handle(
        RecordArrival command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        RecordDeparture command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        VoteOnOpening command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        DeclareInterest command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = sitting.Aggregate?.Interests.LastOrDefault(i =>
            (i.Item, i.Member, i.About) == (command.Item, command.Member, command.About)
        );
        command = command with
        {
            Nature = await Openings.AgainAsync(data, command.Nature, before?.Nature, cancellation),
        };
        return at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        MakeMotion command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            sitting,
            command.Decide(
                sitting.Aggregate,
                at.Stamp,
                await ProjectLists.FactsAsync(command.Annex, data, at, cancellation)
            )
        );

    public static Outcome Handle(
        VoteByHands command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        VoteInSecret command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        OpenRollCall command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        AbandonRollCall command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        CastVote command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        TypeVote command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        CloseRollCall command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));

    public static Outcome Handle(
        EndSitting command,
        [WriteAggregate(Required = false, LoadStyle = Exclusive)] IEventStream<Sitting> sitting,
        Recording at
    ) => at.Record(sitting, command.Decide(sitting.Aggregate, at.Stamp));
}
