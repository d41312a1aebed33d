using Tusuv.Domain;
using Tusuv.Domain.Ballots;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>
/// Nobody votes twice, no ballot comes without a mark on the roll, none after the close; and what the close says was received
/// is what the log has.
/// </summary>
internal sealed class BallotsCheck(Report report, Rounds rounds) : ILeafCheck
{
    private readonly Section section = report.Of("ballot");
    private readonly Dictionary<RoundId, RecordedBallots> recorded = [];

    public RecordedBallots Of(RoundId round)
    {
        if (!recorded.TryGetValue(round, out var found))
            recorded[round] = found = new();
        return found;
    }

    public void See(LogLeaf leaf)
    {
        switch (leaf.Event)
        {
            case VotersMarked e:
                Mark(leaf, e, Of(e.RoundId));
                break;
            case BallotAccepted e:
                Accept(leaf, e, Of(e.RoundId));
                break;
            case AreaCounted e:
                Of(e.RoundId).Counted.Add((leaf, e));
                break;
            case BallotingClosed e:
                Close(leaf, e, Of(e.RoundId));
                break;
        }
    }

    public void Finish()
    {
        foreach (var (round, ballots) in recorded)
        {
            foreach (var ((area, number), batch) in ballots.Batches.Where(b => b.Value.Marks != b.Value.NewVoters))
                section.Add(
                    batch.Last!,
                    $"Area {area.Value}, batch {number} of round {round.Value}: new voters and marks on the roll differ.",
                    $"{batch.Marks} marks",
                    $"{batch.NewVoters} new voters"
                );
            foreach (var (pseudonym, revision) in ballots.Revisions)
                if (revision > 1 && !ballots.Revisions.Contains((pseudonym, revision - 1)))
                    section.Add(
                        $"Round {round.Value}: a voter's ballot number {revision} has none before it.",
                        actual: $"{pseudonym:x32}"
                    );
            CheckRoll(round, ballots);
        }
    }

    private void CheckRoll(RoundId round, RecordedBallots ballots)
    {
        if (rounds.Find(round)?.Roll is { } roll && ballots.Marked.Count > roll.Areas.Sum(area => area.Voters))
            section.Add(
                $"Round {round.Value}: more voters were marked than stand on the roll.",
                $"{roll.Areas.Sum(area => area.Voters)}",
                $"{ballots.Marked.Count}"
            );
    }

    private void Mark(LogLeaf leaf, VotersMarked marked, RecordedBallots ballots)
    {
        Begin(leaf, ballots, marked.RoundId, marked.Area, marked.Batch);
        ballots.BatchOf(marked.Area, marked.Batch).Marks += marked.RollRefs.Count;
        foreach (var mark in marked.RollRefs)
        {
            section.Looked++;
            if (RecordedBallots.BitsOf(mark) is not { } bits || !ballots.Marked.Add(bits))
                section.Add(leaf, "A voter is marked twice, or the mark is none.", actual: Plain.Text(mark.Value, 64));
        }
    }

    private void Accept(LogLeaf leaf, BallotAccepted ballot, RecordedBallots ballots)
    {
        section.Looked++;
        Begin(leaf, ballots, ballot.RoundId, ballot.Area, ballot.Batch);
        var batch = ballots.BatchOf(ballot.Area, ballot.Batch);
        (batch.Ballots, batch.Last) = (batch.Ballots + 1, leaf);
        if (ballot.Revision == 1)
            batch.NewVoters++;
        if (
            RecordedBallots.BitsOf(ballot.Pseudonym) is not { } pseudonym
            || RecordedBallots.BitsOf(ballot.BallotRef) is not { } reference
            || ballot.Revision < 1
        )
            section.Add(leaf, "The ballot has no voter, no reference or no number.");
        else if (!ballots.Revisions.Add((pseudonym, ballot.Revision)))
            section.Add(
                leaf,
                "A ballot of the same voter with the same number is there already.",
                actual: ballot.Pseudonym.Value
            );
        else if (
            !ballots.Ballots.TryAdd(reference, new(ballot.Area, pseudonym, ballot.Revision, ballot.Commitment.Value))
        )
            section.Add(leaf, "Another ballot has the same reference.", actual: ballot.BallotRef.Value);
    }

    private void Begin(LogLeaf leaf, RecordedBallots ballots, RoundId round, LocalityId area, int batch)
    {
        if (ballots.IsClosed)
            section.Add(leaf, "The ballot came into the log after the close.");
        if (leaf.Stream != AreaBallotsId.Of(round, area).Value)
            section.Add(leaf, "The ballot stands in a stream of another round or area.");
        ballots.BatchOf(area, batch).Last ??= leaf;
    }

    private void Close(LogLeaf leaf, BallotingClosed closed, RecordedBallots ballots)
    {
        ballots.IsClosed = true;
        var logged = ballots
            .Batches.GroupBy(b => b.Key.Area)
            .ToDictionary(
                g => g.Key,
                g => (Voted: g.Sum(b => b.Value.NewVoters), Ballots: g.Sum(b => b.Value.Ballots))
            );
        var said = closed.Areas.ToDictionary(
            area => area.Area,
            area => (area.Voted, Ballots: area.Ballots.Sum(b => b.Ballots))
        );
        foreach (var area in logged.Keys.Union(said.Keys))
        {
            section.Looked++;
            var (expected, actual) = (said.GetValueOrDefault(area), logged.GetValueOrDefault(area));
            if (expected != actual)
                section.Add(
                    leaf,
                    $"Area {area.Value}: the close counts other voters and ballots than the log has.",
                    $"{expected.Voted} voters, {expected.Ballots} ballots",
                    $"{actual.Voted} voters, {actual.Ballots} ballots"
                );
        }
    }
}
