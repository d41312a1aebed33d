using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

/// <summary>A proposal as it may stand on a ballot; its own context says whether it is ready.</summary>
public sealed record Candidate(
    ProposalId ProposalId,
    RoundId RoundId,
    Code Number,
    PublicText Title,
    Money Cost,
    Sector Sector = Sector.Other,
    LocalityId? Area = null
);

public sealed record SealBallotList(RoundId RoundId, IReadOnlyList<ProposalId> Proposals)
{
    /// <param name="candidates">Those of the proposals that are admitted and costed.</param>
    public Decision<RoundEvent> Decide(Round? round, IReadOnlyList<Candidate> candidates, Stamp stamp, Seal seal)
    {
        if (round is null)
            return NotFound;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (round.Cancelled)
            return Cancelled;
        if (round.Stage(Stage.Voting) is not { } voting)
            return NoVote;
        if (Proposals.Count == 0)
            return BallotListEmpty;
        var ready = candidates
            .Where(c => c.RoundId == RoundId)
            .DistinctBy(c => c.ProposalId)
            .ToDictionary(c => c.ProposalId);
        foreach (var proposal in Proposals)
            if (!ready.ContainsKey(proposal))
                return ProjectNotReady(proposal);
        if (ready.Values.Any(c => c.Cost.Currency != round.Currency))
            return CurrencyDiffers;

        var sealedList = Proposals
            .Distinct()
            .Select(id => ready[id])
            .OrderBy(c => c.Number.Value, StringComparer.Ordinal)
            .ToArray();
        foreach (var (first, second) in sealedList.Zip(sealedList.Skip(1)))
            if (first.Number == second.Number)
                return NumberUsedTwice(first.Number);
        var hash = seal(sealedList);
        if (round.BallotList is { } before)
            return before.Hash == hash ? [] : AlreadySealed;
        if (voting.Status is not StageStatus.Planned)
            return VoteHasBegun;

        return
        [
            new BallotListSealed(
                [.. sealedList.Select(c => new BallotProject(c.ProposalId, c.Number, c.Cost, c.Sector, c.Area))],
                hash,
                stamp.At
            ),
        ];
    }
}
