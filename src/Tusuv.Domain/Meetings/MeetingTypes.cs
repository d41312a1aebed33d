namespace Tusuv.Domain.Meetings;

public sealed record PlannedSitting(DateTimeOffset At, PublicText Place);

/// <summary>The hands raised for one item at one sitting.</summary>
public sealed record ItemHands(ProposalId ProposalId, int Raised);

/// <summary>What each of two tellers counted for one item.</summary>
public sealed record HandsSeen(ProposalId ProposalId, int First, int? Second);

/// <summary>What two tellers counted differently for one item before they counted again.</summary>
public sealed record HandsDiffering(ProposalId ProposalId, int First, int Second);

/// <summary>An item's place in the meeting's order. Items with equal hands share a place.</summary>
public sealed record RankedItem(ProposalId ProposalId, int Rank, int Hands);
