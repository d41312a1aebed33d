using Tusuv.Domain.Khural;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>Who was there, who voted, and whether what they decided is what was asked for.</summary>
internal static class DecisionQuestions
{
    public static IEnumerable<Finding> DecidedWithoutQuorum(RoundRecord record) =>
        record
            .Of<ResolutionRecorded>()
            .Where(r => r.Event.Irregular.Contains(RecordResolution.WithoutQuorum))
            .Select(r => new Finding(r.Act));

    /// <summary>By a Presidium, though it belonged to the session of the khural.</summary>
    public static IEnumerable<Finding> DecidedBeyond(RoundRecord record) =>
        record
            .Of<ResolutionEvent>()
            .Where(r =>
                r.Event is ResolutionAdopted { OfSession: true }
                || (r.Event is ResolutionRecorded paper && paper.Irregular.Contains(RecordResolution.OfSession))
            )
            .Select(r => new Finding(r.Act));

    /// <summary>Had one more stayed away, nothing could have been decided.</summary>
    public static IEnumerable<Finding> QuorumByOne(RoundRecord record)
    {
        foreach (var (act, attendance, sitting) in Sittings<AttendanceStated>(record))
            if (attendance.Present.Count == sitting.QuorumNeeded(attendance.Due.Count))
                yield return new(act);
        foreach (var (act, _) in record.Of<MeetingConcluded>())
            if (
                record.Of<MeetingConvened>().FirstOrDefault(m => m.Act.Stream == act.Stream).Event is { } meeting
                && Came(record, act.Stream) == meeting.Quorum
            )
                yield return new(act);
    }

    public static IEnumerable<Finding> InterestButVoted(RoundRecord record)
    {
        foreach (var (act, vote, sitting) in Sittings<VoteGiven>(record))
        {
            var motion = sitting.Motions.First(m => m.Id == vote.MotionId);
            if (
                sitting.Interests.Any(i =>
                    i.Member == vote.Member && i.Item == motion.Item && (i.About is null || i.About == motion.About)
                )
            )
                yield return new(act, motion.About);
        }
    }

    public static IEnumerable<Finding> VotedWhileAway(RoundRecord record) =>
        Sittings<VoteGiven>(record)
            .Where(v => !v.Sitting.Attendance.Any(a => a.Member == v.Event.Member && a.IsPresent))
            .Select(v => new Finding(v.Act));

    public static IEnumerable<Finding> OpenedUnsealed(RoundRecord record)
    {
        bool rules = false,
            list = false,
            roll = false;
        foreach (var act in record.Acts)
        {
            rules |= act.Event is RulesSealed;
            list |= act.Event is BallotListSealed;
            roll |= act.Event is RollSealed;
            if (act.Event is StageOpened { Stage: Stage.Voting } && !(rules && list && roll))
                yield return new(act);
        }
    }

    /// <summary>Each project of which the khural's list says otherwise than the voters' result, where it first says so.</summary>
    public static IEnumerable<Finding> ListDiffers(RoundRecord record)
    {
        HashSet<ProposalId> said = [];
        foreach (var (act, resolution) in record.Of<ResolutionAdopted>())
        {
            foreach (var line in resolution.Annex?.Lines ?? [])
                if (line.Difference is not null && said.Add(line.ProposalId))
                    yield return new(act, line.ProposalId, line.Amount);
            foreach (var omission in resolution.Annex?.LeftOut ?? [])
                if (said.Add(omission.ProposalId))
                    yield return new(act, omission.ProposalId);
        }
    }

    private static int Came(RoundRecord record, Guid meeting) =>
        record.Of<MeetingSittingHeld>().Where(s => s.Act.Stream == meeting).Sum(s => s.Event.Present);

    /// <summary>Events of sittings, each with its sitting as it was just before.</summary>
    private static IEnumerable<(Act Act, T Event, SittingPage Sitting)> Sittings<T>(RoundRecord record)
        where T : SittingEvent
    {
        Dictionary<Guid, SittingPage> sittings = [];
        foreach (var (act, _) in record.Of<SittingEvent>())
        {
            if (act.Event is T asked && sittings.TryGetValue(act.Stream, out var before))
                yield return (act, asked, before);
            if (SittingPage.Fold(sittings.GetValueOrDefault(act.Stream), act.Entry) is { } page)
                sittings[act.Stream] = page;
        }
    }
}
