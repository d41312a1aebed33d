using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Meetings;

/// <summary>The hands for every item at one sitting, as its two tellers saw them. Given again, it is a recount.</summary>
public sealed record CountHands(
    MeetingId MeetingId,
    int Sitting,
    IReadOnlyList<HandsSeen> Counts,
    Written FirstTeller,
    Written? SecondTeller
)
{
    /// <param name="items">The proposals named that there are.</param>
    public Decision<MeetingEvent> Decide(Meeting? meeting, IReadOnlyCollection<Proposal> items, Stamp stamp)
    {
        if (meeting is null)
            return NotFound;
        if (!meeting.IsReachedBy(stamp))
            return CommonRefusals.OutOfReach;
        IReadOnlyList<ItemHands> hands = [.. Counts.Select(seen => new ItemHands(seen.ProposalId, seen.First))];
        if (meeting.HandsAt(Sitting) is { Count: > 0 } before && before.SequenceEqual(hands))
            return [];
        if (meeting.Concluded is not null)
            return IsConcluded;
        if (meeting.Sitting(Sitting) is not { } sitting)
            return SittingUnknown;
        if (Counts.Count is 0 or > 500 || Counts.DistinctBy(seen => seen.ProposalId).Count() != Counts.Count)
            return NothingCounted;
        if (FirstTeller.Text.Length < 2 || SecondTeller?.Text.Length < 2)
            return TellerMissing;
        if (SecondTeller is { } second && Letters.Of(second.Text) == Letters.Of(FirstTeller.Text))
            return TellersAreOne;
        foreach (var seen in Counts)
            if (Fault(seen, meeting, sitting, items) is { } fault)
                return fault;

        return [new HandsCounted(Sitting, hands, FirstTeller.Commitment, SecondTeller?.Commitment, stamp.At)];
    }

    private Refusal? Fault(
        HandsSeen seen,
        Meeting meeting,
        MeetingSittingHeld sitting,
        IReadOnlyCollection<Proposal> items
    )
    {
        var (item, first, second) = seen;
        if (!items.Any(p => p.Id == item && p.RoundId == meeting.RoundId && !p.IsOver && p.MergedInto is null))
            return ItemUnfit(item);
        if (second is null != SecondTeller is null)
            return TellerMissing;
        if (second is { } other && other != first)
            return TellersDiffer(item, first, other);
        return first < 0 || first > sitting.Present ? MoreHandsThanPeople(item, sitting.Present) : null;
    }
}
