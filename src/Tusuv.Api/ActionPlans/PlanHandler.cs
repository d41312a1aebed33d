using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.ActionPlans;

public static class PlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AdoptPlan command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        [ReadAggregate(Required = false)] Resolution? resolution,
        Recording at,
        CancellationToken cancellation
    )
    {
        var place = resolution is null
            ? null
            : await at.Session.LoadAsync<LocalityPage>(resolution.Locality, cancellation);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(place?.TimeZone.Value ?? "UTC");
        return at.RecordAndSend(plan, command.Decide(plan.Aggregate, resolution, EndOfDay, at.Stamp));

        DateTimeOffset EndOfDay(DateOnly day) =>
            new(TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone), TimeSpan.Zero);
    }

    public static (Outcome, OutgoingMessages) Handle(
        AddMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        Recording at
    ) => at.RecordAndSend(plan, command.Decide(plan.Aggregate, at.Stamp));

    public static (Outcome, OutgoingMessages) Handle(
        PlanMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        Recording at
    ) => at.RecordAndSend(plan, command.Decide(plan.Aggregate, at.Stamp));

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReportMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    )
    {
        var missing = await files.MissingAsync(command.Evidence, cancellation);
        return at.RecordAndSend(plan, command.Decide(plan.Aggregate, at.Stamp, missing));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        VerifyMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    )
    {
        var missing = await files.MissingAsync(command.Evidence, cancellation);
        return at.RecordAndSend(plan, command.Decide(plan.Aggregate, at.Stamp, missing));
    }

    public static (Outcome, OutgoingMessages) Handle(
        RemindOfMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        Recording at
    ) => at.RecordAndSend(plan, command.Decide(plan.Aggregate, at.Stamp));
}

/// <summary>The clock knocks; whether anything happens is decided like any command.</summary>
public static class MilestoneDueHandler
{
    public static Task Handle(MilestoneDue due, Commands commands, CancellationToken cancellation) =>
        commands.SendAsync(new RemindOfMilestone(due.PlanId, due.MilestoneId), Asking.Clock, cancellation);
}
