using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

/// <summary>A sheet out of the urn that is no vote, and so never came into the box. It takes two people.</summary>
/// <param name="Sheet">The number printed on it, with the bag before it where each bag counts from 1: it is one of the round.</param>
public sealed record VoidPaperBallot(RoundId RoundId, LocalityId Area, Code Sheet, ReasonCode Reason)
{
    public static readonly IReadOnlyList<ReasonCode> Reasons =
    [
        new("voted_twice"),
        new("not_on_roll"),
        new("illegible"),
        new("misprinted"),
    ];

    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    /// <param name="area">The place that it names.</param>
    public Decision<BallotBoxEvent> Decide(BallotBox? box, Round? round, Locality? area, Stamp stamp)
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (area is null || !round.Spans(area))
            return AreaUnknown;
        if (box?.Closed is null)
            return NotClosed;
        if (box.Voiding(Sheet) is { } before)
            return before.Area != Area ? SheetOfOtherArea(Sheet)
                : before.Reason == Reason ? []
                : SheetIsVoided(Sheet);
        if (box.Certified)
            return AlreadyCertified;
        if (!Sheet.IsValid)
            return SheetInvalid;
        if (!Reasons.Contains(Reason))
            return CommonRefusals.ReasonUnknown;

        return [new PaperBallotVoided(RoundId, Area, Sheet, Reason, stamp.By, stamp.At)];
    }
}

/// <summary>By somebody else than who voided the sheet.</summary>
public sealed record ApproveVoiding(RoundId RoundId, Code Sheet)
{
    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    public Decision<BallotBoxEvent> Decide(BallotBox? box, Round? round, Stamp stamp)
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (box?.Voiding(Sheet) is not { } voiding)
            return SheetNotVoided(Sheet);
        if (voiding.ApprovedAt is not null)
            return [];
        if (box.Certified)
            return AlreadyCertified;
        if (voiding.By == stamp.By)
            return NeedsAnotherPerson;

        return [new VoidingApproved(RoundId, Sheet, stamp.By, stamp.At)];
    }
}
