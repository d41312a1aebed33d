using Tusuv.Domain.Localities;
using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Meetings;

/// <summary>Given again with other figures, it takes the place of the first record; hands that were counted stay.</summary>
/// <param name="EndedAt">Not while it sits.</param>
public sealed record RecordSitting(
    MeetingId MeetingId,
    int Sitting,
    PublicText Place,
    DateTimeOffset BeganAt,
    DateTimeOffset? EndedAt,
    int Present,
    int NotOnRoll,
    Hash? AttendanceList
)
{
    /// <param name="area">The bag or khoroo, with the figures of its register.</param>
    /// <param name="missing">Of its files those that were never stored.</param>
    public Decision<MeetingEvent> Decide(
        Meeting? meeting,
        Locality? area,
        Stamp stamp,
        IReadOnlyCollection<Hash>? missing = null
    )
    {
        if (meeting is null)
            return NotFound;
        if (!meeting.IsReachedBy(stamp))
            return CommonRefusals.OutOfReach;
        var held = new MeetingSittingHeld(
            Sitting,
            Place,
            BeganAt,
            EndedAt,
            Present,
            NotOnRoll,
            AttendanceList,
            stamp.At
        );
        if (meeting.Sitting(Sitting) is { } before && before with { RecordedAt = stamp.At } == held)
            return [];
        if (meeting.Concluded is not null)
            return IsConcluded;
        if (Sitting < 1 || Sitting > meeting.Plans.Count)
            return SittingUnknown;
        if (Place.Fault(PlaceMissing) is { } fault)
            return fault;
        if (EndedAt <= BeganAt)
            return TimesReversed;
        if (BeganAt > stamp.At || EndedAt > stamp.At)
            return NotYetHeld;
        if (Present is < 0 or > 100_000 || NotOnRoll is < 0 or > 100_000)
            return NumbersImpossible;
        if (area?.Figures?.Adults is { } adults && Present + meeting.PresentBesides(Sitting) > adults)
            return MoreThanLiveHere(Present + meeting.PresentBesides(Sitting), adults);
        if (meeting.HandsAt(Sitting).FirstOrDefault(hands => hands.Raised > Present) is { } counted)
            return MoreHandsThanPeople(counted.ProposalId, Present);
        if (missing is { Count: > 0 })
            return FileUnknown(missing.First());

        return [held];
    }
}
