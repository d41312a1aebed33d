namespace Tusuv.Domain.Meetings;

public sealed record Meeting(
    MeetingId Id,
    RoundId RoundId,
    LocalityId Locality,
    LocalityId Area,
    int Quorum,
    IReadOnlyList<PlannedSitting> Plans,
    IReadOnlyList<MeetingSittingHeld> Held,
    IReadOnlyList<HandsCounted> Counts,
    MinutesKept? Minutes = null,
    MeetingConcluded? Concluded = null
) : IState<Meeting, MeetingEvent>
{
    public int Present => Held.Sum(sitting => sitting.Present);

    public int PresentBesides(int number) => Held.Where(s => s.Sitting != number).Sum(s => s.Present);

    public MeetingSittingHeld? Sitting(int number) => Held.FirstOrDefault(sitting => sitting.Sitting == number);

    /// <summary>The governor of the bag, or the offices of the soum above it.</summary>
    public bool IsReachedBy(Stamp stamp) => stamp.Reaches(Area) || stamp.Reaches(Locality);

    /// <summary>The last count at a sitting; a recount takes the place of the count before it.</summary>
    public IReadOnlyList<ItemHands> HandsAt(int sitting) =>
        Counts.LastOrDefault(count => count.Sitting == sitting)?.Counts ?? [];

    /// <summary>Hands of all sittings, most first.</summary>
    public IReadOnlyList<RankedItem> Ranking()
    {
        var sums = Held.SelectMany(sitting => HandsAt(sitting.Sitting))
            .GroupBy(hands => hands.ProposalId)
            .Select(item => (Item: item.Key, Hands: item.Sum(hands => hands.Raised)))
            .OrderByDescending(item => item.Hands)
            .ThenBy(item => item.Item.Value)
            .ToList();
        return
        [
            .. sums.Select(item => new RankedItem(
                item.Item,
                1 + sums.Count(other => other.Hands > item.Hands),
                item.Hands
            )),
        ];
    }

    public static Meeting? Evolve(Meeting? state, MeetingEvent @event) =>
        (state, @event) switch
        {
            (null, MeetingConvened e) => new(e.MeetingId, e.RoundId, e.Locality, e.Area, e.Quorum, e.Sittings, [], []),
            ({ } m, MeetingReconvened e) => m with { Plans = [.. m.Plans, .. e.Sittings] },
            ({ } m, MeetingSittingHeld e) => m with { Held = [.. m.Held.Where(s => s.Sitting != e.Sitting), e] },
            ({ } m, HandsCounted e) => m with { Counts = [.. m.Counts, e] },
            ({ } m, MinutesKept e) => m with { Minutes = e },
            ({ } m, MeetingConcluded e) => m with { Concluded = e },
            _ => state,
        };
}
