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
    public static BallotBox? Evolve(BallotBox? state, BallotBoxEvent @event) =>
        (state, @event) switch
        {
            (_, SlipVoided e) => (state ?? Of(e.RoundId)).WithVoided(e.Slip),
            (_, BallotingClosed e) => (state ?? Of(e.RoundId)) with { Closed = e },
            ({ } box, BallotsCounted e) => box with { Counted = e },
            ({ } box, TallyCertified) => box with { Certified = true },
            ({ } box, RoundKeysDestroyed) => box with { KeysDestroyed = true },
            _ => state,
        };

    private static BallotBox Of(RoundId round) => new(BallotBoxId.Of(round), []);

    private BallotBox WithVoided(Token slip) => this with { Voided = [.. Voided, slip] };
}
