using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Meetings.MeetingRefusals;

namespace Tusuv.Domain.Meetings;

/// <summary>
/// The hands for items at one sitting, as its two tellers saw them. Given again, it is a recount of these; the others keep
/// their hands.
/// </summary>
/// <param name="Seen">How many counts of this sitting its clerk knew of, so that two who count do not undo each other unseen.</param>
/// <param name="Differed">What the tellers had differently before they agreed, in the order in which they counted.</param>
public sealed record CountHands(
    MeetingId MeetingId,
    int Sitting,
    IReadOnlyList<HandsSeen> Counts,
    Written FirstTeller,
    Written? SecondTeller,
    int? Seen = null,
    IReadOnlyList<HandsDiffering>? Differed = null
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
        var before = meeting.HandsAt(Sitting);
        if (hands.Count > 0 && hands.All(before.Contains))
            return [];
        if (meeting.Concluded is not null)
            return IsConcluded;
        if (meeting.Sitting(Sitting) is not { } sitting)
            return SittingUnknown;
        if (Seen is { } seen && seen != meeting.Counts.Count(count => count.Sitting == Sitting))
            return CountedMeanwhile;
        if (Counts.Count is 0 or > 500 || Counts.DistinctBy(seen => seen.ProposalId).Count() != Counts.Count)
            return NothingCounted;
        if (FirstTeller.Text.Length < 2 || SecondTeller?.Text.Length < 2)
            return TellerMissing;
        if (SecondTeller is { } second && Letters.Of(second.Text) == Letters.Of(FirstTeller.Text))
            return TellersAreOne;
        foreach (var count in Counts)
            if (Fault(count, meeting, sitting, items) is { } fault)
                return fault;
        if (Differed?.Any(IsImpossible) is true)
            return DifferenceImpossible;

        ItemHands[] kept = [.. before.ExceptBy(hands.Select(item => item.ProposalId), item => item.ProposalId)];
        return
        [
            new HandsCounted(
                Sitting,
                [.. kept, .. hands],
                FirstTeller.Commitment,
                SecondTeller?.Commitment,
                stamp.At,
                kept.Length == 0 ? null : [.. kept.Select(item => item.ProposalId)],
                Differed is { Count: > 0 } ? Differed : null
            ),
        ];
    }

    private bool IsImpossible(HandsDiffering differing) =>
        differing.First == differing.Second
        || differing.First is < 0 or > 100_000
        || differing.Second is < 0 or > 100_000
        || Differed!.Count > 500
        || !Counts.Any(count => count.ProposalId == differing.ProposalId);

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
