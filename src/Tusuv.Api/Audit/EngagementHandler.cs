using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Localities;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.Audit;

public static class EngagementHandler
{
    public static async Task<Outcome> Handle(
        OpenAudit command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        Recording at,
        CancellationToken cancellation
    )
    {
        var sides = await at.Session.SidesAsync(command.Office, command.Audited, cancellation);
        var round = await at.Session.Events.FetchLatest<Round>(command.RoundId?.Value ?? default, cancellation);
        var places = await at.Session.AroundAsync(sides.Audited?.Locality, cancellation);
        return at.Record(audit, command.Decide(audit.Aggregate, sides, round, places, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        DrawSample command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        [ReadAggregate(Required = false)] Round? round,
        Populations populations,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = audit.Aggregate?.Sample(command.RoundId, command.Of, command.Question);
        var population = await populations.OfAsync(command, before, cancellation);
        var sides = await at.Session.SidesAsync(audit.Aggregate, cancellation);
        return at.Record(audit, command.Decide(audit.Aggregate, sides, round, population, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReleaseFinding command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var draft = await FindingDrafts.NewestAsync(data, command.DraftId, cancellation);
        var release = draft is null ? null : new DraftToRelease(draft, Openings.Write(draft.Text));
        var missing = await EventNumbers.MissingAsync(data, draft?.Content.Evidence ?? [], cancellation);
        var sides = await at.Session.SidesAsync(audit.Aggregate, cancellation);
        var endOfDay = await at.Session.EndOfDayAsync(audit.Aggregate?.Locality, cancellation);
        var decision = command.Decide(audit.Aggregate, sides, release, missing, endOfDay, Sealing.Seal, at.Stamp);
        at.Released(release, decision);
        return at.RecordAndSend(audit, decision, release);
    }

    public static async Task<Outcome> Handle(
        AnswerFinding command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = audit.Aggregate?.Finding(command.Number)?.Answer?.Text;
        command = command with { Text = await Openings.AgainAsync(data, command.Text, before, cancellation) };
        var missing = await EventNumbers.MissingAsync(data, command.Evidence, cancellation);
        var sides = await at.Session.SidesAsync(audit.Aggregate, cancellation);
        return at.Record(audit, command.Decide(audit.Aggregate, sides, missing, at.Stamp));
    }

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        FollowUpFinding command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = audit.Aggregate?.Finding(command.Number)?.FollowedUp?.Note;
        command = command with { Note = await Openings.AgainIfAnyAsync(data, command.Note, before, cancellation) };
        var sides = await at.Session.SidesAsync(audit.Aggregate, cancellation);
        var endOfDay = await at.Session.EndOfDayAsync(audit.Aggregate?.Locality, cancellation);
        return at.RecordAndSend(audit, command.Decide(audit.Aggregate, sides, endOfDay, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        CloseFinding command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        Recording at,
        CancellationToken cancellation
    )
    {
        var sides = await at.Session.SidesAsync(audit.Aggregate, cancellation);
        return at.Record(audit, command.Decide(audit.Aggregate, sides, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        CloseAudit command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        DataSources data,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    )
    {
        var drafts = await FindingDrafts.OfAsync(data, command.AuditId, cancellation);
        var open = drafts
            .GroupBy(draft => draft.Id)
            .Count(one => one.MaxBy(d => d.Version)!.Status is DraftStatus.Open);
        var missing = await files.MissingAsync([command.Report], cancellation);
        var sides = await at.Session.SidesAsync(audit.Aggregate, cancellation);
        return at.Record(audit, command.Decide(audit.Aggregate, sides, open, missing, at.Stamp));
    }

    public static Outcome Handle(
        RemindOfFinding command,
        [WriteAggregate(Required = false)] IEventStream<Engagement> audit,
        Recording at
    ) => at.Record(audit, command.Decide(audit.Aggregate, at.Stamp));

    internal static Task<Sides> SidesAsync(
        this IQuerySession session,
        Engagement? audit,
        CancellationToken cancellation
    ) => session.SidesAsync(audit?.Office ?? default, audit?.Audited ?? default, cancellation);

    private static async Task<Sides> SidesAsync(
        this IQuerySession session,
        BodyId office,
        BodyId audited,
        CancellationToken cancellation
    ) =>
        new(
            await session.Events.AggregateStreamAsync<Body>(office.Value, token: cancellation),
            await session.Events.AggregateStreamAsync<Body>(audited.Value, token: cancellation)
        );

    /// <summary>A place, and each around it up to the country.</summary>
    private static async Task<List<LocalityId>> AroundAsync(
        this IQuerySession session,
        LocalityId? place,
        CancellationToken cancellation
    )
    {
        List<LocalityId> around = [];
        for (
            var next = place;
            next is { } here;
            next = (await session.LoadAsync<LocalityPage>(here, cancellation))?.ParentId
        )
            around.Add(here);
        return around;
    }
}

/// <summary>The clock knocks; whether anything happens is decided like any command.</summary>
public static class FindingDueHandler
{
    public static Task Handle(FindingDue due, Commands commands, CancellationToken cancellation) =>
        commands.SendAsync(new RemindOfFinding(due.AuditId, due.Number), Asking.Clock, cancellation);
}
