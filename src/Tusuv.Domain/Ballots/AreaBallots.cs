namespace Tusuv.Domain.Ballots;

public readonly record struct AreaBallotsId(Guid Value) : IId<AreaBallotsId>
{
    public static AreaBallotsId From(Guid value) => new(value);

    public static AreaBallotsId Of(RoundId round, LocalityId area) =>
        new(Uuid.Named(round.Value, $"area:{area.Value}"));
}

/// <summary>What pages show of an area's ballots: how many voted, and after the count, what they chose.</summary>
public sealed record AreaBallotsPage(
    AreaBallotsId Id,
    RoundId RoundId,
    LocalityId AreaId,
    int Voted = 0,
    int LastBatch = 0,
    int Counted = 0,
    IReadOnlyList<ProjectVotes>? Votes = null
) : IPage<AreaBallotsPage>
{
    public static AreaBallotsPage? Fold(AreaBallotsPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (null, VotersMarked m) => new(
                AreaBallotsId.Of(m.RoundId, m.Area),
                m.RoundId,
                m.Area,
                m.RollRefs.Count,
                m.Batch
            ),
            ({ } p, VotersMarked m) => p with { Voted = p.Voted + m.RollRefs.Count, LastBatch = m.Batch },
            ({ } p, AreaCounted c) => p with { Counted = c.Counted, Votes = c.Votes },
            _ => page,
        };
}
