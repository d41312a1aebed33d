namespace Tusuv.Domain.Ballots;

public sealed record BallotBoxPage(
    BallotBoxId Id,
    RoundId RoundId,
    DateTimeOffset? ClosedAt = null,
    IReadOnlyList<AreaClosed>? Areas = null,
    DateTimeOffset? CountedAt = null,
    int Counted = 0,
    IReadOnlyList<ProjectVotes>? Votes = null,
    bool OpeningsPublished = false,
    DateTimeOffset? CertifiedAt = null,
    DateTimeOffset? KeysDestroyedAt = null
) : IPage<BallotBoxPage>
{
    /// <summary>The last day on which the keys are kept.</summary>
    public DateOnly? KeysUntil { get; init; }

    /// <summary>Sheets that are no votes.</summary>
    public IReadOnlyList<PaperVoiding> Voidings { get; init; } = [];

    /// <summary>All that were signed, in their order; of each area the last stands.</summary>
    public IReadOnlyList<ProtocolSigned> Protocols { get; init; } = [];

    public static BallotBoxPage? Fold(BallotBoxPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, SlipVoided v) => page ?? Of(v.RoundId),
            (_, BallotingClosed c) => (page ?? Of(c.RoundId)) with { ClosedAt = c.ClosedAt, Areas = c.Areas },
            ({ } p, BallotsCounted c) => p with
            {
                CountedAt = c.CountedAt,
                Counted = c.Counted,
                Votes = c.Votes,
                OpeningsPublished = c.Openings is not null,
            },
            ({ } p, PaperBallotVoided v) => p with { Voidings = [.. p.Voidings, PaperVoiding.Of(v)] },
            ({ } p, VoidingApproved a) => p with { Voidings = [.. p.Voidings.Select(v => v.Approved(a))] },
            ({ } p, ProtocolSigned s) => p with { Protocols = [.. p.Protocols, s] },
            ({ } p, TallyCertified c) => p with { CertifiedAt = c.CertifiedAt, KeysUntil = c.KeysUntil },
            ({ } p, RoundKeysDestroyed d) => p with { KeysDestroyedAt = d.DestroyedAt },
            _ => page,
        };

    private static BallotBoxPage Of(RoundId round) => new(BallotBoxId.Of(round), round);
}
