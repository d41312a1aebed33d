using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.Meetings;

/// <summary>Follows the conclusion of a meeting: its order goes to the proposals.</summary>
public sealed record PassOnRanking(MeetingId MeetingId, IReadOnlyList<RankedItem> Ranking);

public static class MeetingHandler
{
    public static async Task<Outcome> Handle(
        ConveneMeeting command,
        [WriteAggregate(Required = false)] IEventStream<Meeting> meeting,
        [ReadAggregate(Required = false)] Round? round,
        Recording at,
        CancellationToken cancellation
    )
    {
        var area = await at.Session.Events.FetchLatest<Locality>(command.Area.Value, cancellation);
        return at.Record(meeting, command.Decide(meeting.Aggregate, round, area, at.Stamp));
    }

    public static Outcome Handle(
        ReconveneMeeting command,
        [WriteAggregate(Required = false)] IEventStream<Meeting> meeting,
        Recording at
    ) => at.Record(meeting, command.Decide(meeting.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        RecordSitting command,
        [WriteAggregate(Required = false)] IEventStream<Meeting> meeting,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    )
    {
        Hash[] lists = command.AttendanceList is { } list ? [list] : [];
        var missing = await files.MissingAsync(lists, cancellation);
        var area = meeting.Aggregate is { Area: var id }
            ? await at.Session.Events.FetchLatest<Locality>(id.Value, cancellation)
            : null;
        return at.Record(meeting, command.Decide(meeting.Aggregate, area, at.Stamp, missing));
    }

    public static async Task<Outcome> Handle(
        CountHands command,
        [WriteAggregate(Required = false)] IEventStream<Meeting> meeting,
        Recording at,
        CancellationToken cancellation
    )
    {
        List<Proposal> items = [];
        foreach (var seen in command.Counts)
            if (await at.Session.Events.FetchLatest<Proposal>(seen.ProposalId.Value, cancellation) is { } item)
                items.Add(item);
        return at.Record(meeting, command.Decide(meeting.Aggregate, items, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        KeepMinutes command,
        [WriteAggregate(Required = false)] IEventStream<Meeting> meeting,
        FileStore files,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = meeting.Aggregate?.Minutes?.Minutes;
        command = command with { Minutes = await Openings.AgainAsync(data, command.Minutes, before, cancellation) };
        var missing = await files.MissingAsync(command.Files, cancellation);
        return at.Record(meeting, command.Decide(meeting.Aggregate, at.Stamp, missing));
    }

    public static (Outcome, OutgoingMessages) Handle(
        ConcludeMeeting command,
        [WriteAggregate(Required = false)] IEventStream<Meeting> meeting,
        Recording at
    ) => at.RecordAndSend(meeting, command.Decide(meeting.Aggregate, at.Stamp));
}

public static class PassOnRankingHandler
{
    public static async Task Handle(
        PassOnRanking message,
        IDocumentSession session,
        Commands commands,
        CancellationToken cancellation
    )
    {
        var meeting = await session.Events.FetchLatest<Meeting>(message.MeetingId.Value, cancellation);
        foreach (var (item, rank, hands) in message.Ranking)
            await commands.SendAsync(
                new RankByMeeting(item, message.MeetingId, meeting!.Area, rank, hands),
                Asking.Reaction,
                cancellation
            );
    }
}
