using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Threads;

/// <summary>Put to the vote, counted, and chosen or not.</summary>
internal static class VoteSteps
{
    public static ThreadStep? Of(ProposalId proposal, Recorded e) =>
        e.Event switch
        {
            BallotListSealed b when b.Projects.FirstOrDefault(p => p.ProposalId == proposal) is { } project => new(
                StepKind.PutToTheVote,
                e.At,
                e.Number,
                project.Cost,
                Reference: project.Number
            ),
            BallotsCounted c when c.Votes.FirstOrDefault(v => v.ProposalId == proposal) is { } votes => new(
                StepKind.Counted,
                e.At,
                e.Number,
                Count: votes.Votes
            ),
            Allocated a when a.Steps.FirstOrDefault(s => s.ProposalId == proposal) is { } step => new(
                step.IsFunded() ? StepKind.Selected : StepKind.NotSelected,
                e.At,
                e.Number,
                step.Cost,
                step.Votes,
                step.Rank
            ),
            _ => null,
        };
}
