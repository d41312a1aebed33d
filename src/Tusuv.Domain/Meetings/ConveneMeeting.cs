using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Meetings;

/// <param name="Rule">Of this place; without one, the round's.</param>
public sealed record ConveneMeeting(
    MeetingId MeetingId,
    RoundId RoundId,
    LocalityId Area,
    QuorumRule? Rule,
    IReadOnlyList<PlannedSitting> Sittings
)
{
    /// <param name="area">The bag or khoroo, with the figures of its register.</param>
    public Decision<MeetingEvent> Decide(Meeting? meeting, Round? round, Locality? area, Stamp stamp)
    {
        if (meeting is not null)
            return (meeting.RoundId, meeting.Area) == (RoundId, Area) && meeting.IsReachedBy(stamp) ? [] : IdTaken;
        if (round is null || round.Cancelled || round.Stage(Stage.Review)?.Status is StageStatus.Closed)
            return RoundUnfit;
        if (area is null || area.Parent != round.Locality)
            return AreaUnknown;
        if (!stamp.Reaches(Area) && !stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        var rule = Rule ?? round.Terms.MeetingQuorum;
        if (!rule.IsSound())
            return RuleUnsound;
        if (rule.Source?.Fault(RuleUnsound) is { } fault)
            return fault;
        var figure = rule.Base is QuorumBase.Households ? area.Figures?.Households : area.Figures?.Adults;
        if (figure is not > 0)
            return FiguresMissing;
        if (Plans.Fault(Sittings) is { } plansFault)
            return plansFault;

        return
        [
            new MeetingConvened(
                MeetingId,
                RoundId,
                round.Locality,
                Area,
                rule.Of(figure.Value),
                rule,
                Sittings,
                stamp.At
            ),
        ];
    }
}

/// <summary>Where the first sittings did not bring enough people together, or not to all who live far.</summary>
public sealed record ReconveneMeeting(MeetingId MeetingId, ReasonCode Reason, IReadOnlyList<PlannedSitting> Sittings)
{
    public Decision<MeetingEvent> Decide(Meeting? meeting, Stamp stamp)
    {
        if (meeting is null)
            return NotFound;
        if (!meeting.IsReachedBy(stamp))
            return CommonRefusals.OutOfReach;
        if (Sittings.Count > 0 && Sittings.All(meeting.Plans.Contains))
            return [];
        if (meeting.Concluded is not null)
            return IsConcluded;
        if (!RoundReasons.Knows(Reason))
            return CommonRefusals.ReasonUnknown;
        if (Plans.Fault(Sittings) is { } fault)
            return fault;

        return [new MeetingReconvened(Reason, Sittings, stamp.At)];
    }
}

internal static class Plans
{
    public static Refusal? Fault(IReadOnlyList<PlannedSitting> sittings) =>
        sittings.Count is 0 or > 20
            ? NoSitting
            : sittings.Select(sitting => sitting.Place.Fault(PlaceMissing)).FirstOrDefault(fault => fault is not null);
}
