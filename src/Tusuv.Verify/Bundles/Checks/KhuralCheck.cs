using Tusuv.Domain;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>
/// Sittings held by their own rules: members in office, a quorum at every vote, results that follow from the votes, and
/// resolutions that a carried motion stands behind. Every vote is decided again by the domain.
/// </summary>
internal sealed class KhuralCheck(Report report) : ILeafCheck
{
    private readonly Section section = report.Of("khural");
    private readonly Dictionary<Guid, Sitting> sittings = [];
    private readonly Dictionary<Guid, Body> bodies = [];

    public void See(LogLeaf leaf)
    {
        if (leaf.Event is BodyEvent b && Body.Evolve(bodies.GetValueOrDefault(leaf.Stream), b) is { } body)
            bodies[leaf.Stream] = body;
        if (leaf.Event is ResolutionAdopted adopted)
            CheckResolution(leaf, adopted);
        if (leaf.Event is not SittingEvent e)
            return;
        var sitting = sittings.GetValueOrDefault(leaf.Stream);
        if (sitting is not null)
            Check(leaf, sitting, e);
        if (Sitting.Evolve(sitting, e) is { } next)
            sittings[leaf.Stream] = next;
    }

    public void Finish() { }

    private void Check(LogLeaf leaf, Sitting sitting, SittingEvent e)
    {
        switch (e)
        {
            case AttendanceStated attendance:
                foreach (var member in attendance.Due)
                    CheckMember(leaf, sitting, member);
                break;
            case VoteGiven vote:
                CheckVoter(leaf, sitting, vote.MotionId, vote.Member);
                break;
            case VoteCorrected vote:
                CheckVoter(leaf, sitting, vote.MotionId, vote.Member);
                break;
            case OpeningStepVoted step:
                var (yes, no, abstained) = (step.Tally.For, step.Tally.Against, step.Tally.Abstained);
                var opening = new VoteOnOpening(sitting.Id, step.Step, yes, no, abstained);
                Compare(leaf, step, opening.Decide(sitting, At(step.VotedAt)));
                break;
            case MotionVoted voted:
                Compare(leaf, voted, Kept(voted, DecideAgain(sitting, voted)));
                break;
        }
    }

    private static Decision<SittingEvent> DecideAgain(Sitting sitting, MotionVoted voted)
    {
        var ((yes, no, abstained, _), at) = (voted.Tally, At(voted.VotedAt));
        return (voted.Way, voted.Papers) switch
        {
            (WayOfVoting.ByName, _) => new CloseRollCall(sitting.Id, voted.MotionId).Decide(sitting, at),
            (WayOfVoting.Secret, { } papers) => new VoteInSecret(
                sitting.Id,
                voted.MotionId,
                papers.Issued,
                yes,
                no,
                abstained,
                papers.Spoiled,
                papers.Tellers
            ).Count(sitting, at),
            _ => new VoteByHands(sitting.Id, voted.MotionId, yes, no, abstained).Decide(sitting, at),
        };
    }

    /// <summary>Votes from before it was kept who was called do not say it.</summary>
    private static Decision<SittingEvent> Kept(MotionVoted voted, Decision<SittingEvent> decided) =>
        voted.Called is null && decided.Events is [MotionVoted result] ? [result with { Called = null }] : decided;

    private void CheckMember(LogLeaf leaf, Sitting sitting, AppointmentId member)
    {
        section.Looked++;
        var term = bodies.GetValueOrDefault(sitting.Body.Value)?.Term(member);
        if (term is null || !Days.Around(sitting.OpensAt).Any(term.Holds))
            section.Add(
                leaf,
                "Somebody was counted as a member who was not in office that day.",
                actual: $"{member.Value}"
            );
    }

    private void CheckVoter(LogLeaf leaf, Sitting sitting, MotionId motion, AppointmentId member)
    {
        section.Looked++;
        if (sitting.Motion(motion)?.RollCall?.Entitled.Contains(member) is not true)
            section.Add(leaf, "Somebody voted who was not called to vote.", actual: $"{member.Value}");
    }

    private void CheckResolution(LogLeaf leaf, ResolutionAdopted adopted)
    {
        section.Looked++;
        if (
            sittings.GetValueOrDefault(adopted.SittingId.Value)?.Motion(adopted.MotionId)?.Result
            is not { Carried: true }
        )
            section.Add(
                leaf,
                "A resolution was adopted although no motion for it was carried.",
                actual: adopted.Number.Value
            );
    }

    private void Compare(LogLeaf leaf, SittingEvent said, Decision<SittingEvent> decided)
    {
        section.Looked++;
        var expected = decided.Events is [var one] ? Seals.Text(one) : decided.Refusal?.Code ?? "nothing";
        if (expected != Seals.Text(said))
            section.Add(leaf, "By the rules of the sitting this vote has another result.", expected, Seals.Text(said));
    }

    private static Stamp At(DateTimeOffset at) => new(default, at, Reach.Everywhere);
}
