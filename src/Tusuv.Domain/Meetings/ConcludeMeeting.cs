using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Meetings;

public sealed record KeepMinutes(MeetingId MeetingId, Written Minutes, IReadOnlyList<Hash>? Files)
{
    /// <param name="missing">Of its files those that were never stored.</param>
    public Decision<MeetingEvent> Decide(Meeting? meeting, Stamp stamp, IReadOnlyCollection<Hash>? missing = null)
    {
        if (meeting is null)
            return NotFound;
        if (!meeting.IsReachedBy(stamp))
            return CommonRefusals.OutOfReach;
        if (meeting.Minutes is { } kept && kept.Minutes == Minutes.Commitment && kept.Files.SequenceEqual(Files ?? []))
            return [];
        if (meeting.Concluded is not null)
            return IsConcluded;
        if (Minutes.Text.Length == 0)
            return MinutesMissing;
        if (Minutes.Text.Length > 20_000)
            return CommonRefusals.TextTooLong(20_000);
        if (missing is { Count: > 0 })
            return FileUnknown(missing.First());

        return [new MinutesKept(Minutes.Commitment, Files ?? [], stamp.At)];
    }
}

/// <summary>The meeting's order stands once enough people came to its sittings and hands were counted.</summary>
public sealed record ConcludeMeeting(MeetingId MeetingId)
{
    public Decision<MeetingEvent> Decide(Meeting? meeting, Stamp stamp)
    {
        if (meeting is null)
            return NotFound;
        if (!meeting.IsReachedBy(stamp))
            return CommonRefusals.OutOfReach;
        if (meeting.Concluded is not null)
            return [];
        if (meeting.Present < meeting.Quorum)
            return NoQuorum(meeting.Present, meeting.Quorum);
        if (meeting.Held.FirstOrDefault(sitting => sitting.EndedAt is null) is { Sitting: var sitting })
            return NotEnded(sitting);
        if (meeting.Counts.Count == 0)
            return NothingCounted;
        if (meeting.Minutes is null)
            return MinutesMissing;

        return [new MeetingConcluded(meeting.Ranking(), stamp.At)];
    }
}
