using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <summary>Follows the conclusion of a meeting, for each item that it ranked.</summary>
public sealed record RankByMeeting(ProposalId ProposalId, MeetingId MeetingId, LocalityId Area, int Rank, int Hands)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (stamp.By != Actors.Reaction)
            return CommonRefusals.OutOfReach;
        if (proposal.RankedBy.Contains(MeetingId))
            return [];

        return [new ProposalRankedByMeeting(MeetingId, Area, Rank, Hands, stamp.At)];
    }
}

/// <summary>The working group's place for it. Far from the meeting's place, it needs a reason.</summary>
public sealed record RankProposal(ProposalId ProposalId, int Rank, ReasonCode? Reason)
{
    public Decision<ProposalEvent> Decide(Proposal? proposal, Round? round, Stamp stamp)
    {
        if (proposal is null)
            return NotFound;
        if (proposal.ReviewFault(stamp) is { } fault)
            return fault;
        if (proposal.Rank is { } before && (before.Rank, before.Reason) == (Rank, Reason))
            return [];
        if (proposal.IsOver)
            return IsOver;
        if (round is null)
            return RoundRefusals.NotFound;
        if (round.HasOnBallot(ProposalId))
            return OnBallot;
        if (Rank is < 1 or > 10_000)
            return RankInvalid;
        if (Reason is { } given && !RankReasons.Knows(given))
            return CommonRefusals.ReasonUnknown;
        if (proposal.WouldBeFar(Rank, round.Terms) && Reason is null)
            return RankReasonMissing(proposal.MeetingRank!.Rank, Rank);
        if (Reason == RankReasons.Other && proposal.Returned is null)
            return [new ProposalRankReturned(Rank, stamp.At)];

        return [new ProposalRanked(Rank, Reason, stamp.At, stamp.By)];
    }
}
