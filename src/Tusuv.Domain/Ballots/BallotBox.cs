namespace Tusuv.Domain.Ballots;

public readonly record struct BallotBoxId(Guid Value) : IId<BallotBoxId>
{
    public static BallotBoxId From(Guid value) => new(value);

    public static BallotBoxId Of(RoundId round) => new(Uuid.Named(round.Value, "ballot-box"));
}

public sealed record BallotBox(
    BallotBoxId Id,
    IReadOnlyList<Token> Voided,
    BallotingClosed? Closed = null,
    BallotsCounted? Counted = null,
    bool Certified = false,
    bool KeysDestroyed = false
) : IState<BallotBox, BallotBoxEvent>
{
    /// <summary>Sheets that are no votes.</summary>
    public IReadOnlyList<PaperVoiding> Voidings { get; init; } = [];

    /// <summary>Of each area the last stands.</summary>
    public IReadOnlyList<ProtocolSigned> Protocols { get; init; } = [];

    public PaperVoiding? Voiding(Code sheet) => Voidings.FirstOrDefault(voiding => voiding.Sheet == sheet);

    public ProtocolSigned? Protocol(LocalityId area) => Protocols.LastOrDefault(protocol => protocol.Area == area);

    /// <summary>Why the count cannot be certified on its paper, or null.</summary>
    public Refusal? PaperFault =>
        Voidings.FirstOrDefault(voiding => voiding.ApprovedAt is null) is { } open
            ? BallotRefusals.VoidingOpen(open.Sheet)
            : PaperAccount
                .Of(Closed?.Areas ?? [], Voidings, Protocols)
                .Select(account => account.Fault)
                .FirstOrDefault(fault => fault is not null);

    public static BallotBox? Evolve(BallotBox? state, BallotBoxEvent @event) =>
        (state, @event) switch
        {
            (_, SlipVoided e) => (state ?? Of(e.RoundId)).WithVoided(e.Slip),
            (_, BallotingClosed e) => (state ?? Of(e.RoundId)) with { Closed = e },
            ({ } box, BallotsCounted e) => box with { Counted = e },
            ({ } box, PaperBallotVoided e) => box with { Voidings = [.. box.Voidings, PaperVoiding.Of(e)] },
            ({ } box, VoidingApproved e) => box with { Voidings = [.. box.Voidings.Select(v => v.Approved(e))] },
            ({ } box, ProtocolSigned e) => box with { Protocols = [.. box.Protocols, e] },
            ({ } box, TallyCertified) => box with { Certified = true },
            ({ } box, RoundKeysDestroyed) => box with { KeysDestroyed = true },
            _ => state,
        };

    private static BallotBox Of(RoundId round) => new(BallotBoxId.Of(round), []);

    private BallotBox WithVoided(Token slip) => this with { Voided = [.. Voided, slip] };
}
