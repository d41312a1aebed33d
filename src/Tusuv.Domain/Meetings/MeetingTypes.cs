namespace Tusuv.Domain.Meetings;

public enum QuorumBase
{
    Households,
    Adults,
}

/// <summary>The share of an area that must come, rounded up, and where that is laid down.</summary>
public sealed record QuorumRule(QuorumBase Base, int Numerator, int Denominator, PublicText? Source)
{
    /// <summary>Of the template: persons present are at least a third of the households.</summary>
    public static readonly QuorumRule OfTemplate = new(QuorumBase.Households, 1, 3, null);
}

public static class QuorumRules
{
    public static bool IsSound(this QuorumRule rule) =>
        rule is { Numerator: > 0, Denominator: > 0 and <= 1000 } && rule.Numerator <= rule.Denominator;

    /// <summary>The share of so many, rounded up: a part of a person is a person.</summary>
    public static int Of(this QuorumRule rule, int figure) =>
        (int)((((long)figure * rule.Numerator) + rule.Denominator - 1) / rule.Denominator);
}

public sealed record PlannedSitting(DateTimeOffset At, PublicText Place);

/// <summary>The hands raised for one item at one sitting.</summary>
public sealed record ItemHands(ProposalId ProposalId, int Raised);

/// <summary>What each of two tellers counted for one item.</summary>
public sealed record HandsSeen(ProposalId ProposalId, int First, int? Second);

/// <summary>What two tellers counted differently for one item before they counted again.</summary>
public sealed record HandsDiffering(ProposalId ProposalId, int First, int Second);

/// <summary>An item's place in the meeting's order. Items with equal hands share a place.</summary>
public sealed record RankedItem(ProposalId ProposalId, int Rank, int Hands);
