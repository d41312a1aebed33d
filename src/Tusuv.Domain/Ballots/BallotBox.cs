namespace Tusuv.Domain.Ballots;

public readonly record struct BallotBoxId(Guid Value) : IId<BallotBoxId>
{
    public static BallotBoxId From(Guid value) => new(value);

    public static BallotBoxId Of(RoundId round) => new(Uuid.Named(round.Value, "ballot-box"));
}

public sealed record BallotBox(
    BallotBoxId Id,
    BallotingClosed? Closed = null,
    BallotsCounted? Counted = null,
    bool Certified = false,
    bool KeysDestroyed = false
) : IState<BallotBox, BallotBoxEvent>
{
    public static BallotBox? Evolve(BallotBox? state, BallotBoxEvent @event) =>
        @event switch
        {
            SlipVoided e => state ?? new(BallotBoxId.Of(e.RoundId)),
            BallotingClosed e => (state ?? new(BallotBoxId.Of(e.RoundId))) with { Closed = e },
            BallotsCounted e => state! with { Counted = e },
            TallyCertified => state! with { Certified = true },
            RoundKeysDestroyed => state! with { KeysDestroyed = true },
            _ => state,
        };
}
