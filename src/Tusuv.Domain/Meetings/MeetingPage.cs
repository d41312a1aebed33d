using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Meetings;

public sealed record MeetingPage(
    MeetingId Id,
    RoundId RoundId,
    LocalityId AreaId,
    int Quorum,
    QuorumRule Rule,
    IReadOnlyList<PlannedSitting> Plans,
    IReadOnlyList<MeetingSitting> Sittings,
    DateTimeOffset ConvenedAt,
    ReasonCode? ReconvenedFor = null,
    Committed? Minutes = null,
    IReadOnlyList<Hash>? Files = null,
    IReadOnlyList<RankedItem>? Ranking = null,
    DateTimeOffset? ConcludedAt = null
) : IPage<MeetingPage>
{
    public int Present => Sittings.Sum(sitting => sitting.Present);

    public bool HasQuorum => Present >= Quorum;

    public static MeetingPage? Fold(MeetingPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, MeetingConvened c) => new(
                c.MeetingId,
                c.RoundId,
                c.Area,
                c.Quorum,
                c.Rule,
                c.Sittings,
                [],
                c.ConvenedAt
            ),
            ({ } p, MeetingReconvened r) => p with { Plans = [.. p.Plans, .. r.Sittings], ReconvenedFor = r.Reason },
            ({ } p, MeetingSittingHeld s) => p with
            {
                Sittings =
                [
                    .. p.Sittings.Where(other => other.Number != s.Sitting),
                    Held(s, p.Sittings.FirstOrDefault(before => before.Number == s.Sitting)),
                ],
            },
            ({ } p, HandsCounted h) => p with
            {
                Sittings = [.. p.Sittings.Select(s => s.Number == h.Sitting ? Counted(s, h) : s)],
            },
            ({ } p, MinutesKept m) => p with { Minutes = m.Minutes, Files = m.Files },
            ({ } p, MeetingConcluded c) => p with { Ranking = c.Ranking, ConcludedAt = c.ConcludedAt },
            _ => page,
        };

    private static MeetingSitting Held(MeetingSittingHeld s, MeetingSitting? before) =>
        new(
            s.Sitting,
            s.Place,
            s.BeganAt,
            s.EndedAt,
            s.Present,
            s.NotOnRoll,
            s.AttendanceList,
            before?.Hands ?? [],
            before?.CountedByOne is true,
            before?.Counts
        );

    private static MeetingSitting Counted(MeetingSitting sitting, HandsCounted h) =>
        sitting with
        {
            Hands = h.Counts,
            CountedByOne = h.SecondTeller is null || (h.Kept is not null && sitting.CountedByOne),
            Counts =
            [
                .. sitting.Counts ?? [],
                new(
                    h.CountedAt,
                    h.FirstTeller,
                    h.SecondTeller,
                    [.. h.Counts.ExceptBy(h.Kept ?? [], hands => hands.ProposalId)],
                    h.Differed ?? []
                ),
            ],
        };
}

public sealed record MeetingSitting(
    int Number,
    PublicText Place,
    DateTimeOffset BeganAt,
    DateTimeOffset? EndedAt,
    int Present,
    int NotOnRoll,
    Hash? AttendanceList,
    IReadOnlyList<ItemHands> Hands,
    bool CountedByOne = false,
    IReadOnlyList<SittingCount>? Counts = null
);

/// <summary>One count at a sitting, with what its tellers had differently before they agreed.</summary>
public sealed record SittingCount(
    DateTimeOffset At,
    Committed FirstTeller,
    Committed? SecondTeller,
    IReadOnlyList<ItemHands> Hands,
    IReadOnlyList<HandsDiffering> Differed
);
