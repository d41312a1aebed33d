using Tusuv.Allocation;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Allocations.AllocationRefusals;

namespace Tusuv.Domain.Allocations;

public sealed record Allocate(AllocationId AllocationId, RoundId RoundId)
{
    /// <param name="election">The counted ballots; projects by their number on the sealed list.</param>
    public Decision<AllocationEvent> Decide(
        AllocationRun? run,
        Round? round,
        BallotBox? box,
        Election? election,
        Stamp stamp,
        Seal seal
    )
    {
        if (run is not null)
            return run.RoundId == RoundId ? [] : IdTaken;
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (box is not { Certified: true, Counted: { } counted } || election is null)
            return NotCertified;
        if (round is not { Rules: { Rules: var rules }, BallotList: { Projects: var list } })
            return NotCertified;

        var input = new AllocationInput(rules, list, counted.Votes);
        if (!input.Fits(election))
            return TallyDiffers;

        return
        [
            new Allocated(
                AllocationId,
                RoundId,
                seal(input),
                rules.RuleKey,
                rules.TieBreak,
                rules.Budget,
                SealedRule.StepsOf(rules, list, SealedRule.Apply(rules, list, election)),
                stamp.At
            ),
        ];
    }
}

/// <summary>All that the rule rests upon, so that a recount can show that it had the same.</summary>
public sealed record AllocationInput(
    BallotRules Rules,
    IReadOnlyList<BallotProject> Projects,
    IReadOnlyList<ProjectVotes> Votes
)
{
    /// <summary>Whether the ballots add up to the certified tally.</summary>
    public bool Fits(Election election)
    {
        var certified = Votes.ToLookup(v => v.ProposalId, v => (long)v.Votes);
        var counted = election.Count().ToDictionary(p => p.Id, p => p.Votes, StringComparer.Ordinal);
        return counted.Count == Projects.Count
            && Projects.All(p =>
                counted.TryGetValue(p.Number.Value, out var votes) && votes == certified[p.ProposalId].Sum()
            );
    }
}
