namespace Tusuv.Domain.Ballots;

/// <summary>A ballot as it lies in the box: sealed, with what the record will show of it.</summary>
public sealed record WaitingBallot(Token RollRef, Token BallotRef, Token Pseudonym, int Revision, Hash Commitment);

public static class BallotBatch
{
    /// <summary>
    /// The events of one batch: marks in the order of the roll references, ballots in the order of their random
    /// references, so that no position tells anything. A revised ballot marks nobody again.
    /// </summary>
    public static IReadOnlyList<AreaBallotsEvent> Of(
        RoundId round,
        LocalityId area,
        int batch,
        IReadOnlyCollection<WaitingBallot> ballots
    )
    {
        var marks = ballots
            .Where(b => b.Revision == 1)
            .Select(b => b.RollRef)
            .OrderBy(t => t.Value, StringComparer.Ordinal);
        var accepted = ballots
            .OrderBy(b => b.BallotRef.Value, StringComparer.Ordinal)
            .Select(b => new BallotAccepted(round, area, batch, b.BallotRef, b.Pseudonym, b.Revision, b.Commitment));
        return [new VotersMarked(round, area, batch, [.. marks]), .. accepted];
    }

    /// <summary>How many of those waiting go into the next batch; the rest stay to be mixed with later ones.</summary>
    public static int Size(int waiting, int minimum, int largest) =>
        waiting < 2 * minimum ? 0 : Math.Min(waiting - minimum, Math.Max(minimum, largest));
}
