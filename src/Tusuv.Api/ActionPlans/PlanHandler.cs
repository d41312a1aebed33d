using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Localities;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;
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
        var endOfDay = await at.Session.EndOfDayAsync(resolution?.Locality, cancellation);
        return at.RecordAndSend(plan, command.Decide(plan.Aggregate, resolution, endOfDay, at.Stamp));
    }

    public static (Outcome, OutgoingMessages) Handle(
        AddMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        [ReadAggregate(Required = false)] Resolution? resolution,
        Recording at
    ) => at.RecordAndSend(plan, command.Decide(plan.Aggregate, resolution, at.Stamp));

    public static (Outcome, OutgoingMessages) Handle(
        PlanMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        Recording at
    ) => at.RecordAndSend(plan, command.Decide(plan.Aggregate, at.Stamp));

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReportMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        FileStore files,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = plan.Aggregate?.Milestone(command.MilestoneId)?.Reported?.Note;
        command = command with { Note = await Openings.AgainIfAnyAsync(data, command.Note, before, cancellation) };
        var missing = await files.MissingAsync(command.Evidence, cancellation);
        return at.RecordAndSend(plan, command.Decide(plan.Aggregate, at.Stamp, missing));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        VerifyMilestone command,
        [WriteAggregate(Required = false)] IEventStream<Plan> plan,
        FileStore files,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = plan.Aggregate?.Milestone(command.MilestoneId)?.Verified?.Note;
        command = command with { Note = await Openings.AgainIfAnyAsync(data, command.Note, before, cancellation) };
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
