using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Rounds;
using Wolverine.Marten;
using static Wolverine.Marten.ConcurrencyStyle;

namespace Tusuv.Api.Funds;

/// <summary>An envelope is loaded exclusively: what one promises, another cannot.</summary>
public static class EnvelopeHandler
{
    public static Outcome Handle(
        OpenEnvelope command,
        [WriteAggregate(nameof(OpenEnvelope.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        [ReadAggregate(Required = false)] Round? round,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, round, at.Stamp));

    public static async Task<Outcome> Handle(
        EarmarkProjects command,
        [WriteAggregate(nameof(EarmarkProjects.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at,
        CancellationToken cancellation
    )
    {
        // Held too, so that nobody amends it while its sums are set aside.
        var resolution = await at.Session.Events.FetchForExclusiveWriting<Resolution>(
            command.ResolutionId.Value,
            cancellation
        );
        var behind = await BehindAsync(envelope.Aggregate, at, cancellation);
        return at.Record(envelope, command.Decide(envelope.Aggregate, resolution.Aggregate, at.Stamp, behind));
    }

    public static Outcome Handle(
        CarryOver command,
        [WriteAggregate(nameof(CarryOver.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        [ReadAggregate(Required = false)] Resolution? resolution,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, resolution, at.Stamp));

    public static Outcome Handle(
        RaiseEnvelope command,
        [WriteAggregate(nameof(RaiseEnvelope.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        LowerEnvelope command,
        [WriteAggregate(nameof(LowerEnvelope.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        Commit command,
        [WriteAggregate(nameof(Commit.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        FailProcurementCall command,
        [WriteAggregate(nameof(FailProcurementCall.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        AmendCommitment command,
        [WriteAggregate(nameof(AmendCommitment.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        ReleaseEarmark command,
        [WriteAggregate(nameof(ReleaseEarmark.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        Pay command,
        [WriteAggregate(nameof(Pay.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at,
        CancellationToken cancellation
    )
    {
        var behind = await BehindAsync(envelope.Aggregate, at, cancellation);
        List<Plan> plans = [];
        foreach (var basis in command.Milestone is null ? [] : behind)
            if (await at.Session.Events.FetchLatest<Plan>(PlanId.Of(basis.Id).Value, cancellation) is { } plan)
                plans.Add(plan);
        return at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp, plans, behind));
    }

    public static Outcome Handle(
        ReversePayment command,
        [WriteAggregate(nameof(ReversePayment.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        ClaimPenalty command,
        [WriteAggregate(nameof(ClaimPenalty.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        RecordPenaltyPaid command,
        [WriteAggregate(nameof(RecordPenaltyPaid.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        WaivePenalty command,
        [WriteAggregate(nameof(WaivePenalty.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        HoldRetention command,
        [WriteAggregate(nameof(HoldRetention.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    public static Outcome Handle(
        ReleaseRetention command,
        [WriteAggregate(nameof(ReleaseRetention.EnvelopeId), Required = false, LoadStyle = Exclusive)]
            IEventStream<FundEnvelope> envelope,
        Recording at
    ) => at.Record(envelope, command.Decide(envelope.Aggregate, at.Stamp));

    /// <summary>The resolutions by which its money is set aside.</summary>
    private static async Task<List<Resolution>> BehindAsync(
        FundEnvelope? envelope,
        Recording at,
        CancellationToken cancellation
    )
    {
        List<Resolution> behind = [];
        foreach (var basis in envelope?.Earmarks.Select(e => e.Resolution).Distinct() ?? [])
            if (await at.Session.Events.FetchLatest<Resolution>(basis.Value, cancellation) is { } resolution)
                behind.Add(resolution);
        return behind;
    }
}
